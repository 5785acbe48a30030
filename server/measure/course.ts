import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { statesOf, unfinishedStates } from '../../derive/work.ts';

/** Ways of contact in which whoever takes it answers at once. */
const spoken = ['phone', 'chat', 'in-person'];

/** What a field was changed to by an entry, as [before, after]; null where the type has no such field. */
const change = (type: RecordType, part: 'team' | 'assignee' | 'requester', add: Add): string => {
  const field = type.header[part];
  return field ? `(a.content->'changes'->${add(field, 'text')})` : 'null::jsonb';
};

/** Given from one to another: a value stood there before, another does now. */
const given = (pair: string): string => `coalesce(${pair}->>0 <> ${pair}->>1, false)`;

/**
 * The courses of these records (`which` is a condition on the activity `a`), from their activity alone.
 *
 * Time: an entry's moment is the latest of those up to it, so that a clock that goes backwards in an import stands still and
 * no stay is negative. A stay begins with an entry and ends with the next; the last one goes on.
 *
 * What an entry puts right is told at the moment at which it really happened.
 *
 * - `contacts`: inbound contacts before the record was first finished, its opening by or for a requester included.
 * - `responded_at`: the first thing that the requester heard of the provider: a public reply, the end of the work when
 *   somebody else finished it, or the opening itself when somebody else wrote it down while they spoke.
 * - `finished_at`: when it last came out of the unfinished categories; null while it is in one.
 * - `handoffs`: from one team to another; the first team is none. `reassignments`: from one team or person to another.
 * - `reopenings`: from finished back to unfinished.
 * - `queued`, `touched`, `waited`: seconds of unfinished stays: nobody is assigned, somebody is, the state waits for others.
 *   Together they are the whole time that it was unfinished, the running stay left out.
 */
export const courseSql = (type: RecordType, which: (add: Add) => string, add: Add): string => {
  const unfinished = add(unfinishedStates(type), 'text[]');
  const waiting = add(statesOf(type, ['waiting']), 'text[]');
  const requester = change(type, 'requester', add);
  return `
  righted as (
    select distinct on (a.record, entry) a.record, (a.content->'corrects'->>'entry')::uuid as entry, (a.content->'corrects'->>'is')::timestamptz(3) as is
    from activity a, lateral (select a.content->'corrects'->>'entry' as entry) e where ${which(add)} and a.what = 'corrected' order by a.record, entry, a.seq desc
  ), told as (
    select a.record, a.seq, a.by, max(coalesce(righted.is, a.happened_at)) over w as at,
      case when a.seq = 1 then coalesce(a.content->>'to', ${add(type.lifecycle?.initial ?? '', 'text')}) when a.what = 'transitioned' then a.content->>'to' end as moved,
      ${change(type, 'team', add)} as team, ${change(type, 'assignee', add)} as assignee,
      a.what = 'said' and a.visibility = 'public' and a.direction = 'outbound' as answered,
      (a.what = 'said' and a.visibility = 'public' and a.direction = 'inbound') or (a.seq = 1 and ${requester}->>1 is not null) as contacted,
      first_value(${requester}->>1) over w as requester,
      a.seq = 1 and a.content->'changes'->'channel'->>1 = any(${add(spoken, 'text[]')}) as spoken
    from activity a left join righted on righted.record = a.record and righted.entry = a.id where ${which(add)}
    window w as (partition by a.record order by a.seq)
  ), counted as (
    select *, count(moved) over w as moves, count(team) over w as teams, count(assignee) over w as assignees
    from told window w as (partition by record order by seq)
  ), stood as (
    select *, first_value(moved) over (partition by record, moves order by seq) as state,
      (first_value(team) over (partition by record, teams order by seq)->>1)::uuid as in_team,
      first_value(assignee) over (partition by record, assignees order by seq)->>1 as held,
      lead(at) over (partition by record order by seq) as until
    from counted
  ), followed as (
    select *, lag(state) over w as was, lag(in_team) over w as was_in, state = any(${unfinished}) as going,
      coalesce(lag(state) over w = any(${unfinished}), true) as went,
      count(*) filter (where not state = any(${unfinished})) over w as ends,
      extract(epoch from until - at)::float8 as seconds
    from stood window w as (partition by record order by seq)
  ), courses as (
    select record, '${type.name}' as type, max(seq) as version, min(at) as opened_at,
      min(at) filter (where answered or (by is distinct from requester::uuid and (spoken or (went and not going)))) as responded_at,
      case when (array_agg(going order by seq desc))[1] then null else max(at) filter (where went and not going) end as finished_at,
      (count(*) filter (where contacted and (ends = 0 or seq = 1)))::int as contacts,
      (count(*) filter (where ${given('team')}))::int as handoffs,
      (count(*) filter (where ${given('team')} or ${given('assignee')}))::int as reassignments,
      (count(*) filter (where going and not went))::int as reopenings,
      coalesce(sum(seconds) filter (where going and held is null and state <> all(${waiting})), 0) as queued,
      coalesce(sum(seconds) filter (where going and held is not null and state <> all(${waiting})), 0) as touched,
      coalesce(sum(seconds) filter (where state = any(${waiting})), 0) as waited,
      array_agg(at order by seq) filter (where state is distinct from was or in_team is distinct from was_in) as moved_at,
      array_agg(state order by seq) filter (where state is distinct from was or in_team is distinct from was_in) as states,
      array_agg(in_team order by seq) filter (where state is distinct from was or in_team is distinct from was_in) as teams
    from followed group by record
  )`;
};

/** Columns of a course, in the order of the table. */
export const courseColumns =
  'record, type, version, opened_at, responded_at, finished_at, contacts, handoffs, reassignments, reopenings, queued, touched, waited, moved_at, states, teams';
