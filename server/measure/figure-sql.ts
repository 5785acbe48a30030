import { figureField } from '../../derive/figures.ts';
import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Figure, FigureUnit } from '../../kernel/figure.ts';
import type { Filter } from '../../kernel/permission.ts';
import type { Stretch } from '../../methods/working-time/timeline.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { type Asking, figureRows, type Over } from './figure-rows.ts';

/** What a statement gives: the figure of a period, whole and for each value of what it is told apart by. */
export type FigureCell = {
  readonly place: number;
  readonly key: string | null;
  readonly whole: boolean;
  readonly value: number | null;
  readonly cases: number;
};

/** Seconds in each unit of time; what else is written is written as it is. */
const secondsIn: Readonly<Partial<Record<FigureUnit, number>>> = { minutes: 60, hours: 3_600, days: 86_400 };
const inUnit = (figure: Figure, sql: string): string => {
  const length = secondsIn[figure.unit];
  return length ? `(${sql}) / ${length}` : sql;
};

/** Value and count of cases; quantiles by linear interpolation between ranks (Hyndman and Fan 1996, type 7). */
const aggregate = (figure: Figure, add: Add): readonly [value: string, cases: string] => {
  const quantile = (share: string): string => `percentile_cont(${share}) within group (order by value)`;
  if (figure.takes === 'count') return ['count(*)::float8', 'count(*)::int'];
  if (figure.takes === 'share') return ['100 * avg(hit::int)::float8', 'count(hit)::int'];
  if (figure.takes === 'sum') return [inUnit(figure, 'coalesce(sum(value), 0)::float8'), 'count(value)::int'];
  if (figure.takes === 'average') return [inUnit(figure, 'avg(value)::float8'), 'count(value)::int'];
  if (figure.takes === 'median') return [inUnit(figure, quantile('0.5')), 'count(value)::int'];
  return [inUnit(figure, quantile(`${add((figure.percentile ?? 90) / 100, 'float8')}`)), 'count(value)::int'];
};

const grouped = (figure: Figure, ctes: string, add: Add): string => {
  const [value, cases] = aggregate(figure, add);
  const apart = figure.breakdown !== null;
  return `with ${ctes} select p as place, ${apart ? 'key, grouping(key) = 1' : 'null::text as key, true'} as whole, ${value} as value, ${cases} as cases
    from rows group by ${apart ? 'grouping sets ((p), (p, key))' : 'p'}`;
};

/** So much of the one for each of the other, in the same period. */
const rateSql = (call: Call, figure: Figure, over: Over, add: Add): string => {
  const none = { takenOf: null, valueField: null, hits: null, matching: null, promise: null, currency: null } as const;
  const above = figureRows(call, { ...figure, hits: null, breakdown: null }, over, true, add);
  const each: Asking = { ...(figure.each ?? figure), ...none, breakdown: null };
  const below = figureRows(call, each, over, true, add);
  const taken = figure.takenOf === null ? 'count(*)::float8' : inUnit(figure, 'coalesce(sum(value), 0)::float8');
  return `select place, null::text as key, true as whole, coalesce(above.value, 0) / nullif(below.cases, 0) as value, coalesce(below.cases, 0) as cases
    from (with ${above.ctes} select p as place, ${taken} as value from rows group by 1) above
    full join (with ${below.ctes} select p as place, count(*)::int as cases from rows group by 1) below using (place)`;
};

const lengthOf = (ranges: string): string =>
  `(select coalesce(sum(extract(epoch from upper(r) - lower(r))), 0)::float8 from unnest(${ranges}) r)`;

/** All records of a figure whenever they were opened: what lasts is cut by what it lasted. */
const everything = (figure: Figure, over: Over): readonly [Asking, Over] => [
  { ...figure, counted: 'opened', takenOf: null, hits: null },
  { ...over, edges: ['-infinity', 'infinity'] },
];

/** When service is promised, as one set of stretches. */
const openSql = (open: readonly Stretch[], add: Add): string => {
  const from = add(
    open.map(([begin]) => begin),
    'float8[]',
  );
  const until = add(
    open.map(([, finish]) => finish),
    'float8[]',
  );
  return `(select coalesce(range_agg(tstzrange(to_timestamp(a), to_timestamp(b))), '{}') from unnest(${from}, ${until}) as s(a, b))`;
};

/** Of the time that was promised in each period, the share in which none of these records lasted; what overlaps counts once. */
const upTimeSql = (call: Call, figure: Figure, over: Over, open: readonly Stretch[] | null, add: Add): string => {
  const { type, ctes } = figureRows(call, ...everything(figure, over), true, add);
  const end = figureField(type, figure.endField, ['moment']);
  const now = add(over.now, 'timestamptz');
  const ends = add(
    over.edges.slice(1).map((edge) => (edge < over.now ? edge : over.now)),
    'timestamptz[]',
  );
  const promised = open ? openSql(open, add) : `'{(,)}'::tstzmultirange`;
  return `with ${ctes}, periods as (
    select ordinality::int as place, tstzmultirange(tstzrange(f, greatest(f, u))) as lasts from unnest(${add(over.edges.slice(0, -1), 'timestamptz[]')}, ${ends}) with ordinality as e(f, u, ordinality)
  ), promised as (select place, lasts * ${promised} as lasts from periods), down as (
    select rows.key, tstzrange(mine.dated, greatest(mine.dated, coalesce(t.${end?.column}, ${now}))) as lasts
    from rows join mine on mine.id = rows.id join "${type.table}" t on t.id = rows.id where mine.dated is not null and mine.dated < ${add(over.edges.at(-1), 'timestamptz')}
  ), keys as (select distinct key, false as whole from down where ${figure.breakdown !== null} union all select null, true), cut as (
    select place, keys.key, whole, promised.lasts as promised,
      coalesce(range_agg(down.lasts) filter (where not isempty(down.lasts)), '{}') * promised.lasts as down, count(down.lasts) filter (where down.lasts && promised.lasts)::int as cases
    from promised cross join keys left join down on (whole or down.key is not distinct from keys.key) group by 1, 2, 3, 4
  ) select place, key, whole, 100 * (1 - ${lengthOf('down')} / nullif(${lengthOf('promised')}, 0)) as value, cases from cut`;
};

/** A figure over periods, in one statement. `open` is the working time of its calendar where it goes by one. */
export const figureSql = (
  call: Call,
  figure: Figure,
  over: Over,
  open: readonly Stretch[] | null = null,
): { readonly sql: string; readonly values: readonly unknown[] } => {
  const { add, values } = parameters();
  if (figure.takes === 'rate') return { sql: rateSql(call, figure, over, add), values };
  if (figure.takes === 'up-time') return { sql: upTimeSql(call, figure, over, open, add), values };
  return { sql: grouped(figure, figureRows(call, figure, over, true, add).ctes, add), values };
};

/** Which cases are asked for: those that somebody may see, of one group or of all, behind the last one shown. */
export type CasesAsked = {
  readonly who: Filter;
  readonly key: string | null | undefined;
  readonly after: string;
  readonly limit: number;
};

/** Of what lasts: those that lasted in the period. */
const lastedIn = (type: RecordType, figure: Figure, { edges, now }: Over, add: Add): string => {
  const end = figureField(type, figure.endField, ['moment']);
  return ` and mine.dated < ${add(edges.at(-1), 'timestamptz')} and coalesce(t.${end?.column}, ${add(now, 'timestamptz')}) > ${add(edges[0], 'timestamptz')}`;
};

/** The cases behind a figure that somebody may see, a page at a time. */
export const figureCasesSql = (
  call: Call,
  figure: Figure,
  over: Over,
  { who, key, after, limit }: CasesAsked,
): { readonly sql: string; readonly values: readonly unknown[] } => {
  const { add, values } = parameters();
  const lasting = figure.takes === 'up-time';
  const { type, ctes } = figureRows(
    call,
    ...(lasting ? everything(figure, over) : ([figure, over] as const)),
    who,
    add,
  );
  const of = key === undefined ? '' : ` and rows.key is not distinct from ${add(key, 'text')}`;
  const within = lasting ? lastedIn(type, figure, over, add) : '';
  return {
    sql: `with ${ctes} select t.id, r.number, r.title, ${inUnit(figure, 'max(rows.value)')} as value, bool_and(rows.hit) as hit
      from rows join mine on mine.id = rows.id join "${type.table}" t on t.id = rows.id join record r on r.id = rows.id
      where t.id > ${add(after, 'uuid')}${of}${within} group by t.id, r.number, r.title order by t.id limit ${limit + 1}`,
    values,
  };
};
