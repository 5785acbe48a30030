import { rule } from '../../../kernel/rule.ts';
import { given } from './answers.ts';
import type { surveyResponse } from './survey-response.record.ts';

/** Whether one of the scores is as low as the survey says is not to be left alone. */
export const low = rule<typeof surveyResponse>()({
  decides: 'low',
  facts: (about) => ({
    answers: about.rows('answers', 'kind', 'score'),
    lowAt: about.behind<'survey', number>('survey', 'lowAt'),
  }),
  decide: ({ answers, lowAt }) => {
    const scores = given(answers, 'score');
    if (scores.length === 0) return { value: null, because: 'unanswered' };
    return { value: Math.min(...scores) <= (lowAt ?? 2), because: 'lowAt' };
  },
});
