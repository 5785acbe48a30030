import { practice } from '../../../kernel/practice.ts';
import { aimsSomewhere } from './aims-somewhere.check.ts';
import { improvement } from './improvement.record.ts';
import { improvementWords } from './improvement.words.ts';
import { priority } from './priority.rule.ts';
import { proposeImprovement } from './propose-improvement.action.ts';
import { proposeWhatAnExerciseShowed } from './propose-what-an-exercise-showed.reaction.ts';
import { proposeWhatIsMissed } from './propose-what-is-missed.job.ts';
import { reached } from './reached.rule.ts';
import { remindOfChecks } from './remind-of-checks.job.ts';

const shownBy = [
  ['service-review', 'review'],
  ['audit-finding', 'audit'],
  ['survey-response', 'survey'],
  ['problem', 'problem'],
  ['major-incident', 'incident'],
  ['continuity-plan', 'exercise'],
] as const;

export const improvementPractice = practice({
  name: 'improvement',
  stage: 'improve',
  words: {
    en: { name: 'Improvements', help: 'What is to get better, how one would see that it did, and whether it did.' },
    de: { name: 'Verbesserungen', help: 'Was besser werden soll, woran man es sähe und ob es besser wurde.' },
  },
  records: [{ record: improvement, words: improvementWords, rules: { priority, reached } }],
  needs: [
    'people',
    'portfolio',
    'review',
    'conformity',
    'survey',
    'problem',
    'major-incident',
    'measurement',
    'continuity',
    'thread',
  ],
  checks: [aimsSomewhere],
  actions: shownBy.map(proposeImprovement),
  reactions: [proposeWhatAnExerciseShowed],
  jobs: [remindOfChecks, proposeWhatIsMissed],
  notices: {
    'improvement-check-due': {
      en: '{number} is to be checked against its baseline: {title}',
      de: '{number} ist an seinem Ausgangswert zu prüfen: {title}',
    },
    'improvement-checked': {
      en: '{number} was checked against its baseline: {title}',
      de: '{number} wurde am Ausgangswert geprüft: {title}',
    },
    'improvement-proposed': {
      en: '{number} was proposed, as something was not reached: {title}',
      de: '{number} wurde vorgeschlagen, weil etwas nicht erreicht wurde: {title}',
    },
  },
});
