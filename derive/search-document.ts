import type { RecordType } from './registry.ts';
import type { Stored } from './row.ts';
import { writtenFields } from './row.ts';

const weights = ['A', 'B', 'C', 'D'] as const;
export type WordsByWeight = Readonly<Record<(typeof weights)[number], string>>;

/** A tsvector holds at most 1 MB; this many characters a weight stay well below. */
const most = 60_000;

/** The words by which a record is found, by weight. */
export const searchWords = (type: RecordType, stored: Stored): WordsByWeight => {
  const found: Record<string, string[]> = { A: [], B: [], C: [], D: [] };
  for (const { name, field, kind } of writtenFields(type)) {
    const value = stored.values[name];
    if (field.search && value !== null && value !== undefined) found[field.search]?.push(kind.toText(value, field));
  }
  return Object.fromEntries(
    weights.map((weight) => [weight, (found[weight] ?? []).join('\n').slice(0, most)]),
  ) as WordsByWeight;
};

/** Whether a record is found by the same words as before. */
export const sameWords = (one: WordsByWeight, other: WordsByWeight): boolean =>
  weights.every((weight) => one[weight] === other[weight]);
