import { filterSql, ownColumns } from '../../derive/filter-sql.ts';
import { provides, type RecordType } from '../../derive/registry.ts';
import { type Accounting, nearShare } from '../../methods/service-level/report.ts';
import { parameters } from '../database/database.ts';
import { partColumn } from '../measure/ask.ts';
import type { Call } from '../operations/call.ts';
import { mayReadSomewhere, readFilter } from '../operations/list.ts';
import type { ReportAsked } from './report-asked.ts';

/** Percent agreed by commitment, and agreements whose names the caller may know; null where that is all of them. */
export type Known = {
  readonly shares: ReadonlyMap<string, number>;
  readonly agreements: readonly string[] | null;
};

/** A statement under way over the clocks that the caller may see, each as a row of `cases`. */
export type Cases = {
  readonly add: ReturnType<typeof parameters>['add'];
  readonly values: readonly unknown[];
  /** Common table expressions; null when the caller may see no clocks at all. */
  readonly cases: string | null;
};

/** The moment by which a case counts, as a condition that an index serves. */
export type Within = (alias: string) => string;

const part = (call: Call, type: RecordType, name: string): string | null => {
  const field = name === 'customer' ? type.header['organisation'] : name === 'team' ? type.header['team'] : null;
  const entry =
    name === 'priority'
      ? type.fields.get('priority')
      : name === 'service'
        ? [...type.fields.values()].find(({ to }) => to === call.house.registry.parts.get('service')?.name)
        : type.fields.get(field ?? '');
  if (!entry || !mayReadSomewhere(call, type)(entry.name)) return null;
  if (name === 'team' || name === 'priority') return `c.${name}`;
  return partColumn(call, type, name === 'customer' ? 'organisation' : name);
};

const keyOf = (call: Call, type: RecordType, { by }: ReportAsked, known: Known, add: Cases['add']): string => {
  if (by === null) return 'null::text';
  if (by === 'metric' || by === 'type') return `c.${by}`;
  if (by !== 'agreement') return `${part(call, type, by) ?? 'null'}::text`;
  return known.agreements === null
    ? 'c.agreement::text'
    : `case when c.agreement = any(${add(known.agreements, 'uuid[]')}) then c.agreement::text end`;
};

const conditions = (call: Call, type: RecordType, asked: ReportAsked, add: Cases['add']): readonly string[] => {
  const same = (name: string, value: string, cast: string): string => {
    const column = name === 'agreement' || name === 'metric' ? `c.${name}` : part(call, type, name);
    return column ? `${column} = ${add(value, cast)}` : 'false';
  };
  return [
    `c.type = ${add(type.name, 'text')} and c.kind = ${add(asked.kind, 'text')}`,
    ...(asked.metric ? [same('metric', asked.metric, 'text')] : []),
    ...(asked.priority ? [same('priority', asked.priority, 'text')] : []),
    ...Object.entries(asked.of).map(([name, id]) => same(name, id, 'uuid')),
  ];
};

/** Types whose clocks the caller may see: those that tell how they stand against what was promised. */
const typesFor = (call: Call, asked: ReportAsked): readonly RecordType[] =>
  asked.kind !== 'service-level' && !provides(call.house.registry, call.actor)
    ? []
    : [...call.house.registry.types.values()].filter(
        (type) =>
          type.traits.has('timed') &&
          (asked.type === null || type.name === asked.type) &&
          readFilter(call, type) !== false &&
          mayReadSomewhere(call, type)('serviceLevel'),
      );

/**
 * The clocks that the caller may see and asked for, with what they are grouped by, the share agreed, and since when they are over
 * their time. A clock that runs was told at its last event: one whose time ran out since is overdue since then.
 */
export const casesSql = (
  call: Call,
  asked: ReportAsked,
  known: Known,
  within: (add: Cases['add']) => Within,
): Cases => {
  const { add, values } = parameters();
  const now = add(call.now, 'timestamptz');
  const narrow = within(add);
  const parts = typesFor(call, asked).map((type) => {
    const filter = readFilter(call, type);
    const where = [...conditions(call, type, asked, add), narrow('c')];
    const seen = filter === true ? '' : ` and ${filterSql(filter, ownColumns(type, 't'), add)}`;
    return `select ${keyOf(call, type, asked, known, add)} as key, c.record, c.place, c.kind, c.metric, c.run, c.type, c.agreement, c.commitment, c.began_at, c.ended_at, c.kept, c.within, c.used, c.due_at, c.by_us, c.by_customer, c.by_supplier, c.closed, c.state, c.breach, c.excluded,
      case when c.ended_at is null and c.overdue_since is null and c.due_at < ${now} then c.due_at else c.overdue_since end as overdue
      from clock c left join "${type.table}" t on t.id = c.record where ${where.join(' and ')}${seen}`;
  });
  const ids = add([...known.shares.keys()], 'uuid[]');
  const shares = add([...known.shares.values()], 'float8[]');
  return {
    add,
    values,
    cases:
      parts.length === 0
        ? null
        : `agreed as (select id, share from unnest(${ids}, ${shares}) as a(id, share)),
      cases as (select s.*, a.share as target, case when s.ended_at is null then s.overdue is not null else s.kept is false end as over
        from (${parts.join(' union all ')}) s left join agreed a on a.id = s.commitment)`,
  };
};

const at: Readonly<Record<Accounting, string>> = { 'by-end': 'ended_at', 'by-start': 'began_at' };

/** Counts in a period by this method: the same as `accounted`. */
export const countsSql = (method: Accounting): string =>
  method === 'by-end' ? 'ended_at is not null' : '(ended_at is not null or over)';
export const momentSql = (method: Accounting): string => at[method];
export const nearSql = `not excluded and not over and used > ${nearShare} * within`;

export const between =
  (from: string, until: string, method: Accounting) =>
  (add: Cases['add']): Within => {
    const [first, last] = [add(from, 'timestamptz'), add(until, 'timestamptz')];
    return (alias) => `${alias}.${at[method]} >= ${first} and ${alias}.${at[method]} < ${last}`;
  };

/** Under way at some moment from one until another. */
export const underWay =
  (from: string, until: string) =>
  (add: Cases['add']): Within => {
    const [first, last] = [add(from, 'timestamptz'), add(until, 'timestamptz')];
    return (alias) => `${alias}.began_at < ${last} and (${alias}.ended_at is null or ${alias}.ended_at >= ${first})`;
  };

/** By period and group: the figures of those that count in it. */
export const countedSql = ({ add, cases }: Cases, { edges }: ReportAsked, method: Accounting): string => `with ${cases}
  select width_bucket(${at[method]}, ${add(edges, 'timestamptz[]')}) as place, key,
    count(*) filter (where ended_at is not null)::float8 as ended,
    count(*) filter (where not excluded and not over)::float8 as kept,
    count(*) filter (where not excluded and over)::float8 as missed,
    count(*) filter (where excluded)::float8 as excluded,
    count(*) filter (where ${nearSql})::float8 as near,
    avg(target) filter (where not excluded) / 100 as target,
    percentile_cont(0.5) within group (order by used::float8 / nullif(within, 0)) filter (where ended_at is not null and not excluded) as median,
    percentile_cont(0.9) within group (order by used::float8 / nullif(within, 0)) filter (where ended_at is not null and not excluded) as ninetieth,
    sum(by_us)::float8 as us, sum(by_customer)::float8 as customer, sum(by_supplier)::float8 as supplier, sum(closed)::float8 as closed
  from cases where ${countsSql(method)} group by 1, 2`;

/** The same by the other method, what is compared only. */
export const comparedSql = ({ add, cases }: Cases, { edges }: ReportAsked, method: Accounting): string => `with ${cases}
  select width_bucket(${at[method]}, ${add(edges, 'timestamptz[]')}) as place, key,
    count(*) filter (where not excluded and not over)::float8 as kept, count(*) filter (where not excluded and over)::float8 as missed
  from cases where ${countsSql(method)} group by 1, 2`;

/** What was kept and missed of each target in each of its own periods, as these moments cut them. */
export const ofTargetsSql = (
  { add, cases }: Cases,
  edges: readonly string[],
  targets: readonly string[],
  method: Accounting,
): string => `with ${cases}
  select commitment, width_bucket(${at[method]}, ${add(edges, 'timestamptz[]')}) as place,
    count(*) filter (where not excluded and not over)::float8 as kept,
    count(*) filter (where not excluded and over)::float8 as missed,
    count(*) filter (where excluded)::float8 as excluded
  from cases where ${countsSql(method)} and commitment = any(${add(targets, 'uuid[]')}) group by 1, 2`;

/** What people said of the missed ones, beside each case. */
export const saidSql = (table: string): string =>
  `left join (select id as breach, reason, party from "${table}") said using (breach)`;

/** Why the missed ones of the periods were missed, and whose they are, as far as somebody has said. */
export const reasonsSql = (
  { cases }: Cases,
  { table }: Pick<RecordType, 'table'>,
  method: Accounting,
): string => `with ${cases}
  select reason, party, count(*) filter (where not excluded)::float8 as missed, count(*) filter (where excluded)::float8 as excluded
  from cases ${saidSql(table)} where over and ${countsSql(method)} group by 1, 2 order by 3 desc, 1, 2`;

/** What was under way at the end of each period, of the running one as of now, and what of that was over its time then. */
export const standingSql = ({ add, cases }: Cases, ends: readonly string[]): string => {
  const moments = add(ends, 'timestamptz[]');
  return `with ${cases}
  select k as place, key, count(*)::float8 as running, count(*) filter (where overdue < (${moments})[k])::float8 as overdue
  from (
    select key, overdue, width_bucket(began_at, ${moments}) + 1 as from_end,
      case when ended_at is null then cardinality(${moments}) else width_bucket(ended_at, ${moments}) end as to_end
    from cases
  ) stays cross join lateral generate_series(from_end, to_end) k where to_end >= from_end group by 1, 2`;
};
