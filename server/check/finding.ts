import type { Executor } from '../database/database.ts';

/** Something that is not as declared: in one sentence, how often, a few examples, and how it is mended. */
export type Finding = {
  readonly what: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly mend: string;
};

/** One question put to the whole database: what was looked at, how much of it, and what is wrong. */
export type Examined = {
  readonly subject: string;
  readonly looked: number;
  readonly findings: readonly Finding[];
};

const shown = 5;

/** A finding from a query that gives one column `example` for each thing that is wrong; none where it gives no row. */
export async function findingFrom(
  executor: Executor,
  what: string,
  mend: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Finding[]> {
  const rows = await executor.run<{ example: string; count: number }>(
    `select x.example::text as example, count(*) over ()::int as count from (${sql}) x limit ${shown}`,
    values,
  );
  const [first] = rows;
  return first ? [{ what, mend, count: first.count, examples: rows.map(({ example }) => example) }] : [];
}

/** A finding from the names of what is wrong; none where there are none. */
export const findingOf = (what: string, mend: string, wrong: readonly string[]): readonly Finding[] =>
  wrong.length === 0 ? [] : [{ what, mend, count: wrong.length, examples: wrong.slice(0, shown) }];

/** The first number of a query that gives one. */
export async function countOf(executor: Executor, sql: string): Promise<number> {
  const [row] = await executor.run<{ n: number }>(`select (${sql})::int as n`);
  return row?.n ?? 0;
}
