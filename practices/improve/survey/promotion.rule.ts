import { rule } from '../../../kernel/rule.ts';
import { promotionOf } from '../../../methods/surveying/satisfaction.ts';
import type { surveyResponse } from './survey-response.record.ts';

/** What the answer adds to the net promoter score: its mean over all answers is the score. */
export const promotion = rule<typeof surveyResponse>()({
  decides: 'promotion',
  facts: (about) => ({ recommends: about.own('recommends') }),
  decide: ({ recommends }) =>
    recommends === null
      ? { value: null, because: 'unanswered' }
      : { value: promotionOf(recommends), because: 'reichheld' },
});
