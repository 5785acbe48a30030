import { permissionFor } from '../../derive/registry.ts';
import { decide } from '../../kernel/permission.ts';
import { type Accounting, accountings, type Figures, judge, shareKept } from '../../methods/service-level/report.ts';
import type { ReportRow } from '../../methods/service-level/report-columns.ts';
import type { TargetRow } from '../../methods/service-level/target-row.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { titles } from '../operations/present.ts';
import { scopeAllows } from '../operations/scope.ts';
import { visibleHeaders } from '../operations/visible.ts';
import { bookNow } from './books.ts';
import { answeringTo } from './breaches.ts';
import { type Narrowing, type ReportAsked, typeBehind } from './report-asked.ts';
import { metricName, typeName } from './report-names.ts';
import {
  between,
  type Cases,
  casesSql,
  comparedSql,
  countedSql,
  type Known,
  reasonsSql,
  standingSql,
  underWay,
} from './report-sql.ts';
import { targetRows } from './report-targets.ts';

type Cell = { readonly place: number; readonly key: string | null };
type Counted = Cell & Omit<Figures, 'running' | 'overdue'> & Parties;
type Parties = ReportRow['parties'];
type Standing = Cell & Pick<Figures, 'running' | 'overdue'>;
type Compared = Cell & Pick<Figures, 'kept' | 'missed'>;

/** Missed cases of all periods with one reason and party, as somebody has said; null while nobody has. */
export type Reason = {
  readonly reason: string | null;
  readonly party: string | null;
  readonly missed: number;
  readonly excluded: number;
};

/** Groups that a report holds; those with the fewest cases are left out. */
const mostGroups = 50;

/** `GET /api/service-levels`. Periods by the moment they begin. */
export type ReportJson = {
  readonly method: Accounting;
  readonly period: ReportAsked['period'];
  readonly by: ReportAsked['by'];
  readonly kind: ReportAsked['kind'];
  readonly now: string;
  readonly periods: readonly string[];
  readonly groups: readonly { readonly key: string | null; readonly label: string }[];
  readonly rows: readonly ReportRow[];
  readonly left: number;
  readonly reasons: readonly Reason[];
  /** Of agreements: each target in its own periods. */
  readonly targets: readonly TargetRow[];
  /** What it is narrowed to. */
  readonly of: Readonly<Partial<Record<Narrowing, { readonly number: string; readonly title: string }>>>;
  /** Names of agreements, services, outages and measures that targets tell of, by id. */
  readonly names: Readonly<Record<string, string>>;
};

/** What a report knows of agreements: the shares agreed, and whose names may be told. */
export async function knownFor(call: Call): Promise<Known> {
  const { commitments } = await bookNow(call.database, call.executor, call.house.registry);
  const shares = new Map(commitments.map(({ id, share }) => [id, share]));
  const name = typeBehind(call, 'agreement');
  const type = name ? call.house.registry.types.get(name) : undefined;
  if (!type) return { shares, agreements: [] };
  if (scopeAllows(call.actor, type, 'read') && decide(permissionFor(type, 'read'), call.actor) === true)
    return { shares, agreements: null };
  const { add, values } = parameters();
  const seen = await call.executor.run<{ id: string }>(
    `select r.id from record r where r.type = ${add(type.name, 'text')} and ${visibleHeaders(call, 'r', add, [type.name])}`,
    values,
  );
  return { shares, agreements: seen.map(({ id }) => id) };
}

/** Where each period ends, the running one now. */
const endsOf = ({ edges }: ReportAsked, now: string): readonly string[] =>
  edges.slice(1).map((end) => (end < now ? end : now));

/** What the database computes: by the method asked for, by the other one, and what stood at the ends of periods. */
export async function countedRows(call: Call, asked: ReportAsked) {
  const known = await knownFor(call);
  const [first, last] = [asked.edges[0] ?? '', asked.edges.at(-1) ?? ''];
  const other = accountings.find((method) => method !== asked.method) ?? 'by-start';
  const ends = endsOf(asked, call.now);
  const main = casesSql(call, asked, known, between(first, last, asked.method));
  const second = casesSql(call, asked, known, between(first, last, other));
  const third = casesSql(call, asked, known, underWay(ends[0] ?? first, ends.at(-1) ?? last));
  const fourth = casesSql(call, asked, known, between(asked.edges[1] ?? first, last, asked.method));
  const answering = answeringTo(call);
  if (main.cases === null) return { counted: [], compared: [], standing: [], reasons: [] };
  const run = <T>({ values }: Cases, sql: string): Promise<T[]> => call.executor.run<T>(sql, values);
  return {
    counted: await run<Counted>(main, countedSql(main, asked, asked.method)),
    compared: await run<Compared>(second, comparedSql(second, asked, other)),
    standing: await run<Standing>(third, standingSql(third, ends)),
    reasons: answering ? await run<Reason>(fourth, reasonsSql(fourth, answering, asked.method)) : [],
  };
}

/** Goes through much and answers little: room to sort in, and no time spent on compiling what runs once. */
const computed = (call: Call, asked: ReportAsked): ReturnType<typeof countedRows> =>
  call.database.transaction(async (executor) => {
    await executor.run("set local work_mem = '64MB'");
    await executor.run('set local jit = off');
    return countedRows({ ...call, executor, inTransaction: true }, asked);
  });

const none: Omit<Counted, 'place' | 'key'> = {
  ended: 0,
  kept: 0,
  missed: 0,
  excluded: 0,
  near: 0,
  target: null,
  median: null,
  ninetieth: null,
  us: 0,
  customer: 0,
  supplier: 0,
  closed: 0,
};

const at = (place: number, key: string | null): string => `${place} ${key ?? ''}`;
const byCell = <T extends Cell>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [at(row.place, row.key), row]));

const keysOf = (cells: readonly (Cell & { readonly n: number })[]): readonly (string | null)[] => {
  const sums = new Map<string | null, number>();
  for (const { key, n } of cells) sums.set(key, (sums.get(key) ?? 0) + n);
  return [...sums].toSorted(([, one], [, other]) => other - one).map(([key]) => key);
};

async function labels(
  call: Call,
  { by }: ReportAsked,
  keys: readonly (string | null)[],
): Promise<ReportJson['groups']> {
  const named = by !== null && ['agreement', 'customer', 'service', 'team'].includes(by);
  const names = named
    ? await titles(
        call,
        keys.filter((key) => key !== null),
      )
    : {};
  const word = (key: string): string | undefined =>
    by === 'metric' ? metricName(call, key) : by === 'type' ? typeName(call, key) : names[key]?.title;
  return keys.map((key) => ({ key, label: key === null ? '' : (word(key) ?? key) }));
}

async function narrowedTo(call: Call, { of }: ReportAsked): Promise<ReportJson['of']> {
  const named = await titles(call, Object.values(of));
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, id]) => {
      const found = named[id];
      return found ? [[name, { number: found.number, title: found.title }]] : [];
    }),
  );
}

/** What agreements and services that targets are about are called. */
async function namesOf(call: Call, targets: readonly TargetRow[]): Promise<ReportJson['names']> {
  const ids = new Set(
    targets.flatMap(({ agreement, service, basis, figure }) => [
      agreement,
      ...(service ? [service] : []),
      ...(basis?.outages ?? []),
      ...(figure ? [figure.measure] : []),
    ]),
  );
  const named = await titles(call, [...ids]);
  return Object.fromEntries(Object.entries(named).map(([id, { number, title }]) => [id, title || number]));
}

/** How what was promised was kept, over what the caller may see: by period and perhaps by group, both ways of accounting beside each other. */
export async function report(call: Call, asked: ReportAsked): Promise<ReportJson> {
  const rows = await computed(call, asked);
  const targets = await targetRows(call, asked, await knownFor(call));
  const [counted, compared, standing] = [byCell(rows.counted), byCell(rows.compared), byCell(rows.standing)];
  // The period before the first is there for the trend alone.
  const keys = keysOf([
    ...rows.counted
      .filter(({ place }) => place > 1)
      .map((row) => ({ ...row, n: row.kept + row.missed + row.excluded })),
    ...rows.standing.filter(({ place }) => place > 1).map((row) => ({ ...row, n: row.running })),
  ]);
  const shown = keys.slice(0, mostGroups);
  const periods = asked.edges.slice(1, -1);
  const rowOf = (period: string, place: number, key: string | null): ReportRow | null => {
    const [main, stands] = [counted.get(at(place, key)), standing.get(at(place, key))];
    if (!main && !stands) return null;
    const { us, customer, supplier, closed, place: _place, key: _key, ...figures } = { place, key, ...none, ...main };
    const { kept, missed } = compared.get(at(place, key)) ?? none;
    return {
      period,
      key,
      ...figures,
      running: stands?.running ?? 0,
      overdue: stands?.overdue ?? 0,
      ...judge(figures, counted.get(at(place - 1, key)) ?? null),
      parties: { us, customer, supplier, closed },
      other: { kept, missed, share: shareKept({ kept, missed }) },
    };
  };
  return {
    method: asked.method,
    period: asked.period,
    by: asked.by,
    kind: asked.kind,
    now: call.now,
    periods,
    groups: await labels(call, asked, shown),
    rows: periods.flatMap((period, index) => shown.flatMap((key) => rowOf(period, index + 2, key) ?? [])),
    left: keys.length - shown.length,
    reasons: rows.reasons,
    targets,
    of: await narrowedTo(call, asked),
    names: await namesOf(call, targets),
  };
}
