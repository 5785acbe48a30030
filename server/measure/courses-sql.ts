import { filterSql, ownColumns } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Call } from '../operations/call.ts';
import { readFilter } from '../operations/list.ts';
import { partColumn, type Statement } from './ask.ts';

/** Days within which another record of the same matter tells that the first contact did not solve it, where nothing is set. */
const relatedWithinDays = 7;

/** Figures over records that were finished, in the period in which they last were. */
const finished = (columns: string, { mine, edges, first, last }: Statement): string => `with ${mine}
  select width_bucket(c.finished_at, ${edges()}) as place, mine.key, ${columns}, count(*)::float8 as records
  from mine join course c on c.record = mine.id
  where c.finished_at >= ${first()} and c.finished_at < ${last()} group by 1, 2`;

const hours = (to: string): string => `extract(epoch from c.${to} - c.opened_at)::float8 / 3600`;
/** Median and ninth decile by linear interpolation between ranks (Hyndman and Fan 1996, type 7). */
const deciles = (to: string): string =>
  `percentile_cont(0.5) within group (order by ${hours(to)}) as median, percentile_cont(0.9) within group (order by ${hours(to)}) as ninetieth`;

/** Elapsed hours from opening to when it was last finished, around the clock. */
export const resolveTimeSql = (statement: Statement): string => finished(deciles('finished_at'), statement);

/** Elapsed hours until the requester first heard something, by the period of that moment. */
export const responseTimeSql = ({ mine, edges, first, last }: Statement): string => `with ${mine}
  select width_bucket(c.responded_at, ${edges()}) as place, mine.key, ${deciles('responded_at')}, count(*)::float8 as answered
  from mine join course c on c.record = mine.id
  where c.responded_at >= ${first()} and c.responded_at < ${last()} group by 1, 2`;

export const handoversSql = (statement: Statement): string =>
  finished(
    `avg(c.reassignments)::float8 as reassigned, avg(c.handoffs)::float8 as handed, avg((c.reassignments = 0)::int)::float8 as untouched`,
    statement,
  );

export const reopenedSql = (statement: Statement): string =>
  finished(
    `avg((c.reopenings > 0)::int)::float8 as share, count(*) filter (where c.reopenings > 0)::float8 as reopened`,
    statement,
  );

/** Flow efficiency (Modig and Åhlström, This Is Lean): the share of the time until the end in which somebody had it. */
export const effortSql = (statement: Statement): string =>
  finished(
    `avg(c.touched) / 3600 as touched, avg(c.queued) / 3600 as queued, avg(c.waited) / 3600 as waited,
    sum(c.touched) / nullif(sum(c.touched + c.queued + c.waited), 0) as efficiency`,
    statement,
  );

/** Days within which another record of the same requester about the same service belongs to the same matter. */
export const relatedDays = (call: Call, type: RecordType): number => {
  const name = type.declaration.measures?.related;
  const set = name ? (call.house.settings.get(name) as { relatedWithinDays?: number } | undefined) : undefined;
  return set?.relatedWithinDays ?? relatedWithinDays;
};

/** With one contact, one team and no reopening, of a course `c`: as far as a record alone tells, its first contact solved it. */
export const alone = 'c.contacts = 1 and c.handoffs = 0 and c.reopenings = 0';

/**
 * First-contact resolution: of what was finished and had a contact at all, the share with one contact, one team, no
 * reopening, and no record of the same requester about the same service (or about none, where it names none) that was
 * opened next, not later than the days set after its end. Only records that the actor may see count as such. What was
 * finished less than those days ago is counted as it stands today.
 */
export const firstContactSql = (call: Call, type: RecordType, statement: Statement): string => {
  const { mine, add, edges, first, last } = statement;
  const seen = filterSql(readFilter(call, type), ownColumns(type, 'o'), add);
  const [requester, service] = [partColumn(call, type, 'requester', 'o'), partColumn(call, type, 'service', 'o')];
  return `with ${mine}, ended as (
    select width_bucket(c.finished_at, ${edges()}) as place, mine.*, c.opened_at, c.finished_at, ${alone} as alone
    from mine join course c on c.record = mine.id
    where c.contacts > 0 and c.finished_at >= ${first()} and c.finished_at < ${last()}
  ), followed as (
    select o.id, lead(o.created_at) over (partition by ${requester}, ${service} order by o.created_at, o.id) as next
    from "${type.table}" o where ${requester} in (select requester from ended where alone) and o.created_at >= (select min(opened_at) from ended) and o.archived_at is null and ${seen}
  ), related as (
    select e.id from ended e join followed f on f.id = e.id where f.next <= e.finished_at + ${add(relatedDays(call, type), 'int')} * interval '1 day'
  )
  select place, key, avg((alone and r.id is null)::int)::float8 as share, count(*) filter (where alone and r.id is null)::float8 as solved, count(*)::float8 as contacted
  from ended left join related r on r.id = ended.id group by 1, 2`;
};
