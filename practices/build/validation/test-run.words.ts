import { words } from '../../../kernel/words.ts';
import type { testRun } from './test-run.record.ts';

export const testRunWords = words<typeof testRun>({
  en: {
    name: 'Test run',
    plural: 'Test runs',
    help: 'A test case tried on a release, with what was seen.',
    fields: {
      title: { label: 'Title', help: 'As its case is called, unless it is given another.' },
      dueAt: { label: 'Due', help: 'When the result is needed.' },
      ranAt: 'Tried at',
      seen: { label: 'What was seen', help: 'Of one that failed or was blocked: what, and why.' },
      evidence: { label: 'Evidence', help: 'Where it can be looked up; files can be attached.' },
    },
    verbs: {
      pass: { label: 'Passed', done: 'passed' },
      fail: { label: 'Failed', done: 'failed' },
      block: { label: 'Blocked', done: 'blocked' },
      drop: { label: 'Drop', done: 'dropped' },
    },
    sections: { what: 'What is tried', result: 'Result' },
    lists: { current: 'Open', mine: 'Mine', all: 'All' },
    reasons: { asItsCase: 'It is called as its test case.' },
  },
  de: {
    name: 'Testlauf',
    plural: 'Testläufe',
    help: 'Ein Testfall, an einem Release erprobt, mit dem, was zu sehen war.',
    fields: {
      title: { label: 'Titel', help: 'Wie der Testfall, wenn ihm kein anderer gegeben wird.' },
      testCase: 'Testfall',
      release: 'Release',
      environment: 'Umgebung',
      dueAt: { label: 'Fällig', help: 'Wann das Ergebnis gebraucht wird.' },
      ranAt: 'Erprobt am',
      seen: { label: 'Was zu sehen war', help: 'Bei misslungenen oder blockierten: was, und warum.' },
      evidence: { label: 'Nachweis', help: 'Wo man es nachsehen kann; Dateien lassen sich anhängen.' },
    },
    states: {
      planned: 'Geplant',
      passed: 'Bestanden',
      failed: 'Nicht bestanden',
      blocked: 'Blockiert',
      dropped: 'Verworfen',
    },
    verbs: {
      pass: { label: 'Bestanden', done: 'bestanden' },
      fail: { label: 'Nicht bestanden', done: 'nicht bestanden' },
      block: { label: 'Blockiert', done: 'blockiert' },
      drop: { label: 'Verwerfen', done: 'verworfen' },
    },
    sections: { what: 'Was erprobt wird', result: 'Ergebnis' },
    lists: { current: 'Offen', mine: 'Meine', all: 'Alle' },
    reasons: { asItsCase: 'Er heißt wie sein Testfall.' },
  },
});
