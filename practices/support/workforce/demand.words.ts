import { words } from '../../../kernel/words.ts';
import type { demand } from './demand.record.ts';

export const demandWords = words<typeof demand>({
  en: {
    name: 'Demand',
    plural: 'Demands',
    help: 'How many get in touch over a channel in each hour of a week, and what they are promised.',
    fields: {
      origin: { label: 'Rests on', help: 'Where the figures come from: counted, estimated, with which growth.' },
      handling: { label: 'Handling time', help: 'What one contact takes on average, afterwork included.' },
      share: { label: 'Share', help: 'So many of them are answered in time.' },
      within: { label: 'Within', help: 'In time is within this; what lies over it is spread over it.' },
      occupancy: { label: 'Busy at most', help: 'More of an hour nobody should work on contacts.' },
      atOnce: { label: 'At once', help: 'Contacts that one person handles at the same time, in a chat.' },
      shrinkage: {
        label: 'Shrinkage',
        help: 'The share of planned time in which people are not at their desks: breaks, meetings, training, illness.',
      },
    },
    lines: { hours: { label: 'Hours of a week', fields: { hour: { label: 'Hour', help: 'From 0 to 23.' } } } },
    choices: { channel: { phone: 'Telephone', 'e-mail': 'E-mail', 'in-person': 'In person' } },
    states: { 'in-use': 'In use' },
    verbs: {
      use: { label: 'Bring into use', done: 'brought into use' },
      revise: { label: 'Revise', done: 'taken back to be revised' },
      supersede: { label: 'Supersede', done: 'superseded' },
    },
    sections: { what: 'What', promise: 'What one contact takes and is promised', when: 'When' },
    lists: { current: 'In use', all: 'All' },
    refusals: {
      hourTwice: 'stands in another line already; one line an hour',
      tooMuch: 'is more than a thousand people could handle at once; split the demand',
      takesNoTime: 'must be longer than nothing',
      anHourAtLeast: 'must be an hour at least over a channel on which nobody waits on the line',
      overBeforeBegun: 'lies before its beginning',
    },
  },
  de: {
    name: 'Kontaktaufkommen',
    plural: 'Kontaktaufkommen',
    help: 'Wie viele sich über einen Kanal in jeder Stunde einer Woche melden und was ihnen zugesagt ist.',
    fields: {
      title: 'Titel',
      origin: { label: 'Beruht auf', help: 'Woher die Zahlen kommen: gezählt, geschätzt, mit welchem Wachstum.' },
      team: 'Team',
      service: 'Service',
      channel: 'Kanal',
      validFrom: 'Gültig ab',
      validUntil: 'Gültig bis',
      handling: { label: 'Bearbeitungszeit', help: 'Was ein Kontakt im Mittel dauert, Nacharbeit eingeschlossen.' },
      share: { label: 'Anteil', help: 'So viele von ihnen werden rechtzeitig beantwortet.' },
      within: { label: 'Binnen', help: 'Rechtzeitig ist binnen dieser Zeit; was liegen darf, wird über sie verteilt.' },
      occupancy: { label: 'Höchstens ausgelastet', help: 'Mehr einer Stunde soll niemand an Kontakten arbeiten.' },
      atOnce: { label: 'Zugleich', help: 'Wie viele Kontakte jemand im Chat zur selben Zeit bearbeitet.' },
      shrinkage: {
        label: 'Abwesenheit',
        help: 'Der Anteil geplanter Zeit, in der niemand am Platz ist: Pausen, Besprechungen, Schulung, Krankheit.',
      },
      owner: 'Verantwortlich',
    },
    lines: {
      hours: {
        label: 'Stunden einer Woche',
        fields: { weekday: 'Tag', hour: { label: 'Stunde', help: 'Von 0 bis 23.' }, contacts: 'Kontakte' },
        choices: {
          weekday: {
            monday: 'Montag',
            tuesday: 'Dienstag',
            wednesday: 'Mittwoch',
            thursday: 'Donnerstag',
            friday: 'Freitag',
            saturday: 'Samstag',
            sunday: 'Sonntag',
          },
        },
      },
    },
    choices: {
      channel: {
        phone: 'Telefon',
        chat: 'Chat',
        'e-mail': 'E-Mail',
        portal: 'Portal',
        messenger: 'Messenger',
        'in-person': 'Persönlich',
      },
    },
    states: { draft: 'Entwurf', 'in-use': 'In Gebrauch', superseded: 'Abgelöst' },
    verbs: {
      use: { label: 'In Gebrauch nehmen', done: 'in Gebrauch genommen' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      supersede: { label: 'Ablösen', done: 'abgelöst' },
    },
    sections: { what: 'Was', promise: 'Was ein Kontakt dauert und was zugesagt ist', when: 'Wann' },
    lists: { current: 'In Gebrauch', all: 'Alle' },
    refusals: {
      hourTwice: 'steht schon in einer anderen Zeile; eine Zeile je Stunde',
      tooMuch: 'ist mehr, als tausend Leute zugleich bearbeiten; teilen Sie das Aufkommen',
      takesNoTime: 'muss länger als nichts sein',
      anHourAtLeast: 'muss auf einem Kanal, auf dem niemand in der Leitung wartet, wenigstens eine Stunde sein',
      overBeforeBegun: 'liegt vor dem Beginn',
    },
  },
});
