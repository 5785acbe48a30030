import type { Figures } from './report.ts';

/** Kept for less than so many percent, so many percent of the charge are credited. */
export type CreditRule = { readonly below: number; readonly credit: number };

/** What a period earns the customer, in percent of the charge, with how it comes about. */
export type Credit = {
  readonly percent: number;
  /** The rule that it follows from; null where enough was kept for none to apply. */
  readonly rule: CreditRule | null;
  /** So many of so many were kept: this percentage. */
  readonly working: { readonly kept: number; readonly judged: number; readonly share: number };
};

// Kept for exactly the limit is not below it, whatever a computer makes of the fractions.
const hair = 1e-9;

/** The largest credit among the rules that apply; null without rules, and where nothing was judged. */
export const creditFor = (
  rules: readonly CreditRule[],
  { kept, missed }: Pick<Figures, 'kept' | 'missed'>,
): Credit | null => {
  const judged = kept + missed;
  if (rules.length === 0 || judged === 0) return null;
  const share = (100 * kept) / judged;
  const [rule = null] = rules
    .filter(({ below }) => share + hair < below)
    .toSorted((one, other) => other.credit - one.credit || one.below - other.below);
  return { percent: rule?.credit ?? 0, rule, working: { kept, judged, share } };
};
