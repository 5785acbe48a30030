import { practice } from '../../../kernel/practice.ts';
import { mtpd, tier } from './aims.rule.ts';
import { backBeforeUnbearable } from './back-before-unbearable.check.ts';
import { continuityPlan } from './continuity-plan.record.ts';
import { continuityPlanWords } from './continuity-plan.words.ts';
import { exerciseDue, exercisedOn, proof } from './exercised.rule.ts';
import { impactAnalysis } from './impact-analysis.record.ts';
import { impactAnalysisWords } from './impact-analysis.words.ts';
import { invokePlan } from './invoke-plan.action.ts';
import { recordActivation } from './record-activation.reaction.ts';
import { remindOfExercises } from './remind-of-exercises.job.ts';

export const continuityPractice = practice({
  name: 'continuity',
  stage: 'design',
  words: {
    en: { name: 'Continuity', help: 'Know what must be back how soon after a disaster, plan for it, and exercise it.' },
    de: {
      name: 'Kontinuität',
      help: 'Wissen, was nach einer Katastrophe wie bald zurück sein muss, dafür planen und es üben.',
    },
  },
  records: [
    { record: impactAnalysis, words: impactAnalysisWords, rules: { mtpd, tier } },
    { record: continuityPlan, words: continuityPlanWords, rules: { exercisedOn, exerciseDue, proof } },
  ],
  needs: ['people', 'portfolio', 'incident', 'process', 'service-design'],
  checks: [backBeforeUnbearable],
  actions: [invokePlan],
  reactions: [recordActivation],
  jobs: [remindOfExercises],
  roles: [
    {
      name: 'continuity-manager',
      words: {
        en: { label: 'Continuity manager', help: 'Sees that plans for disasters are there, known, and exercised.' },
        de: {
          label: 'Notfallbeauftragter',
          help: 'Sorgt dafür, dass Pläne für Notfälle da sind, bekannt sind und geübt werden.',
        },
      },
    },
  ],
  notices: {
    'continuity-plan-invoked': {
      en: '{by} invoked {number}, in which you have a task: {title}',
      de: '{by} hat {number} ausgelöst; darin ist eine Aufgabe für dich: {title}',
    },
    'continuity-exercise-due': {
      en: '{number} is to be exercised: {title}',
      de: '{number} ist zu üben: {title}',
    },
  },
});
