import { planList } from '../../derive/list.ts';
import { whereSql } from '../../derive/list-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { categoryOf } from '../../derive/row.ts';
import { type Category, unfinished } from '../../kernel/lifecycle.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere, readFilter } from '../operations/list.ts';

export type Move = { readonly from: string; readonly to: string; readonly count: number };
/** Time that records spent in a state, in hours. A stay that ends before it begins is counted apart and in no sum. */
export type StateTime = {
  readonly state: string;
  readonly stays: number;
  readonly unfinished: number;
  readonly backwards: number;
  readonly hours: number;
  readonly average: number | null;
  readonly median: number | null;
  readonly ninetieth: number | null;
};
export type Month = {
  readonly month: string;
  readonly opened: number;
  readonly resolved: number;
  readonly closed: number;
};

/** What happened to records, computed from their activity alone. Months are cut in the actor's zone. */
export type ActivityFigures = {
  readonly records: number;
  readonly entries: number;
  readonly stateChanges: number;
  readonly reassignments: number;
  readonly reopenings: number;
  readonly moves: readonly Move[];
  readonly timeInState: readonly StateTime[];
  readonly byMonth: readonly Month[];
};

/** Which records: filters as in a list, and for an import those from one source. */
export type Which = { readonly query: Readonly<Record<string, string>>; readonly source?: string };

type Ask = <T>(sql: string, more?: readonly unknown[]) => Promise<T[]>;

/** Runs statements that begin with `mine`, the records asked about that the actor may read. */
const asking = (call: Call, type: RecordType, which: Which): Ask => {
  const plan = planList(type, which.query, call.actor, call.now, mayReadSomewhere(call, type));
  const filter = readFilter(call, type);
  return (sql, more = []) => {
    const { add, values } = parameters();
    for (const value of more) add(value);
    const from = which.source === undefined ? '' : ` and t.source = ${add(which.source)}`;
    const where = `${whereSql(type, plan, filter, add)}${from}`;
    return call.executor.run(
      `with mine as (select t.id, t.created_at from "${type.table}" t where ${where}) ${sql}`,
      values,
    );
  };
};

const movesSql = `select a.content->>'from' as "from", a.content->>'to' as "to", count(*) as count
  from activity a join mine on mine.id = a.record where a.what = 'transitioned' and a.content->>'from' <> a.content->>'to'
  group by 1, 2 order by 3 desc, 1, 2`;

const countsSql = (
  team: string | undefined,
): string => `select count(distinct a.record) as records, count(*) as entries,
  count(*) filter (where a.seq > 1 and ${team ? "a.content->'changes' ? $1" : 'false'}) as reassignments
  from activity a join mine on mine.id = a.record`;

const staysSql = `select state, count(until) as stays, count(*) filter (where until is null) as unfinished,
  count(*) filter (where until < at) as backwards, coalesce(sum(hours) filter (where hours >= 0), 0)::float8 as hours,
  avg(hours) filter (where hours >= 0)::float8 as average,
  percentile_cont(0.5) within group (order by hours) filter (where hours >= 0) as median,
  percentile_cont(0.9) within group (order by hours) filter (where hours >= 0) as ninetieth
  from (select state, at, until, extract(epoch from until - at)::float8 / 3600 as hours from (
    select a.content->>'to' as state, a.happened_at as at, lead(a.happened_at) over (partition by a.record order by a.seq) as until
    from activity a join mine on mine.id = a.record
    where a.what in ('created', 'transitioned') and a.content->>'to' is distinct from a.content->>'from') moved) stays
  group by 1 order by 1`;

const monthsSql = `select to_char(month, 'YYYY-MM') as month, sum(opened) as opened, sum(resolved) as resolved, sum(closed) as closed from (
    select date_trunc('month', created_at, $1) as month, 1 as opened, 0 as resolved, 0 as closed from mine
    union all
    select date_trunc('month', a.happened_at, $1), 0, (a.content->>'to' = any($2::text[]))::int, (a.content->>'to' = any($3::text[]))::int
    from activity a join mine on mine.id = a.record
    where a.what in ('created', 'transitioned') and a.content->>'to' = any($2::text[] || $3::text[])
      and a.content->>'to' is distinct from a.content->>'from') happened
  group by 1 order by 1`;

const statesOf = (type: RecordType, category: Category): readonly string[] =>
  [...type.states].filter(([, state]) => state.category === category).map(([name]) => name);

/** From done back to work: a move out of resolved or closed into something unfinished. */
const reopens = (type: RecordType, { from, to }: Move): boolean =>
  ['resolved', 'closed'].includes(categoryOf(type, from)) && unfinished.includes(categoryOf(type, to));

const sum = (moves: readonly Move[]): number => moves.reduce((total, { count }) => total + count, 0);

const rounded = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 100) / 100);

/** State changes, time in each state, reassignments, reopenings, and opened, resolved and closed by month, from the activity. */
export async function activityFigures(call: Call, type: RecordType, which: Which): Promise<ActivityFigures> {
  const ask = asking(call, type, which);
  const team = type.header['team'];
  const [counts] = await ask<Pick<ActivityFigures, 'records' | 'entries' | 'reassignments'>>(
    countsSql(team),
    team ? [team] : [],
  );
  const moves = await ask<Move>(movesSql);
  const stays = await ask<StateTime & { readonly hours: number }>(staysSql);
  const byMonth = await ask<Month>(monthsSql, [call.actor.zone, statesOf(type, 'resolved'), statesOf(type, 'closed')]);
  return {
    records: counts?.records ?? 0,
    entries: counts?.entries ?? 0,
    stateChanges: sum(moves),
    reassignments: counts?.reassignments ?? 0,
    reopenings: sum(moves.filter((move) => reopens(type, move))),
    moves,
    timeInState: stays.map((stay) => ({
      ...stay,
      hours: rounded(stay.hours) ?? 0,
      average: rounded(stay.average),
      median: rounded(stay.median),
      ninetieth: rounded(stay.ninetieth),
    })),
    byMonth,
  };
}
