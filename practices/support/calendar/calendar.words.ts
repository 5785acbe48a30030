import { words } from '../../../kernel/words.ts';
import type { calendar } from './calendar.record.ts';

export const calendarWords = words<typeof calendar>({
  en: {
    name: 'Calendar',
    plural: 'Calendars',
    help: 'When somebody works: the openings of a week, public holidays, and days that differ.',
    fields: {
      title: { label: 'Title', help: 'As people say it: Office Berlin, Desk with Saturdays, Around the clock.' },
      description: { label: 'Description', help: 'For whom it is meant, and who answers when it is closed.' },
      zone: { label: 'Time zone', help: 'By its name in the IANA list, as Europe/Berlin; its clock is the one meant.' },
      holidayCountry: {
        label: 'Public holidays of',
        help: 'A country as ISO 3166 writes it, DE; closed on its public holidays. Empty: open on them too.',
      },
      holidayState: { label: 'State', help: 'Where its holidays differ: BE for Berlin, BY for Bavaria.' },
      holidayRegion: { label: 'Region', help: 'Where the holidays of a region differ: A for Augsburg.' },
    },
    lines: {
      openings: {
        label: 'Openings of a week',
        fields: {
          weekday: { label: 'On', help: 'Several lines for one day are several openings.' },
          from: { label: 'From', help: 'Of the wall clock in the time zone, as 09:00.' },
          until: { label: 'Until', help: 'As 17:00, or 24:00; not later than the beginning means the next day.' },
        },
        choices: { weekday: { 'monday-to-friday': 'Monday to Friday' } },
      },
      days: {
        label: 'Days that differ',
        fields: {
          day: { label: 'Day', help: 'It goes before the week and before public holidays.' },
          everyYear: { label: 'Every year', help: 'On this day of every year; a day of one year goes before.' },
          name: { label: 'Name', help: 'Why it differs: Christmas Eve, works outing.' },
          from: { label: 'From', help: 'Empty, as the end: closed all day.' },
          until: { label: 'Until', help: 'Several lines for one day are several openings.' },
        },
      },
    },
    states: { 'in-use': 'In use' },
    verbs: {
      use: { label: 'Bring into use', done: 'brought into use' },
      retire: { label: 'Retire', done: 'retired' },
    },
    refusals: {
      zone: 'is no time zone: “{zone}”; write Europe/Berlin',
      country: 'is no country whose holidays are known: “{country}”; write DE as ISO 3166 does',
      countryMissing: 'is needed, to know whose state or region it is',
      state: 'is no state of {country} whose holidays differ: “{state}”; there are {known}',
      region: 'is no region of {state} whose holidays differ: “{region}”; there are {known}',
      neverOpens: 'never open; give at least one day of the week an opening',
      beginning: 'begins at the end of the day; write 00:00 of the next',
      half: 'says only half of an opening; give both ends, or none for a day that is closed',
      closedAndOpen: 'is closed in one line and open in another; leave out one of them',
    },
    sections: { what: 'What', week: 'Week', holidays: 'Public holidays', days: 'Days that differ' },
    lists: { 'in-use': 'In use', drafts: 'Drafts', all: 'All' },
  },
  de: {
    name: 'Kalender',
    plural: 'Kalender',
    help: 'Wann jemand arbeitet: die Öffnungszeiten einer Woche, Feiertage und Tage, die abweichen.',
    fields: {
      title: { label: 'Titel', help: 'Wie man ihn nennt: Büro Berlin, Desk mit Samstag, rund um die Uhr.' },
      description: { label: 'Beschreibung', help: 'Für wen er gilt und wer antwortet, wenn geschlossen ist.' },
      zone: {
        label: 'Zeitzone',
        help: 'Mit ihrem Namen aus der IANA-Liste, etwa Europe/Berlin; gemeint ist die Uhr dort.',
      },
      holidayCountry: {
        label: 'Feiertage von',
        help: 'Ein Land nach ISO 3166, DE; an seinen Feiertagen ist geschlossen. Leer: auch dann offen.',
      },
      holidayState: { label: 'Bundesland', help: 'Wo dessen Feiertage abweichen: BE für Berlin, BY für Bayern.' },
      holidayRegion: { label: 'Region', help: 'Wo die Feiertage einer Region abweichen: A für Augsburg.' },
    },
    lines: {
      openings: {
        label: 'Öffnungszeiten der Woche',
        fields: {
          weekday: { label: 'Am', help: 'Mehrere Zeilen für einen Tag sind mehrere Öffnungszeiten.' },
          from: { label: 'Von', help: 'Auf der Uhr der Zeitzone, etwa 09:00.' },
          until: { label: 'Bis', help: 'Etwa 17:00 oder 24:00; nicht später als der Anfang meint den nächsten Tag.' },
        },
        choices: {
          weekday: {
            'every-day': 'Jeden Tag',
            'monday-to-friday': 'Montag bis Freitag',
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
      days: {
        label: 'Tage, die abweichen',
        fields: {
          day: { label: 'Tag', help: 'Er geht der Woche und den Feiertagen vor.' },
          everyYear: { label: 'Jedes Jahr', help: 'An diesem Tag jedes Jahres; ein Tag eines Jahres geht vor.' },
          name: { label: 'Name', help: 'Warum er abweicht: Heiligabend, Betriebsausflug.' },
          from: { label: 'Von', help: 'Leer wie das Ende: den ganzen Tag geschlossen.' },
          until: { label: 'Bis', help: 'Mehrere Zeilen für einen Tag sind mehrere Öffnungszeiten.' },
        },
      },
    },
    states: { draft: 'Entwurf', 'in-use': 'In Gebrauch', retired: 'Außer Gebrauch' },
    verbs: {
      use: { label: 'In Gebrauch nehmen', done: 'in Gebrauch genommen' },
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
    },
    refusals: {
      zone: 'ist keine Zeitzone: „{zone}“; schreiben Sie Europe/Berlin',
      country: 'ist kein Land, dessen Feiertage bekannt sind: „{country}“; schreiben Sie DE wie ISO 3166',
      countryMissing: 'fehlt, um zu wissen, wessen Bundesland oder Region es ist',
      state: 'ist kein Bundesland von {country}, dessen Feiertage abweichen: „{state}“; es gibt {known}',
      region: 'ist keine Region von {state}, deren Feiertage abweichen: „{region}“; es gibt {known}',
      neverOpens: 'öffnen nie; geben Sie wenigstens einem Wochentag eine Öffnungszeit',
      beginning: 'beginnt am Ende des Tages; schreiben Sie 00:00 des nächsten',
      half: 'nennt nur die Hälfte einer Öffnungszeit; geben Sie beide Enden an oder keines, wenn geschlossen ist',
      closedAndOpen: 'ist in einer Zeile geschlossen und in einer anderen offen; lassen Sie eine davon weg',
    },
    sections: { what: 'Was', week: 'Woche', holidays: 'Feiertage', days: 'Tage, die abweichen' },
    lists: { 'in-use': 'In Gebrauch', drafts: 'Entwürfe', all: 'Alle' },
  },
});
