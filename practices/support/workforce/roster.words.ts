import { words } from '../../../kernel/words.ts';
import type { roster } from './roster.record.ts';

export const rosterWords = words<typeof roster>({
  en: {
    name: 'Roster',
    plural: 'Rosters',
    help: 'Who of a team works which shift on which day of a period.',
    fields: {
      zone: { label: 'Time zone', help: 'By its name in the IANA list, as Europe/Berlin; its clock is the one meant.' },
    },
    lines: {
      plan: {
        label: 'Plan',
        fields: {
          from: { label: 'From', help: 'As the shift has it, or otherwise on this day.' },
          until: { label: 'Until', help: 'Not later than the beginning means the next day.' },
        },
      },
    },
    verbs: {
      publish: { label: 'Publish', done: 'published' },
      revise: { label: 'Revise', done: 'taken back to be revised' },
      close: { label: 'Close', done: 'closed' },
    },
    actions: {
      'plan-shift': {
        label: 'Put down for a shift',
        done: 'put somebody down for a shift',
        help: 'On each day of a stretch on which it is worked.',
        arguments: { person: 'Person', shift: 'Shift', from: 'From', until: 'Until' },
      },
      'take-proposal': {
        label: 'Take the proposal',
        done: 'took the proposal',
        help: 'Puts people down as proposed, beside what stands in the plan. All of it can be changed until it is published.',
      },
    },
    sections: { what: 'What', plan: 'Plan' },
    lists: { current: 'Current', all: 'All' },
    refusals: {
      overBeforeBegun: 'lies before the first day',
      noZone: 'is no time zone: “{zone}”; write Europe/Berlin',
      outsidePeriod: 'lies outside the period of the roster',
      twiceAtOnce: 'overlaps another shift of the same person',
      tooLittleRest: 'Somebody has too little rest between two shifts. Examine the roster to see who and when.',
      tooManyDays: 'Somebody works too many days in a row. Examine the roster to see who and when.',
      tooManyHours: 'Somebody works too many hours a week. Examine the roster to see who.',
    },
  },
  de: {
    name: 'Dienstplan',
    plural: 'Dienstpläne',
    help: 'Wer eines Teams an welchem Tag eines Zeitraums welche Schicht arbeitet.',
    fields: {
      title: 'Titel',
      team: 'Team',
      firstDay: 'Erster Tag',
      lastDay: 'Letzter Tag',
      zone: {
        label: 'Zeitzone',
        help: 'Mit ihrem Namen aus der IANA-Liste, etwa Europe/Berlin; gemeint ist die Uhr dort.',
      },
      owner: 'Verantwortlich',
      remark: 'Bemerkung',
    },
    lines: {
      plan: {
        label: 'Plan',
        fields: {
          person: 'Person',
          day: 'Tag',
          shift: 'Schicht',
          from: { label: 'Von', help: 'Wie in der Schicht, oder an diesem Tag anders.' },
          until: { label: 'Bis', help: 'Nicht später als der Anfang meint den nächsten Tag.' },
          note: 'Notiz',
        },
      },
    },
    states: { draft: 'Entwurf', published: 'Veröffentlicht', closed: 'Geschlossen' },
    verbs: {
      publish: { label: 'Veröffentlichen', done: 'veröffentlicht' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      close: { label: 'Schließen', done: 'geschlossen' },
    },
    actions: {
      'plan-shift': {
        label: 'Für eine Schicht einteilen',
        done: 'jemanden für eine Schicht eingeteilt',
        help: 'An jedem Tag eines Zeitraums, an dem sie gearbeitet wird.',
        arguments: { person: 'Person', shift: 'Schicht', from: 'Von', until: 'Bis' },
      },
      'take-proposal': {
        label: 'Vorschlag übernehmen',
        done: 'übernahm den Vorschlag',
        help: 'Teilt ein wie vorgeschlagen, neben dem, was im Plan steht. Bis zur Veröffentlichung ist alles änderbar.',
      },
    },
    sections: { what: 'Was', plan: 'Plan' },
    lists: { current: 'Aktuell', all: 'Alle' },
    refusals: {
      overBeforeBegun: 'liegt vor dem ersten Tag',
      noZone: 'ist keine Zeitzone: „{zone}“; schreiben Sie Europe/Berlin',
      outsidePeriod: 'liegt außerhalb des Zeitraums',
      twiceAtOnce: 'überschneidet sich mit einer anderen Schicht derselben Person',
      tooLittleRest: 'Jemand hat zwischen zwei Schichten zu wenig Ruhe. Die Prüfung des Plans zeigt, wer und wann.',
      tooManyDays: 'Jemand arbeitet zu viele Tage hintereinander. Die Prüfung des Plans zeigt, wer und wann.',
      tooManyHours: 'Jemand arbeitet zu viele Stunden in der Woche. Die Prüfung des Plans zeigt, wer.',
    },
  },
});
