/** A line through points by least squares: its slope, and half the width of its 95 % confidence interval. */
export type Slope = { readonly perHour: number; readonly plusMinus: number };

export type Sample = { readonly atSeconds: number; readonly value: number };

/** Student's t for 95 %, two-sided, by degrees of freedom (1 to 30); 1.96 beyond. */
const t95 = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09,
  2.08, 2.07, 2.07, 2.06, 2.06, 2.06, 2.05, 2.05, 2.05, 2.04,
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of equal stretches of time: neighbours in a sawtooth are alike, and as points of their own would feign certainty. */
const inBlocks = (samples: readonly Sample[], blocks: number): readonly Sample[] => {
  const size = samples.length / blocks;
  return Array.from({ length: blocks }, (_, at) => samples.slice(Math.floor(at * size), Math.floor((at + 1) * size)))
    .filter((block) => block.length > 0)
    .map((block) => ({
      atSeconds: mean(block.map((each) => each.atSeconds)),
      value: mean(block.map((each) => each.value)),
    }));
};

/** The slope per hour of what was sampled, by the means of `blocks` stretches. */
export function slopeOf(samples: readonly Sample[], blocks = 20): Slope {
  const points = inBlocks(samples, Math.min(blocks, Math.floor(samples.length / 2)));
  if (points.length < 3) return { perHour: Number.NaN, plusMinus: Number.NaN };
  const [x, y] = [points.map(({ atSeconds }) => atSeconds / 3_600), points.map(({ value }) => value)];
  const [middle, level] = [mean(x), mean(y)];
  const spread = x.reduce((sum, each) => sum + (each - middle) ** 2, 0);
  const slope = x.reduce((sum, each, at) => sum + (each - middle) * ((y[at] ?? 0) - level), 0) / spread;
  const rest = x.reduce((sum, each, at) => sum + ((y[at] ?? 0) - level - slope * (each - middle)) ** 2, 0);
  const freedom = points.length - 2;
  return { perHour: slope, plusMinus: (t95[freedom - 1] ?? 1.96) * Math.sqrt(rest / freedom / spread) };
}
