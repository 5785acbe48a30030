import { day } from '../fields/day/day.field.ts';
import { number } from '../fields/number/number.field.ts';
import { trait } from '../kernel/trait.ts';

/**
 * It is agreed or published in versions: a draft is written, comes into force on a day, and is superseded by the next.
 * The record type names itself in `previous` through its own field of that name when it needs the chain.
 */
export const versioned = trait({
  name: 'versioned',
  fields: { edition: number({ least: 1, default: 1, required: true }), inForceFrom: day(), inForceUntil: day() },
  words: { de: { fields: { edition: 'Ausgabe', inForceFrom: 'In Kraft ab', inForceUntil: 'In Kraft bis' } } },
});
