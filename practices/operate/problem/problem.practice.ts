import { practice } from '../../../kernel/practice.ts';
import { applyKnownError } from './apply-known-error.action.ts';
import { applyProblemsWorkaround, applyWorkaround } from './apply-workaround.action.ts';
import { causeThatHolds } from './cause-that-holds.check.ts';
import { fittingKnownErrors } from './fitting-known-errors.query.ts';
import { knownError } from './known-error.record.ts';
import { knownErrorWords } from './known-error.words.ts';
import { perhapsRecurred } from './perhaps-recurred.query.ts';
import { priority } from './priority.rule.ts';
import { problem } from './problem.record.ts';
import { problemWords } from './problem.words.ts';
import { raiseProblem } from './raise-problem.action.ts';
import { watchForRecurrence } from './watch-for-recurrence.job.ts';
import { writeKnownError } from './write-known-error.action.ts';

export const problemPractice = practice({
  name: 'problem',
  stage: 'operate',
  words: {
    en: {
      name: 'Problems',
      help: 'Find what stands behind incidents, know the way round, and prove that the fix holds.',
    },
    de: {
      name: 'Probleme',
      help: 'Finden, was hinter Störungen steht, die Umgehung kennen und zeigen, dass die Lösung hält.',
    },
  },
  records: [
    { record: problem, words: problemWords, rules: { priority } },
    { record: knownError, words: knownErrorWords },
  ],
  refusals: {
    de: {
      '{} is not published.': '{} ist nicht veröffentlicht.',
      'It explains no open incident.': 'Es erklärt keine offene Störung.',
      'Say what the workaround is.': 'Bitte die Umgehung angeben.',
      '{} tells of {} already.': '{} beschreibt {} schon.',
    },
  },
  needs: ['incident', 'people', 'organisation', 'portfolio', 'configuration', 'thread'],
  checks: [causeThatHolds],
  actions: [raiseProblem, writeKnownError, applyProblemsWorkaround, applyWorkaround, applyKnownError],
  queries: [perhapsRecurred, fittingKnownErrors],
  jobs: [watchForRecurrence],
  notices: {
    'problem-recurred': {
      en: '{number} is back, although it was fixed: {title}',
      de: '{number} ist wieder da, obwohl es behoben war: {title}',
    },
    'problem-proved': {
      en: '{number} stayed away and can be closed: {title}',
      de: '{number} ist ausgeblieben und kann geschlossen werden: {title}',
    },
  },
});
