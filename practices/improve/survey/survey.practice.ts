import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { answeredAsAsked } from './answered-as-asked.check.ts';
import { asAsked } from './as-asked.rule.ts';
import { inviteInTurn } from './invite-in-turn.job.ts';
import { inviteWhenFinished } from './invite-when-finished.reaction.ts';
import { knowsItsDay } from './knows-its-day.check.ts';
import { letLapse } from './let-lapse.job.ts';
import { lookAfterLowAnswers } from './look-after-low-answers.reaction.ts';
import { low } from './low.rule.ts';
import { promotion } from './promotion.rule.ts';
import { recommends } from './recommends.rule.ts';
import { results } from './results.query.ts';
import { satisfied } from './satisfied.rule.ts';
import { score } from './score.rule.ts';
import { survey } from './survey.record.ts';
import { surveyWords } from './survey.words.ts';
import { surveyResponse } from './survey-response.record.ts';
import { surveyResponseWords } from './survey-response.words.ts';

export const surveyPractice = practice({
  name: 'survey',
  stage: 'improve',
  words: {
    en: { name: 'Surveys', help: 'Ask those who use the services how satisfied they are, and see to low answers.' },
    de: {
      name: 'Umfragen',
      help: 'Wer die Services nutzt, nach der Zufriedenheit fragen und schlechten Antworten nachgehen.',
    },
  },
  records: [
    { record: survey, words: surveyWords },
    {
      record: surveyResponse,
      words: surveyResponseWords,
      rules: { 'as-asked': asAsked, score, satisfied, low, recommends, promotion },
    },
  ],
  needs: [
    'people',
    'organisation',
    'portfolio',
    'incident',
    'request',
    'case',
    'field-service',
    'conformity',
    'measurement',
    'service-level',
    'task',
    'thread',
  ],
  linkKinds: [
    linkKind({
      name: 'rates',
      from: ['survey-response'],
      words: {
        en: { forward: 'rates', backward: 'is rated by' },
        de: { forward: 'bewertet', backward: 'wird bewertet durch' },
      },
    }),
  ],
  checks: [knowsItsDay, answeredAsAsked],
  queries: [results],
  reactions: [inviteWhenFinished, lookAfterLowAnswers],
  jobs: [inviteInTurn, letLapse],
  notices: {
    'survey-invited': { en: 'How was it? {title}', de: 'Wie war es? {title}' },
    'survey-low-answer': {
      en: '{number} is a low answer: {title}',
      de: '{number} ist eine schlechte Antwort: {title}',
    },
  },
});
