import { words } from '../../../kernel/words.ts';
import type { regularReport } from './regular-report.record.ts';

export const regularReportWords = words<typeof regularReport>({
  en: {
    name: 'Regular report',
    plural: 'Regular reports',
    help: 'A report on service levels that comes by itself after each week, month or quarter.',
    fields: {
      title: { label: 'Title', help: 'What the report is called where it arrives.' },
      customer: {
        label: 'Customer',
        help: 'Of this organisation alone; nothing named means everything the reader may see.',
      },
      period: { label: 'About each', help: 'The period that has just ended.' },
      daysAfter: { label: 'Days after its end', help: '0 is the first day after the period.' },
      at: 'At',
      nextAt: { label: 'Comes next', help: 'Decided from the period, the days after it and the time.' },
      lastAt: 'Came last',
      askedAt: 'Asked for at',
      endReason: 'Why it ended',
    },
    choices: { format: { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV' } },
    lines: {
      recipients: {
        label: 'Recipients',
        fields: { person: { label: 'Person', help: 'Gets what they may read themselves, in their own language.' } },
      },
    },
    verbs: {
      send: { label: 'Send now', done: 'sent for the last period' },
      pause: { label: 'Pause', done: 'paused' },
      resume: { label: 'Resume', done: 'resumed' },
      end: { label: 'End', done: 'ended' },
    },
    sections: { what: 'What', when: 'When', who: 'For whom' },
    lists: { current: 'Current', all: 'All' },
    reasons: {
      afterPeriod: 'So many days after the period has ended.',
      noRhythm: 'Period, day, time or zone is missing.',
    },
    refusals: {
      noZone: 'is no zone that there is, as Europe/Berlin',
      midnight: 'is the end of a day; say 00:00 of the next',
      nobody: 'must name somebody',
    },
  },
  de: {
    name: 'Regelmäßiger Bericht',
    plural: 'Regelmäßige Berichte',
    help: 'Ein Bericht über Service Levels, der nach jeder Woche, jedem Monat oder Quartal von selbst kommt.',
    fields: {
      title: { label: 'Titel', help: 'Wie der Bericht heißt, wo er ankommt.' },
      customer: { label: 'Kunde', help: 'Nur von dieser Organisation; ohne Angabe alles, was der Lesende sehen darf.' },
      service: 'Service',
      team: 'Team',
      agreement: 'Vereinbarung',
      period: { label: 'Über jede(n)', help: 'Der Zeitraum, der gerade zu Ende ging.' },
      format: 'Format',
      daysAfter: { label: 'Tage nach dessen Ende', help: '0 ist der erste Tag nach dem Zeitraum.' },
      at: 'Um',
      zone: 'Zeitzone',
      owner: 'Verantwortlich',
      nextAt: { label: 'Kommt als Nächstes', help: 'Aus Zeitraum, Tagen danach und Uhrzeit bestimmt.' },
      lastAt: 'Kam zuletzt',
      askedAt: 'Verlangt um',
      endReason: 'Warum er endete',
    },
    choices: {
      period: { week: 'Woche', month: 'Monat', quarter: 'Quartal' },
      format: { pdf: 'PDF', xlsx: 'XLSX', csv: 'CSV' },
    },
    lines: {
      recipients: {
        label: 'Empfänger',
        fields: { person: { label: 'Person', help: 'Bekommt, was sie selbst lesen darf, in ihrer Sprache.' } },
      },
    },
    states: { running: 'Läuft', paused: 'Ausgesetzt', ended: 'Beendet' },
    verbs: {
      send: { label: 'Jetzt senden', done: 'für den letzten Zeitraum gesendet' },
      pause: { label: 'Aussetzen', done: 'ausgesetzt' },
      resume: { label: 'Fortsetzen', done: 'fortgesetzt' },
      end: { label: 'Beenden', done: 'beendet' },
    },
    sections: { what: 'Was', when: 'Wann', who: 'Für wen' },
    lists: { current: 'Laufend', all: 'Alle' },
    reasons: {
      afterPeriod: 'So viele Tage, nachdem der Zeitraum zu Ende ging.',
      noRhythm: 'Zeitraum, Tag, Uhrzeit oder Zeitzone fehlt.',
    },
    refusals: {
      noZone: 'ist keine Zeitzone, die es gibt, wie Europe/Berlin',
      midnight: 'ist das Ende eines Tages; sagen Sie 00:00 des nächsten',
      nobody: 'muss jemanden nennen',
    },
  },
});
