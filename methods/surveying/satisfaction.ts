const percent = (part: number, of: number): number | null => (of === 0 ? null : (100 * part) / of);

/** Who gives 4 or 5 on a scale of 1 to 5 is satisfied (the "top two box" of market research). */
export const isSatisfied = (score: number): boolean => score >= 4;

/** Customer satisfaction (CSAT): the satisfied in percent of those who answered; null where nobody did. */
export const csat = (scores: readonly number[]): number | null =>
  percent(scores.filter(isSatisfied).length, scores.length);

/**
 * What one answer adds to the net promoter score (Reichheld 2003), on a scale of 0 to 10: 9 and 10 promote and count 100, 0 to 6
 * detract and count −100, 7 and 8 are passive. The score is the mean of these.
 */
export const promotionOf = (likelihood: number): -100 | 0 | 100 => {
  if (likelihood >= 9) return 100;
  return likelihood >= 7 ? 0 : -100;
};

/** Promoters less detractors in percent of those who answered, from −100 to 100; null where nobody did. */
export const netPromoterScore = (likelihoods: readonly number[]): number | null =>
  likelihoods.length === 0 ? null : likelihoods.reduce((sum, each) => sum + promotionOf(each), 0) / likelihoods.length;
