import { words } from '../../../kernel/words.ts';
import type { testCase } from './test-case.record.ts';

export const testCaseWords = words<typeof testCase>({
  en: {
    name: 'Test case',
    plural: 'Test cases',
    help: 'How one finds out whether a requirement is met.',
    fields: {
      title: { label: 'Title', help: 'What is found out.' },
      precondition: { label: 'Beforehand', help: 'What must be there before one begins.' },
    },
    lines: {
      steps: { label: 'Steps', fields: { action: 'What is done', expected: 'What is to be seen' } },
    },
    verbs: {
      release: { label: 'Make ready', done: 'ready' },
      rework: { label: 'Rework', done: 'taken back for rework' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What is found out', care: 'Care' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
  },
  de: {
    name: 'Testfall',
    plural: 'Testfälle',
    help: 'Wie man herausfindet, ob eine Anforderung erfüllt ist.',
    fields: {
      title: { label: 'Titel', help: 'Was herausgefunden wird.' },
      kind: 'Art',
      service: 'Service',
      owner: 'Verantwortlich',
      precondition: { label: 'Vorher', help: 'Was da sein muss, bevor man beginnt.' },
    },
    choices: {
      kind: {
        function: 'Funktion',
        acceptance: 'Abnahme',
        performance: 'Leistung',
        security: 'Sicherheit',
        usability: 'Bedienbarkeit',
        recovery: 'Wiederherstellung',
      },
    },
    lines: {
      steps: { label: 'Schritte', fields: { action: 'Was getan wird', expected: 'Was zu sehen ist' } },
    },
    states: { draft: 'Entwurf', ready: 'Bereit', retired: 'Ausgemustert' },
    verbs: {
      release: { label: 'Bereitstellen', done: 'bereit' },
      rework: { label: 'Überarbeiten', done: 'zur Überarbeitung geöffnet' },
      retire: { label: 'Ausmustern', done: 'ausgemustert' },
    },
    sections: { what: 'Was herausgefunden wird', care: 'Pflege' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
  },
});
