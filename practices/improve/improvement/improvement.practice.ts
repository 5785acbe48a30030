import { practice } from '../../../kernel/practice.ts';
import { aimsSomewhere } from './aims-somewhere.check.ts';
import { improvement } from './improvement.record.ts';
import { improvementWords } from './improvement.words.ts';
import { priority } from './priority.rule.ts';
import { proposeImprovement } from './propose-improvement.action.ts';
import { reached } from './reached.rule.ts';
import { remindOfChecks } from './remind-of-checks.job.ts';

const shownBy = [
  ['service-review', 'review'],
  ['audit-finding', 'audit'],
  ['problem', 'problem'],
  ['major-incident', 'incident'],
] as const;

export const improvementPractice = practice({
  name: 'improvement',
  stage: 'improve',
  words: {
    en: { name: 'Improvements', help: 'What is to get better, how one would see that it did, and whether it did.' },
    de: { name: 'Verbesserungen', help: 'Was besser werden soll, woran man es sähe und ob es besser wurde.' },
  },
  records: [{ record: improvement, words: improvementWords, rules: { priority, reached } }],
  needs: ['people', 'portfolio', 'review', 'conformity', 'problem', 'major-incident', 'thread'],
  checks: [aimsSomewhere],
  actions: shownBy.map(proposeImprovement),
  jobs: [remindOfChecks],
  notices: {
    'improvement-check-due': {
      en: '{number} is to be checked against its baseline: {title}',
      de: '{number} ist an seinem Ausgangswert zu prüfen: {title}',
    },
  },
});
