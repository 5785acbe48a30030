import type { ImportMap } from '../../derive/import-map.ts';
import type { RecordType } from '../../derive/registry.ts';
import { categoryOf } from '../../derive/row.ts';
import { unfinished } from '../../kernel/lifecycle.ts';
import type { Call } from '../operations/call.ts';

/** A counter of the log itself beside what the activity says, and how many records they differ in. */
export type StatedFigure = {
  readonly what: 'reassignments' | 'reopenings' | 'updates';
  readonly stated: number;
  readonly computed: number;
  /** Records in which the two differ; of those, records of which the log misses updates. */
  readonly differ: number;
  readonly explained: number;
};

const statesIn = (type: RecordType, is: (category: string) => boolean): readonly string[] =>
  [...type.states.keys()].filter((state) => is(categoryOf(type, state)));

const counted = {
  reassignments: `count(*) filter (where a.seq > 1 and a.content->'changes' ? $2)`,
  reopenings: `count(*) filter (where a.what = 'transitioned' and a.content->>'from' = any($3::text[]) and a.content->>'to' = any($4::text[]))`,
  updates: 'count(*) - 1',
} as const;

/** The log's own counters, kept as they were imported, beside the same counted from the activity. */
export async function statedFigures(call: Call, type: RecordType, map: ImportMap): Promise<readonly StatedFigure[]> {
  const whats = (['reassignments', 'reopenings', 'updates'] as const).filter((what) => map.stated[what] !== undefined);
  const column = (what: (typeof whats)[number]): string => type.fields.get(map.stated[what] ?? '')?.column ?? 'null';
  const missing = map.stated.updates ? `(t.${column('updates')} <> c.updates)` : 'false';
  const each = whats.map(
    (
      what,
    ) => `coalesce(sum(t.${column(what)}), 0)::float8 as "${what} stated", coalesce(sum(c.${what}), 0)::float8 as "${what} computed",
      count(*) filter (where t.${column(what)} <> c.${what})::int as "${what} differ",
      count(*) filter (where t.${column(what)} <> c.${what} and ${missing})::int as "${what} explained"`,
  );
  if (each.length === 0) return [];
  const [row] = await call.executor.run<Record<string, number>>(
    `with c as (select a.record, ${Object.entries(counted)
      .map(([what, sql]) => `${sql} as ${what}`)
      .join(', ')}
       from activity a join "${type.table}" t on t.id = a.record where t.source = $1 group by 1)
     select ${each.join(', ')} from "${type.table}" t join c on c.record = t.id where t.source = $1`,
    [
      map.source,
      type.header['team'] ?? '',
      statesIn(type, (category) => ['resolved', 'closed'].includes(category)),
      statesIn(type, (category) => (unfinished as readonly string[]).includes(category)),
    ],
  );
  const of = (what: string, part: string): number => row?.[`${what} ${part}`] ?? 0;
  return whats.map((what) => ({
    what,
    stated: of(what, 'stated'),
    computed: of(what, 'computed'),
    differ: of(what, 'differ'),
    explained: of(what, 'explained'),
  }));
}
