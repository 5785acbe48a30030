import type { ReadingCasesJson } from '../../derive/figures.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { momentFrom } from '../../fields/moment/moment.field.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { type Figure, filtersOf } from '../../kernel/figure.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { periodOf } from '../../methods/measuring/periods.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere, readFilter } from '../operations/list.ts';
import { figureCasesSql } from './figure-sql.ts';
import { readMeasure } from './reading-asked.ts';

const pageSize = 100;
const nobody = '00000000-0000-0000-0000-000000000000';

type Query = {
  readonly at?: string | undefined;
  readonly key?: string | undefined;
  readonly after?: string | undefined;
};

/** Fields that a figure asks about: whoever may not read them is not told of which records they say so. */
const fieldsOf = (figure: Figure): readonly string[] => {
  const filters = [figure.filter, figure.matching].flatMap((text) => Object.keys(filtersOf(text)));
  const named = [figure.dateField, figure.valueField, figure.endField, figure.breakdown];
  return [...filters.filter((name) => name !== 'category'), ...named.filter((name) => name !== null)];
};

type Row = Omit<ReadingCasesJson['items'][number], 'type'>;

/**
 * The cases behind a figure: those of the period that begins at `at` (RFC 3339) that the caller may see, perhaps of one group
 * (`none` for those without). Fewer than were counted, when some of them are not the caller's to see.
 */
export async function readingCases(call: Call, type: RecordType, key: string, query: Query): Promise<ReadingCasesJson> {
  const { measured } = await readMeasure(call, type, key);
  const { figure, period, zone } = measured;
  if (!figure) throw new Refusal('not-found', 'This measure is told by hand: there are no cases behind it.');
  const at = momentFrom(query.at ?? '');
  if (!at) throw refuseField('at', 'value', 'at is the moment at which the period begins.');
  if (query.after && !isId(query.after)) throw refuseField('after', 'value', 'after is no cursor of this list.');
  const counted = typeNamed(call.house.registry, figure.records);
  const who = readFilter(call, counted);
  if (who === false || !fieldsOf(figure).every(mayReadSomewhere(call, counted))) return { items: [], next: null };
  const { from, until } = periodOf(period, zone, at);
  const group = query.key === undefined || query.key === '' ? undefined : query.key === 'none' ? null : query.key;
  const { sql, values } = figureCasesSql(
    call,
    figure,
    { edges: [from, until], zone, now: call.now },
    { who, key: group, after: query.after ?? nobody, limit: pageSize },
  );
  const rows = await call.executor.run<Row>(sql, values);
  const items = rows.slice(0, pageSize).map((row) => ({ ...row, type: counted.name }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
}
