import { rule } from '../../../kernel/rule.ts';
import type { surveyResponse } from './survey-response.record.ts';

type Asked = { readonly kind: string; readonly question: string };

/** The questions as one text: what an answer is held against. */
export const askedText = (answers: readonly Asked[]): string =>
  answers.map(({ kind, question }) => `${kind}: ${question}`).join('\n');

/** The questions as they stood when somebody was invited; the survey may have been written anew since. */
export const asAsked = rule<typeof surveyResponse>()({
  decides: 'asAsked',
  whenEmpty: true,
  facts: (about) => ({ answers: about.rows('answers', 'kind', 'question') }),
  decide: ({ answers }) => ({ value: askedText(answers), because: 'atInvitation' }),
});
