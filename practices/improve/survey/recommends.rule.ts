import { rule } from '../../../kernel/rule.ts';
import { given } from './answers.ts';
import type { surveyResponse } from './survey-response.record.ts';

/** How likely they are to recommend us: the first answer on the scale of 0 to 10. */
export const recommends = rule<typeof surveyResponse>()({
  decides: 'recommends',
  facts: (about) => ({ answers: about.rows('answers', 'kind', 'score') }),
  decide: ({ answers }) => {
    const [first] = given(answers, 'likelihood');
    return first === undefined ? { value: null, because: 'unanswered' } : { value: first, because: 'first' };
  },
});
