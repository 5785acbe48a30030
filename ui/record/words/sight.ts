import { catalogue } from '../../words/words.ts';

const en = {
  title: (number: string) => `Who may see ${number}, and why`,
  open: 'Who may see this, and why',
  person: 'Person',
  choose: 'Whose eyes shall it be seen with?',
  sees: (name: string) => `${name} may see this:`,
  seesNot: (name: string) => `${name} may not see this. It would take one of these:`,
  ways: 'Ways to be allowed',
  holds: 'holds',
  holdsNot: 'does not hold',
  internal: 'Reads internal notes',
  /** Verbs that no type gives words of its own. */
  always: { update: 'Change it', comment: 'Reply' } as Readonly<Record<string, string>>,
  yes: 'yes',
  no: 'no',
  verbs: 'What they may do now',
  fields: 'Fields',
  writes: 'changes',
  hidden: 'does not see',
  readsOnly: 'reads only',
  notFrom: 'not in the state in which it is',
  permission: 'has not the right to',
  whole: 'All other fields are read and changed as the record is.',
};

const de: typeof en = {
  title: (number: string) => `Wer ${number} sehen darf, und warum`,
  open: 'Wer dies sehen darf, und warum',
  person: 'Person',
  choose: 'Mit wessen Augen soll es gesehen werden?',
  sees: (name: string) => `${name} darf dies sehen:`,
  seesNot: (name: string) => `${name} darf dies nicht sehen. Nötig wäre eines davon:`,
  ways: 'Wege zur Erlaubnis',
  holds: 'trifft zu',
  holdsNot: 'trifft nicht zu',
  internal: 'Liest interne Notizen',
  always: { update: 'Ändern', comment: 'Antworten' },
  yes: 'ja',
  no: 'nein',
  verbs: 'Was jetzt möglich ist',
  fields: 'Felder',
  writes: 'ändert',
  hidden: 'sieht es nicht',
  readsOnly: 'liest nur',
  notFrom: 'nicht im jetzigen Status',
  permission: 'hat das Recht nicht',
  whole: 'Alle übrigen Felder werden gelesen und geändert wie der Eintrag selbst.',
};

export const sightWords = catalogue({ en, de });
