import { figureFaults } from '../../derive/figures.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import type { Measured } from '../../kernel/figure.ts';
import type { Filter } from '../../kernel/permission.ts';
import type { FieldRefusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/words.ts';
import { wholeRow } from '../clocks/books.ts';
import type { Call } from './call.ts';
import { mayReadSomewhere, readFilter } from './list.ts';

/** What a record of this type says of a figure; null where it says nothing. */
export const measuredOf = (call: Call, type: RecordType, stored: Stored): Measured | null => {
  const reading = call.house.registry.readings.get('figure');
  return reading?.record === type.name ? (reading.read(wholeRow(stored)) as Measured) : null;
};

/** Whether a permission is about records as such, and not about those that are somebody's own. */
const ofAll = (filter: Filter): boolean => {
  if (typeof filter === 'boolean') return filter;
  if ('any' in filter) return filter.any.some(ofAll);
  if ('all' in filter) return filter.all.every(ofAll);
  return 'states' in filter;
};

/** A figure is counted over all records for whoever reads it: whoever writes it asks about no more than they may read themselves. */
export const figureRefusals = (
  call: Call,
  type: RecordType,
  before: Stored | null,
  next: Stored,
): readonly FieldRefusal[] => {
  const figure = measuredOf(call, type, next)?.figure;
  if (!figure) return [];
  const was = before && measuredOf(call, type, before)?.figure;
  if (JSON.stringify(was) === JSON.stringify(figure)) return [];
  const faults = figureFaults(call.house.registry, figure, {
    actor: call.actor,
    now: call.now,
    sees: (one) => ofAll(readFilter(call, one)),
    mayRead: (one) => mayReadSomewhere(call, one),
  });
  const sentences = (type.words[call.actor.language] ?? type.words['en'])?.refusals;
  return faults.map(({ at, because, values }) => ({
    field: at,
    code: because,
    message: fill(sentences?.[because] ?? because, values ?? {}),
  }));
};
