import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { agreement } from './agreement.record.ts';
import { agreementWords } from './agreement.words.ts';
import { beginOnTheDay } from './begin-on-the-day.job.ts';
import { breach } from './breach.record.ts';
import { breachWords } from './breach.words.ts';
import { title } from './breach-title.rule.ts';
import { credits } from './credits.reading.ts';
import { holdAgainstWhatItRestsOn } from './hold-against-what-it-rests-on.reaction.ts';
import { limits } from './limits.query.ts';
import { measuredBy } from './measured-by.check.ts';
import { newEdition } from './new-edition.action.ts';
import { noMoreThanItRestsOn } from './no-more-than-it-rests-on.guard.ts';
import { notBeforeItsDay } from './not-before-its-day.guard.ts';
import { party } from './party.rule.ts';
import { promises } from './promises.reading.ts';
import { remindOfReviews } from './remind-of-reviews.job.ts';
import { supersedeTheOld } from './supersede-the-old.reaction.ts';
import { tellTheOwner } from './tell-the-owner.reaction.ts';

export const serviceLevelPractice = practice({
  name: 'service-level',
  stage: 'design',
  words: {
    en: { name: 'Service levels', help: 'Agree how good a service is to be, measure it, and show it line by line.' },
    de: {
      name: 'Service Levels',
      help: 'Vereinbaren, wie gut ein Service sein soll, es messen und Zeile für Zeile zeigen.',
    },
  },
  records: [
    { record: agreement, words: agreementWords },
    { record: breach, words: breachWords, rules: { party, title } },
  ],
  checks: [measuredBy],
  readings: [promises, credits],
  screens: { 'service-levels': { en: 'How they were kept', de: 'Wie sie eingehalten wurden' } },
  actions: [newEdition],
  queries: [limits],
  guards: [notBeforeItsDay, noMoreThanItRestsOn],
  reactions: [supersedeTheOld, tellTheOwner, holdAgainstWhatItRestsOn],
  jobs: [beginOnTheDay, remindOfReviews],
  linkKinds: [
    linkKind({
      name: 'comes-from',
      from: ['agreement'],
      purpose: 'forward',
      carries: ['status'],
      words: {
        en: { forward: 'comes from', backward: 'is the origin of' },
        de: { forward: 'folgt aus', backward: 'ist der Ursprung von' },
      },
    }),
  ],
  notices: {
    'agreement-accepted': {
      en: '{by} accepted {number} for the customer: {title}',
      de: '{by} hat {number} für den Kunden angenommen: {title}',
    },
    'agreement-declined': {
      en: '{by} declined {number} for the customer: {title}',
      de: '{by} hat {number} für den Kunden abgelehnt: {title}',
    },
    'agreement-review-due': {
      en: 'The review of {number} is due: {title}',
      de: 'Die Prüfung von {number} ist fällig: {title}',
    },
  },
  refusals: {
    de: {
      '{} follows {} already and is not in force yet.': '{} folgt schon auf {} und ist noch nicht in Kraft.',
    },
  },
  needs: ['people', 'organisation', 'portfolio', 'calendar', 'measurement', 'configuration', 'requirement'],
  roles: [
    {
      name: 'service-level-manager',
      words: {
        en: {
          label: 'Service level manager',
          help: 'Negotiates agreements, watches whether they are kept, and reviews them.',
        },
        de: {
          label: 'Service Level Manager',
          help: 'Verhandelt Vereinbarungen, wacht über ihre Einhaltung und prüft sie.',
        },
      },
    },
  ],
});
