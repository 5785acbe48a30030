import { practice } from '../../../kernel/practice.ts';
import { causedByChange } from './caused-by-change.action.ts';
import { causedTrouble } from './caused-trouble.guard.ts';
import { change } from './change.record.ts';
import { changeWords } from './change.words.ts';
import { changeTemplate } from './change-template.record.ts';
import { changeTemplateWords } from './change-template.words.ts';
import { conflicts } from './conflicts.query.ts';
import { countWhatItCaused } from './count-what-it-caused.reaction.ts';
import { fittingChanges } from './fitting-changes.query.ts';
import { freeze } from './freeze.record.ts';
import { freezeWords } from './freeze.words.ts';
import { learntFrom, stepsBeforeSuccess } from './learnt-from.guard.ts';
import { raise } from './raise.action.ts';
import { risk } from './risk.rule.ts';
import { changeRiskMatrix } from './risk-matrix.setting.ts';
import { standardByTemplate, standardIsNotAsked } from './standard-by-template.guard.ts';
import { freezeHolds, windowHolds } from './window.check.ts';
import { worthDoing } from './worth-doing.guard.ts';

export const changePractice = practice({
  name: 'change',
  stage: 'build',
  words: {
    en: {
      name: 'Change enablement',
      help: 'Change services in a controlled way: assessed, agreed, at a good time, and with a way back.',
    },
    de: {
      name: 'Änderungsmanagement',
      help: 'Services geregelt ändern: bewertet, genehmigt, zur richtigen Zeit und mit einem Weg zurück.',
    },
  },
  records: [
    { record: change, words: changeWords, rules: { risk } },
    { record: changeTemplate, words: changeTemplateWords },
    { record: freeze, words: freezeWords },
  ],
  refusals: {
    de: {
      '{} has not begun, so it has caused nothing yet.': '{} hat noch nicht begonnen, hat also noch nichts verursacht.',
    },
  },
  needs: ['incident', 'people', 'portfolio', 'configuration', 'approval'],
  roles: [
    {
      name: 'change-manager',
      words: {
        en: { label: 'Change manager', help: 'Approves changes, excepts from their rules, and announces freezes.' },
        de: {
          label: 'Change Manager',
          help: 'Genehmigt Changes, nimmt von ihren Regeln aus und kündigt Änderungssperren an.',
        },
      },
    },
  ],
  opens: 'change-calendar',
  screens: { 'change-calendar': { en: 'Calendar of changes', de: 'Kalender der Änderungen' } },
  settings: [changeRiskMatrix],
  guards: [worthDoing, standardByTemplate, standardIsNotAsked, stepsBeforeSuccess, learntFrom, causedTrouble],
  checks: [windowHolds, freezeHolds],
  actions: [raise, causedByChange],
  queries: [conflicts, fittingChanges],
  reactions: [countWhatItCaused],
});
