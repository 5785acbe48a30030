import { rule } from '../../../kernel/rule.ts';
import { isSatisfied } from '../../../methods/surveying/satisfaction.ts';
import type { surveyResponse } from './survey-response.record.ts';

/** Whether they are satisfied: 4 or 5 on the scale of 1 to 5. */
export const satisfied = rule<typeof surveyResponse>()({
  decides: 'satisfied',
  facts: (about) => ({ score: about.own('score') }),
  decide: ({ score }) =>
    score === null ? { value: null, because: 'unanswered' } : { value: isSatisfied(score), because: 'topTwo' },
});
