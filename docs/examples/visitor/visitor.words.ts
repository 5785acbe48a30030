import { words } from '../../../kernel/words.ts';
import type { visitor } from './visitor.record.ts';

export const visitorWords = words<typeof visitor>({
  en: {
    name: 'Visitor',
    plural: 'Visitors',
    help: 'Somebody from outside who is expected, comes, and leaves again.',
    fields: { instructed: { label: 'Instructed', help: 'Has heard the safety instruction.' } },
    verbs: {
      admit: { label: 'Admit', done: 'admitted' },
      leave: { label: 'Sign out', done: 'signed out' },
      miss: { label: 'Did not come', done: 'given up' },
    },
    sections: { who: 'Who', visit: 'Visit', times: 'Came and went' },
    lists: { expected: 'Expected', present: 'In the house', all: 'All' },
    reasons: {
      restricted: 'In a restricted area security goes with a visitor.',
      office: 'In the office the host goes with a visitor.',
      public: 'In a public area a visitor may go alone.',
    },
    refusals: { notInstructed: 'Give the safety instruction first: the visit leads into a restricted area.' },
  },
  de: {
    name: 'Besuch',
    plural: 'Besuche',
    help: 'Jemand von außen, der erwartet wird, kommt und wieder geht.',
    fields: {
      name: 'Name',
      company: 'Firma',
      host: 'Gastgeber',
      site: 'Standort',
      expectedAt: 'Erwartet um',
      area: 'Bereich',
      escort: 'Begleitung',
      instructed: { label: 'Unterwiesen', help: 'Hat die Sicherheitsunterweisung gehört.' },
      arrivedAt: 'Gekommen um',
      leftAt: 'Gegangen um',
    },
    choices: {
      area: { public: 'Öffentlich', office: 'Büro', restricted: 'Gesperrt' },
      escort: { none: 'Keine', host: 'Gastgeber', security: 'Wachdienst' },
    },
    lines: { equipment: { label: 'Mitgebrachtes', fields: { what: 'Was', serialNumber: 'Seriennummer' } } },
    states: { expected: 'Erwartet', present: 'Im Haus', left: 'Gegangen', missed: 'Nicht gekommen' },
    verbs: {
      admit: { label: 'Einlassen', done: 'eingelassen' },
      leave: { label: 'Abmelden', done: 'abgemeldet' },
      miss: { label: 'Nicht gekommen', done: 'aufgegeben' },
    },
    sections: { who: 'Wer', visit: 'Besuch', times: 'Kommen und Gehen' },
    lists: { expected: 'Erwartet', present: 'Im Haus', all: 'Alle' },
    reasons: {
      restricted: 'Im gesperrten Bereich begleitet der Wachdienst.',
      office: 'Im Büro begleitet der Gastgeber.',
      public: 'Im öffentlichen Bereich braucht es keine Begleitung.',
    },
    refusals: { notInstructed: 'Erst die Sicherheitsunterweisung: Der Besuch führt in einen gesperrten Bereich.' },
  },
});
