import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { affectedService } from './affected-service.record.ts';
import { affectedServiceWords } from './affected-service.words.ts';
import { allAnsweredFor } from './all-answered-for.guard.ts';
import { countAnswers } from './count-answers.reaction.ts';
import { criteriaSaySomething } from './criteria-say-something.check.ts';
import { externalChange } from './external-change.record.ts';
import { externalChangeWords } from './external-change.words.ts';
import { findWhatIsTouched } from './find-what-is-touched.reaction.ts';
import { due, owner, pair, title } from './one-of-each.rule.ts';
import { raiseRequirement } from './raise-requirement.action.ts';
import { around, foundBy, touched } from './touched.query.ts';
import { warnBeforeItApplies } from './warn-before-it-applies.job.ts';
import { workDoneFirst } from './work-done-first.guard.ts';

export const externalChangePractice = practice({
  name: 'external-change',
  stage: 'strategy',
  words: {
    en: {
      name: 'External changes',
      help: 'Laws, standards, technologies and suppliers that change, which services that touches, and what is done about it.',
    },
    de: {
      name: 'Externe Veränderungen',
      help: 'Gesetze, Normen, Technologien und Lieferanten, die sich ändern, welche Services das betrifft und was daraus folgt.',
    },
  },
  records: [
    { record: externalChange, words: externalChangeWords },
    { record: affectedService, words: affectedServiceWords, rules: { title, pair, owner, due } },
  ],
  needs: [
    'people',
    'organisation',
    'portfolio',
    'requirement',
    'service-level',
    'configuration',
    'supplier',
    'contract',
    'thread',
  ],
  roles: [
    {
      name: 'compliance-manager',
      words: {
        en: {
          label: 'Compliance manager',
          help: 'Keeps track of laws, standards and other changes around us, and sees to it that services answer for them.',
        },
        de: {
          label: 'Compliance-Manager',
          help: 'Verfolgt Gesetze, Normen und andere Veränderungen um uns und sorgt dafür, dass Services ihnen gerecht werden.',
        },
      },
    },
  ],
  linkKinds: [
    // What a service has to answer for, and the service by which that is met.
    linkKind({
      name: 'applies-to',
      from: ['affected-service'],
      to: ['service'],
      purpose: 'backward',
      words: {
        en: { forward: 'applies to', backward: 'is subject to' },
        de: { forward: 'gilt für', backward: 'unterliegt' },
      },
    }),
  ],
  guards: [allAnsweredFor, workDoneFirst],
  checks: [criteriaSaySomething],
  actions: [raiseRequirement],
  queries: [touched, foundBy, around],
  reactions: [findWhatIsTouched, countAnswers],
  jobs: [warnBeforeItApplies],
  notices: {
    'service-touched': {
      en: 'Your service is touched by a change from outside: {title} ({number})',
      de: 'Ihr Service ist von einer externen Veränderung betroffen: {title} ({number})',
    },
    'service-found': {
      en: 'One more service is touched: {title} ({number})',
      de: 'Ein weiterer Service ist betroffen: {title} ({number})',
    },
    'services-found': {
      en: '{number} touches services that nobody has answered for yet: {title}',
      de: '{number} betrifft Services, für die noch niemand geantwortet hat: {title}',
    },
    'external-change-near': {
      en: '{number} applies soon, and services are not answered for or not finished: {title}',
      de: '{number} gilt bald, und Services sind nicht beurteilt oder nicht fertig: {title}',
    },
    'external-change-applies': {
      en: '{number} applies as of now, and services are not answered for or not finished: {title}',
      de: '{number} gilt ab jetzt, und Services sind nicht beurteilt oder nicht fertig: {title}',
    },
  },
});
