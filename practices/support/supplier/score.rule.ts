import { rule } from '../../../kernel/rule.ts';
import type { supplier } from './supplier.record.ts';

const latest = <Line extends { readonly judgedOn: string }>(lines: readonly Line[]): Line | null =>
  lines.reduce<Line | null>((last, line) => (last && last.judgedOn > line.judgedOn ? last : line), null);

/** The mean of the marks of the last judgement, 1 to 5. */
export const score = rule<typeof supplier>()({
  decides: 'score',
  facts: (about) => ({ performance: about.rows('performance', 'judgedOn', 'quality', 'delivery', 'price') }),
  decide: ({ performance }) => {
    const last = latest(performance);
    if (!last) return { value: null, because: 'notJudged' };
    return { value: Number(((last.quality + last.delivery + last.price) / 3).toFixed(1)), because: 'mean' };
  },
});

/** The day of the last judgement. */
export const scoredOn = rule<typeof supplier>()({
  decides: 'scoredOn',
  facts: (about) => ({ performance: about.rows('performance', 'judgedOn') }),
  decide: ({ performance }) => {
    const last = latest(performance);
    return last ? { value: last.judgedOn, because: 'last' } : { value: null, because: 'notJudged' };
  },
});
