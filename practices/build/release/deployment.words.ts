import { words } from '../../../kernel/words.ts';
import type { deployment } from './deployment.record.ts';

export const deploymentWords = words<typeof deployment>({
  en: {
    name: 'Deployment',
    plural: 'Deployments',
    help: 'A release comes into an environment, step by step, or goes back.',
    fields: {
      title: { label: 'Title', help: 'What comes where.' },
      failure: { label: 'What failed', help: 'Why it went back.' },
    },
    lines: {
      steps: {
        label: 'Steps',
        fields: { result: { label: 'Result', help: 'A failed step sends the deployment back.' } },
      },
    },
    verbs: {
      begin: { label: 'Begin', done: 'begun' },
      finish: { label: 'Deployed', done: 'deployed' },
      fail: { label: 'Failed', done: 'failed' },
      'roll-back': { label: 'Rolled back', done: 'rolled back' },
      cancel: { label: 'Cancel', done: 'cancelled' },
    },
    sections: { what: 'What and where', window: 'Window', steps: 'Steps' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    refusals: {
      notCleared: 'The release is not cleared for production.',
      stepFailed: 'A step failed: roll back.',
      stepOpen: 'Not every step is done or skipped yet.',
      endsEarly: 'must be later than the start',
    },
  },
  de: {
    name: 'Ausrollen',
    plural: 'Ausrollungen',
    help: 'Ein Release kommt Schritt für Schritt in eine Umgebung, oder geht zurück.',
    fields: {
      title: { label: 'Titel', help: 'Was wohin kommt.' },
      release: 'Release',
      environment: 'Umgebung',
      plannedStart: 'Geplanter Beginn',
      plannedEnd: 'Geplantes Ende',
      actualStart: 'Tatsächlicher Beginn',
      actualEnd: 'Tatsächliches Ende',
      failure: { label: 'Was misslang', help: 'Warum es zurückging.' },
    },
    lines: {
      steps: {
        label: 'Schritte',
        fields: {
          step: 'Schritt',
          result: { label: 'Ergebnis', help: 'Ein misslungener Schritt schickt das Ganze zurück.' },
          at: 'Wann',
          remark: 'Bemerkung',
        },
        choices: { result: { done: 'Getan', failed: 'Misslungen', skipped: 'Ausgelassen' } },
      },
    },
    states: {
      booked: 'Gebucht',
      running: 'Läuft',
      'rolling-back': 'Geht zurück',
      deployed: 'Ausgerollt',
      'rolled-back': 'Zurückgerollt',
      cancelled: 'Abgesagt',
    },
    verbs: {
      begin: { label: 'Beginnen', done: 'begonnen' },
      finish: { label: 'Ausgerollt', done: 'ausgerollt' },
      fail: { label: 'Misslungen', done: 'misslungen' },
      'roll-back': { label: 'Zurückgerollt', done: 'zurückgerollt' },
      cancel: { label: 'Absagen', done: 'abgesagt' },
    },
    sections: { what: 'Was und wohin', window: 'Zeitfenster', steps: 'Schritte' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    refusals: {
      notCleared: 'Das Release ist nicht für die Produktion freigegeben.',
      stepFailed: 'Ein Schritt ist misslungen: bitte zurückrollen.',
      stepOpen: 'Noch nicht jeder Schritt ist getan oder ausgelassen.',
      endsEarly: 'muss nach dem Beginn liegen',
    },
  },
});
