/** From the least to the gravest. */
export const riskLevels = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A square of likelihood and impact from 1 to `size`, and the scores (likelihood × impact) from which on the graver levels begin. */
export type RiskMatrix = {
  readonly size: number;
  readonly medium: number;
  readonly high: number;
  readonly critical: number;
};

/** The level of a score: likelihood × impact. */
export const levelOf = ({ medium, high, critical }: RiskMatrix, score: number): RiskLevel => {
  if (score >= critical) return 'critical';
  if (score >= high) return 'high';
  return score >= medium ? 'medium' : 'low';
};

/** The level of a risk in the matrix; null where one of the two lies outside it. */
export const levelIn = (matrix: RiskMatrix, likelihood: number, impact: number): RiskLevel | null =>
  Math.min(likelihood, impact) >= 1 && Math.max(likelihood, impact) <= matrix.size
    ? levelOf(matrix, likelihood * impact)
    : null;
