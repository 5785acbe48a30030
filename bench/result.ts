import type { Measured } from './load.ts';

/** One piece of work measured, and the same by plain SQL. Times in milliseconds. */
export type Result = {
  readonly work: string;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly cpu: number;
  /** What of it is PostgreSQL's. */
  readonly database: number;
  readonly floor: { readonly p50: number; readonly perSecond: number; readonly cpu: number } | null;
  readonly faults: readonly string[];
};

export const percentile = (latencies: readonly number[], share: number): number => {
  const sorted = [...latencies].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const perSecond = ({ latencies, seconds }: Measured): number => latencies.length / seconds;

const round = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);

const ratio = ({ perSecond: ours, floor }: Result): string =>
  floor ? `${round((100 * ours) / floor.perSecond)} %` : '';

/** The results as a Markdown table. */
export const table = (results: readonly Result[]): string =>
  [
    '| work | p50 ms | p99 ms | requests/s at 16 | CPU ms a request | of it PostgreSQL | floor p50 ms | floor/s at 16 | floor CPU ms | of the floor |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...results.map((result) => {
      const { work, p50, p99, perSecond: rate, cpu, database, floor } = result;
      const plain = floor ? [round(floor.p50), round(floor.perSecond), round(floor.cpu)] : ['', '', ''];
      return `| ${[work, round(p50), round(p99), round(rate), round(cpu), round(database), ...plain, ratio(result)].join(' | ')} |`;
    }),
  ].join('\n');

/** How each work's p50 at many records stands to that at few, in the same run. */
export const growth = (many: readonly Result[], few: readonly Result[]): string =>
  [
    '| work | p50 ms at few | at many | times |',
    '|---|---|---|---|',
    ...many.flatMap(({ work, p50 }) => {
      const before = few.find((each) => each.work === work)?.p50;
      return before ? [`| ${[work, round(before), round(p50), round(p50 / before)].join(' | ')} |`] : [];
    }),
  ].join('\n');
