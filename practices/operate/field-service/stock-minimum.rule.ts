import { rule } from '../../../kernel/rule.ts';
import type { stock } from './stock.record.ts';

/** As the part has it, unless this place needs more or less. */
export const minimum = rule<typeof stock>()({
  decides: 'minimum',
  whenEmpty: true,
  facts: (about) => ({ minimum: about.behind<'part', number | string>('part', 'minimum') }),
  decide: ({ minimum: ofPart }) => (ofPart === null ? null : { value: Number(ofPart), because: 'ofThePart' }),
});
