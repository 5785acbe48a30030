import { rule } from '../../../kernel/rule.ts';
import { given } from './answers.ts';
import type { surveyResponse } from './survey-response.record.ts';

/** The mean of what was given on the scale of 1 to 5. */
export const score = rule<typeof surveyResponse>()({
  decides: 'score',
  facts: (about) => ({ answers: about.rows('answers', 'kind', 'score') }),
  decide: ({ answers }) => {
    const scores = given(answers, 'score');
    if (scores.length === 0) return { value: null, because: 'unanswered' };
    const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
    return { value: Number(mean.toFixed(2)), because: 'mean' };
  },
});
