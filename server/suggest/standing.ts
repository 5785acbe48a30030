import { betterBy } from '../../methods/suggesting/mcnemar.ts';
import { mostFrequent, rank } from '../../methods/suggesting/voting.ts';
import type { Executor } from '../database/database.ts';
import type { Lessons } from './lessons.ts';

/**
 * How the suggestions of a field stood up: over about the last records seen, how often the first was right, how often one of
 * three, and the same of guesses without help. `usual` is the most frequent value of what people guess by, or of all.
 */
export type Standing = {
  readonly generation: number;
  readonly learned: number;
  readonly reached_at: string | null;
  readonly reached: string | null;
  readonly seen: number;
  readonly first: number;
  readonly third: number;
  readonly majority: number;
  readonly majority_third: number;
  readonly usual: number;
  readonly only_first: number;
  readonly only_usual: number;
  readonly offered: boolean;
};

export const noStanding: Standing = {
  generation: 0,
  learned: 0,
  reached_at: null,
  reached: null,
  seen: 0,
  first: 0,
  third: 0,
  majority: 0,
  majority_third: 0,
  usual: 0,
  only_first: 0,
  only_usual: 0,
  offered: false,
};

/** Fewer examples than these teach nothing that could be judged. */
const warmUp = 100;
/** Cases after which older ones count half. */
const memory = 2_000;
/** 19 in 20, one-sided. */
const sure = 1.64;
const leastSeen = 50;

const halved = (standing: Standing): Standing => ({
  ...standing,
  seen: standing.seen / 2,
  first: standing.first / 2,
  third: standing.third / 2,
  majority: standing.majority / 2,
  majority_third: standing.majority_third / 2,
  usual: standing.usual / 2,
  only_first: standing.only_first / 2,
  only_usual: standing.only_usual / 2,
});

const one = (holds: boolean): number => (holds ? 1 : 0);

/** The standing after one more record: guessed first from what was known (Dawid 1984, prequential), learned from afterwards. */
export const guessed = (
  before: Standing,
  lessons: Lessons,
  features: readonly string[],
  usualBy: string | null,
  value: string,
): Standing => {
  const { totals } = lessons;
  const known = [...totals.values()].reduce((sum, count) => sum + count, 0);
  if (known < warmUp) return before;
  const standing = before.seen >= memory ? halved(before) : before;
  const ranked = rank(features, lessons.countsOf(features), totals);
  const frequent = [...totals].toSorted(([, one], [, other]) => other - one).map(([each]) => each);
  const usual = (usualBy && mostFrequent(lessons.valuesOf(usualBy))) || mostFrequent(totals);
  const [first, third] = [ranked[0]?.value === value, ranked.slice(0, 3).some((each) => each.value === value)];
  return {
    ...standing,
    seen: standing.seen + 1,
    first: standing.first + one(first),
    third: standing.third + one(third),
    majority: standing.majority + one(frequent[0] === value),
    majority_third: standing.majority_third + one(frequent.slice(0, 3).includes(value)),
    usual: standing.usual + one(usual === value),
    only_first: standing.only_first + one(first && usual !== value),
    only_usual: standing.only_usual + one(!first && usual === value),
  };
};

/** Offered only where it is surely right more often than what people would guess without it. */
export const deservesOffer = ({ seen, first, majority, only_first, only_usual }: Standing): boolean =>
  seen >= leastSeen && first > majority && betterBy(only_first, only_usual) > sure;

const columns = Object.keys(noStanding);

export async function standingOf(executor: Executor, type: string, field: string): Promise<Standing> {
  const [row] = await executor.run<Standing>(
    `select ${columns.join(', ')} from standing where type = $1 and field = $2`,
    [type, field],
  );
  return row ?? noStanding;
}

export async function keepStanding(executor: Executor, type: string, field: string, standing: Standing): Promise<void> {
  const values = columns.map((column) => standing[column as keyof Standing]);
  await executor.run(
    `insert into standing (type, field, ${columns.join(', ')}, changed_at) values ($1, $2, ${columns.map((_, at) => `$${at + 3}`).join(', ')}, now())
     on conflict (type, field) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, changed_at = now()`,
    [type, field, ...values],
  );
}
