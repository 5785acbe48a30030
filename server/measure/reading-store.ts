import { createHash } from 'node:crypto';
import type { Measured } from '../../kernel/figure.ts';
import type { Period } from '../../methods/measuring/periods.ts';
import { type Executor, parameters } from '../database/database.ts';

/** A figure as it was read: of a period whole, or of one value of what it is told apart by. */
export type Kept = {
  readonly starts_at: string;
  readonly apart: string;
  readonly value: number | null;
  readonly cases: number;
  readonly read_at: string;
  readonly seen_at: string;
  readonly reread: boolean;
};

/** A figure about to be kept. */
export type Told = {
  readonly period: Period;
  readonly apart: string;
  readonly value: number | null;
  readonly cases: number;
};

/** Whole, or one of its groups: `=phone`, and `=` for those without a value. */
export const whole = '';
export const apartOf = (key: string | null): string => `=${key ?? ''}`;
export const keyOf = (apart: string): string | null => apart.slice(1) || null;

/** What was asked, in short: figures of another source, period or zone are figures of something else. */
export const digestOf = ({ figure, period, zone }: Measured): string =>
  createHash('sha256')
    .update(JSON.stringify([figure, period, zone]))
    .digest('base64url')
    .slice(0, 22);

/** What was read last of each period, from one moment until before another. */
export function kept(
  executor: Executor,
  measure: string,
  digest: string,
  [from, until]: readonly [string, string],
): Promise<Kept[]> {
  const { add, values } = parameters();
  return executor.run<Kept>(
    `select distinct on (starts_at, apart) starts_at, apart, value, cases, read_at, seen_at, reread from reading
     where measure = ${add(measure, 'uuid')} and figure = ${add(digest, 'text')} and starts_at >= ${add(from, 'timestamptz')} and starts_at < ${add(until, 'timestamptz')}
     order by starts_at, apart, read_at desc`,
    values,
  );
}

const at = ({ starts_at, apart }: { readonly starts_at: string; readonly apart: string }): string =>
  `${starts_at} ${apart}`;
const hair = 1e-9;
const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= hair * Math.max(1, Math.abs(one));

/** Groups that were read before and are no more: nothing is left of them. */
const gone = (told: readonly Told[], before: readonly Kept[]): readonly Told[] => {
  const named = new Set(told.map(({ period, apart }) => at({ starts_at: period.from, apart })));
  const periods = new Map(told.map(({ period }) => [period.from, period]));
  return before.flatMap((one) => {
    const period = periods.get(one.starts_at);
    return period && !named.has(at(one)) && one.cases > 0 ? [{ period, apart: one.apart, value: null, cases: 0 }] : [];
  });
};

/** Keeps what was read: a figure that differs stands beside the one before, one that does not was seen again. */
export async function keep(
  executor: Executor,
  measure: string,
  digest: string,
  told: readonly Told[],
  now: string,
): Promise<void> {
  const [first, last] = [told[0]?.period, told.at(-1)?.period];
  if (!first || !last) return;
  const before = await kept(executor, measure, digest, [first.from, last.until]);
  const known = new Map(before.map((one) => [at(one), one]));
  const fresh = [...told, ...gone(told, before)].filter(({ period, apart, value, cases }) => {
    const one = known.get(at({ starts_at: period.from, apart }));
    return !one || !same(one.value, value) || one.cases !== cases;
  });
  const { add, values } = parameters();
  const column = (of: readonly unknown[], cast: string): string => add(of, `${cast}[]`);
  await executor.run(
    `update reading set seen_at = ${add(now, 'timestamptz')}, reread = false where measure = ${add(measure, 'uuid')} and figure = ${add(digest, 'text')} and starts_at = any(${column([...new Set(told.map(({ period }) => period.from))], 'timestamptz')})`,
    values,
  );
  await insert(executor, measure, digest, fresh, now);
}

async function insert(
  executor: Executor,
  measure: string,
  digest: string,
  fresh: readonly Told[],
  now: string,
): Promise<void> {
  if (fresh.length === 0) return;
  const { add, values } = parameters();
  const columns = [
    add(
      fresh.map(({ period }) => period.from),
      'timestamptz[]',
    ),
    add(
      fresh.map(({ period }) => period.until),
      'timestamptz[]',
    ),
    add(
      fresh.map(({ apart }) => apart),
      'text[]',
    ),
    add(
      fresh.map(({ value }) => value),
      'float8[]',
    ),
    add(
      fresh.map(({ cases }) => cases),
      'int[]',
    ),
  ];
  await executor.run(
    `insert into reading (measure, figure, starts_at, ends_at, apart, value, cases, read_at, seen_at)
     select ${add(measure, 'uuid')}, ${add(digest, 'text')}, s, e, a, v, c, ${add(now, 'timestamptz')}, ${add(now, 'timestamptz')}
     from unnest(${columns.join(', ')}) as n(s, e, a, v, c) on conflict do nothing`,
    values,
  );
}
