import { rule } from '../../../kernel/rule.ts';
import { weigh } from '../../../methods/weighing/weighing.ts';
import type { direction } from './direction.record.ts';

const rounded = (score: number): number => Math.round(score * 100) / 100;

/** The option with the best weighted mean of points; it advises, and whoever decides may choose another. */
export const leading = rule<typeof direction>()({
  decides: 'leading',
  facts: (about) => ({
    options: about.rows('options', 'name'),
    criteria: about.rows('criteria', 'criterion', 'weight'),
    points: about.rows('points', 'option', 'criterion', 'points'),
  }),
  decide: ({ options, criteria, points }) => {
    const names = options.map(({ name }) => name);
    const weighed = weigh(
      names,
      criteria.map(({ criterion, weight }) => ({ name: criterion, weight })),
      points,
    );
    const [first, second] = weighed;
    if (!first || points.length === 0) return { value: null, because: 'notWeighed' };
    if (second && rounded(second.score) === rounded(first.score)) return { value: null, because: 'tied' };
    return { value: `${first.option} (${rounded(first.score)} / 5)`, because: 'weighed' };
  },
});
