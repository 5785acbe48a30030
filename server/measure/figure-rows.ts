import { dateKinds, figureField, valueKinds } from '../../derive/figures.ts';
import type { Add } from '../../derive/filter-sql.ts';
import { planList } from '../../derive/list.ts';
import { whereSql } from '../../derive/list-sql.ts';
import { type RecordType, typeNamed } from '../../derive/registry.ts';
import { unfinishedStates } from '../../derive/work.ts';
import { minorDigits } from '../../fields/money/money.field.ts';
import { type Counted, type Figure, type FigureHit, type FigureValue, filtersOf } from '../../kernel/figure.ts';
import type { Filter } from '../../kernel/permission.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Call, reeve } from '../operations/call.ts';
import { partColumn } from './ask.ts';
import { relatedDays } from './courses-sql.ts';

/** What a figure is asked over: moments that cut, one more than there are periods, and the zone that days are of. */
export type Over = { readonly edges: readonly string[]; readonly zone: string; readonly now: string };

/** Parts of a statement that makes the rows of a figure: `rows (p, key, id, value, hit)`, one for each case in a period. */
export type Rows = { readonly type: RecordType; readonly ctes: string };

/** What of a figure its rows are made of; a rate is made of two. */
export type Asking = Counted &
  Pick<Figure, 'takenOf' | 'valueField' | 'hits' | 'matching' | 'promise' | 'currency' | 'breakdown'>;

const filterSql = (type: RecordType, text: string | null, who: Filter, now: string, add: Add): string => {
  const filters = filtersOf(text);
  if (typeof filters === 'string') throw new Refusal('invalid', `${filters}.`);
  return whereSql(
    type,
    planList(type, filters, reeve, now, () => true),
    who,
    add,
  );
};

/** When, by a field of the record: a day begins at the first moment that it has in the zone. */
const dateSql = (type: RecordType, name: string | null, zone: string, add: Add): string => {
  const entry = figureField(type, name, dateKinds);
  if (!entry) return 'null::timestamptz';
  return entry.kind.name === 'day'
    ? `(t.${entry.column}::timestamp at time zone ${add(zone, 'text')})`
    : `t.${entry.column}`;
};

/** Numbers as they are, lengths of time in seconds, amounts of the one currency in its own units. */
const amountSql = (type: RecordType, { takenOf, valueField, currency }: Asking, add: Add): string => {
  const entry = takenOf === 'field' ? figureField(type, valueField, valueKinds) : undefined;
  if (!entry) return 'null::float8';
  if (entry.kind.name !== 'money') return `t.${entry.column}::float8`;
  const [minor, code] = entry.columns;
  return `case when t.${code?.name} = ${add(currency, 'text')} then t.${minor?.name}::float8 / ${10 ** minorDigits(currency ?? '')} end`;
};

const keySql = (type: RecordType, breakdown: string | null): string => {
  const entry = breakdown ? type.fields.get(breakdown) : undefined;
  return entry ? `t.${entry.column}::text` : 'null::text';
};

/** The records that are asked about, with all of them that a figure may want. */
const mineSql = (call: Call, type: RecordType, asking: Asking, over: Over, who: Filter, add: Add): string => {
  const columns = {
    key: keySql(type, asking.breakdown),
    requester: partColumn(call, type, 'requester'),
    service: partColumn(call, type, 'service'),
    dated: dateSql(type, asking.dateField, over.zone, add),
    amount: amountSql(type, asking, add),
    matched: asking.hits === 'matching' ? filterSql(type, asking.matching, true, over.now, add) : 'null::boolean',
  };
  const listed = Object.entries(columns).map(([name, sql]) => `${sql} as ${name}`);
  return `mine as (select t.id, t.created_at, ${listed.join(', ')} from "${type.table}" t where ${filterSql(type, asking.filter, who, over.now, add)})`;
};

const seconds = (until: string, from: string): string => `extract(epoch from ${until} - ${from})::float8`;

const values: Readonly<Record<FigureValue, string>> = {
  'response-time': seconds('c.responded_at', 'c.opened_at'),
  'resolve-time': seconds('c.finished_at', 'c.opened_at'),
  age: 'null::float8',
  'in-hand': 'c.touched',
  'in-nobodys-hands': 'c.queued',
  waiting: 'c.waited',
  contacts: 'c.contacts::float8',
  'hand-overs': 'c.handoffs::float8',
  reopenings: 'c.reopenings::float8',
  field: 'mine.amount',
};
const hits: Readonly<Record<FigureHit, string>> = {
  matching: 'coalesce(mine.matched, false)',
  'first-contact': 'case when c.contacts > 0 then c.contacts = 1 and c.handoffs = 0 and c.reopenings = 0 end',
  reopened: 'c.reopenings > 0',
  'never-handed-on': 'c.reassignments = 0',
  'promise-kept': 'null::boolean',
};

type Part = { readonly at: string; readonly from: string; readonly where: readonly string[] };

/** What puts a record into a period, and where that moment stands. */
const partOf = (type: RecordType, { counted }: Asking, wantsCourse: boolean, add: Add): Part => {
  const course = (column: string): Part => ({
    at: `c.${column}`,
    from: 'mine join course c on c.record = mine.id',
    where: [`c.type = ${add(type.name, 'text')}`],
  });
  if (counted === 'finished') return course('finished_at');
  if (counted === 'answered') return course('responded_at');
  const from = wantsCourse ? 'mine left join course c on c.record = mine.id' : 'mine';
  return { at: counted === 'dated' ? 'mine.dated' : 'mine.created_at', from, where: [] };
};

const ofCourses: readonly (FigureValue | FigureHit)[] = [
  'response-time',
  'resolve-time',
  'in-hand',
  'in-nobodys-hands',
  'waiting',
  'contacts',
  'hand-overs',
  'reopenings',
  'first-contact',
  'reopened',
  'never-handed-on',
];

const momentsSql = (type: RecordType, asking: Asking, { edges }: Over, add: Add): string => {
  const wants = [asking.takenOf, asking.hits].some((name) => name !== null && ofCourses.includes(name));
  const { at, from, where } = partOf(type, asking, wants, add);
  const within = [...where, `${at} >= ${add(edges[0], 'timestamptz')}`, `${at} < ${add(edges.at(-1), 'timestamptz')}`];
  const value = asking.takenOf ? values[asking.takenOf] : 'null::float8';
  const hit = asking.hits ? hits[asking.hits] : 'null::boolean';
  const more = asking.hits === 'first-contact' ? ', mine.requester, mine.service, c.opened_at, c.finished_at' : '';
  return `select width_bucket(${at}, ${add(edges, 'timestamptz[]')}) as p, mine.key, mine.id, ${value} as value, ${hit} as hit${more}
    from ${from} where ${within.join(' and ')}`;
};

/**
 * A first contact that was followed by another record of the same requester about the same service within the days set did not
 * settle the matter: see `firstContactSql`.
 */
const firstContacts = (call: Call, type: RecordType, ended: string, add: Add): string => {
  const [requester, service] = [partColumn(call, type, 'requester', 'o'), partColumn(call, type, 'service', 'o')];
  return `ended as materialized (${ended}), followed as materialized (
    select o.id, lead(o.created_at) over (partition by ${requester}, ${service} order by o.created_at, o.id) as next
    from "${type.table}" o where ${requester} in (select requester from ended where hit) and o.created_at >= (select min(opened_at) from ended) and o.archived_at is null
  ), rows as (
    select ended.p, ended.key, ended.id, ended.value,
      ended.hit and not coalesce(followed.next <= ended.finished_at + ${add(relatedDays(call, type), 'int')} * interval '1 day', false) as hit
    from ended left join followed on followed.id = ended.id and ended.hit where ended.hit is not null
  )`;
};

/** What stood unfinished at the end of each period, the running one as of now, with its age in seconds at that moment. */
const standingSql = (type: RecordType, asking: Asking, { edges, now }: Over, add: Add): string => {
  const ends = add(
    edges.slice(1).map((end) => (end < now ? end : now)),
    'timestamptz[]',
  );
  const key = asking.breakdown !== null && asking.breakdown === type.header['team'] ? 'team::text' : 'key';
  return `select k as p, ${key} as key, id, ${seconds(`(${ends})[k]`, 'opened_at')} as value, matched as hit
    from (
      select key, id, opened_at, matched, team, width_bucket(at, ${ends}) + 1 as from_end,
        case when until is null then cardinality(${ends}) else width_bucket(until, ${ends}) end as to_end
      from (
        select mine.key, mine.id, mine.matched, c.opened_at, unnest(c.moved_at) as at, unnest(c.states) as state, unnest(c.teams) as team, unnest(c.moved_at[2:]) as until
        from mine join course c on c.record = mine.id
        where c.type = ${add(type.name, 'text')} and (c.finished_at is null or c.finished_at >= (${ends})[1])
      ) m where state = any(${add(unfinishedStates(type), 'text[]')})
    ) stays cross join lateral generate_series(from_end, to_end) k where to_end >= from_end`;
};

/** Promises of service levels whose clock ended, and whether they were kept. */
const promisesSql = (type: RecordType, { promise }: Asking, { edges }: Over, add: Add): string =>
  `select width_bucket(k.ended_at, ${add(edges, 'timestamptz[]')}) as p, mine.key, mine.id, null::float8 as value, k.kept as hit
    from clock k join mine on mine.id = k.record
    where k.type = ${add(type.name, 'text')} and k.kind = 'service-level' and k.kept is not null and k.ended_at >= ${add(edges[0], 'timestamptz')} and k.ended_at < ${add(edges.at(-1), 'timestamptz')}${promise ? ` and k.metric = ${add(promise, 'text')}` : ''}`;

/** The rows of a figure, over the records that `who` leaves: all of them for the figure, what a reader may see for its cases. */
export const figureRows = (call: Call, asking: Asking, over: Over, who: Filter, add: Add): Rows => {
  const type = typeNamed(call.house.registry, asking.records);
  const mine = mineSql(call, type, asking, over, who, add);
  if (asking.hits === 'promise-kept')
    return { type, ctes: `${mine}, rows as (${promisesSql(type, asking, over, add)})` };
  if (asking.counted === 'standing')
    return { type, ctes: `${mine}, rows as (${standingSql(type, asking, over, add)})` };
  const moments = momentsSql(type, asking, over, add);
  return {
    type,
    ctes: `${mine}, ${asking.hits === 'first-contact' ? firstContacts(call, type, moments, add) : `rows as (${moments})`}`,
  };
};
