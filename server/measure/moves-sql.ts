import type { RecordType } from '../../derive/registry.ts';
import { statesOf, unfinishedStates } from '../../derive/work.ts';
import type { Asked, Statement } from './ask.ts';

/** Where a group goes by the team, it is the one that had the record then; by any other field, the value it has now. */
const keyThen = (type: RecordType, { by }: Asked): string =>
  by && by.name === type.header['team'] ? 'team::text' : 'key';

/**
 * Opened: the record began. Finished: it left the unfinished categories, or began beyond them. Reopened: it came back.
 * Closed: it came to a closed state. Each counts in the period in which it happened, and as often as it happened, so that
 * the backlog at the end of a period is the one before, more what was opened and reopened, less what was finished.
 */
export const flowSql = (type: RecordType, asked: Asked, { add, mine, edges, first, last }: Statement): string => {
  const going = add(unfinishedStates(type), 'text[]');
  const closed = add(statesOf(type, ['closed']), 'text[]');
  const [begin, end] = [first(), last()];
  return `with ${mine}
  select p as place, key, count(*) filter (where was is null)::float8 as opened,
    count(*) filter (where coalesce(was = any(${going}), true) and state <> all(${going}))::float8 as finished,
    count(*) filter (where was <> all(${going}) and state = any(${going}))::float8 as reopened,
    count(*) filter (where state = any(${closed}) and coalesce(was <> all(${closed}), true))::float8 as closed
  from (
    select width_bucket(at, ${edges()}) as p, ${keyThen(type, asked)} as key, state, was
    from (
      select mine.key, unnest(c.moved_at) as at, unnest(c.states) as state, unnest(array_prepend(null::text, c.states)) as was, unnest(c.teams) as team
      from mine join course c on c.record = mine.id
      where c.opened_at < ${end} and c.moved_at[cardinality(c.moved_at)] >= ${begin}
    ) m where at >= ${begin} and at < ${end} and state is distinct from was
  ) moved group by 1, 2`;
};

/** Ages at which the bands of a backlog begin, in seconds. */
const bands = [86_400, 604_800, 2_592_000, 7_776_000];

/**
 * What was not finished at the end of each period, of the running one as of now, by its age at that moment: 24 hours, 7, 30
 * and 90 days of 24 hours. A move at the very moment belongs to the time after it.
 */
export const backlogSql = (type: RecordType, asked: Asked, now: string, { add, mine }: Statement): string => {
  const ends = add(
    asked.edges.slice(1).map((end) => (end < now ? end : now)),
    'timestamptz[]',
  );
  const going = add(unfinishedStates(type), 'text[]');
  const band = (at: number): string => `count(*) filter (where band = ${at})::float8`;
  return `with ${mine}
  select place, key, count(*)::float8 as backlog, ${band(0)} as day, ${band(1)} as week, ${band(2)} as month, ${band(3)} as quarter, ${band(4)} as older
  from (
    select k as place, key, width_bucket(extract(epoch from (${ends})[k] - opened_at)::float8, ${add(bands, 'float8[]')}) as band
    from (
      select ${keyThen(type, asked)} as key, opened_at, width_bucket(at, ${ends}) + 1 as from_end,
        case when until is null then cardinality(${ends}) else width_bucket(until, ${ends}) end as to_end
      from (
        select mine.key, c.opened_at, unnest(c.moved_at) as at, unnest(c.states) as state, unnest(c.teams) as team, unnest(c.moved_at[2:]) as until
        from mine join course c on c.record = mine.id
        where c.finished_at is null or c.finished_at >= (${ends})[1]
      ) m where state = any(${going})
    ) stays cross join lateral generate_series(from_end, to_end) k
    where to_end >= from_end
  ) standing group by 1, 2`;
};

/** Hours of the stays that ended in each period, by the state they were in. */
export const statesSql = (_type: RecordType, _asked: Asked, { mine, edges, first, last }: Statement): string => {
  const [begin, end] = [first(), last()];
  return `with ${mine}
  select p as place, state as key, avg(hours) as average, percentile_cont(0.5) within group (order by hours) as median, sum(hours) as hours, count(*)::float8 as stays
  from (
    select width_bucket(until, ${edges()}) as p, state, extract(epoch from until - at)::float8 / 3600 as hours
    from (
      select unnest(c.moved_at) as at, unnest(c.states) as state, unnest(c.moved_at[2:]) as until
      from mine join course c on c.record = mine.id
      where c.opened_at < ${end} and c.moved_at[cardinality(c.moved_at)] >= ${begin}
    ) m where until >= ${begin} and until < ${end}
  ) stays group by 1, 2`;
};
