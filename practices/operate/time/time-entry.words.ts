import { words } from '../../../kernel/words.ts';
import type { timeEntry } from './time-entry.record.ts';

export const timeEntryWords = words<typeof timeEntry>({
  en: {
    name: 'Time entry',
    plural: 'Time entries',
    help: 'On one day somebody worked for so long, on something or in general.',
    fields: {
      note: { label: 'What for', help: 'So that somebody else can tell what was done.' },
      team: { label: 'Team', help: 'Whoever leads it approves the entry.' },
      startedAt: { label: 'Started at', help: 'Where it matters when it was, not only how long.' },
      billable: { label: 'Billable', help: 'Somebody else pays for it.' },
      rate: { label: 'Rate', help: 'What an hour of it costs, by the rate card.' },
      sentBack: { label: 'Sent back because', help: 'What has to be put right.' },
    },
    verbs: {
      submit: { label: 'Submit', done: 'submitted' },
      approve: { label: 'Approve', done: 'approved' },
      'send-back': { label: 'Send back', done: 'sent back' },
      withdraw: { label: 'Take back', done: 'taken back' },
    },
    sections: { what: 'What', who: 'Who', cost: 'Cost', approval: 'Approval' },
    lists: { mine: 'Mine', submitted: 'To approve', all: 'All' },
    reasons: {
      card: 'So the rate card has it for {activity}.',
      rateTimesDuration: 'The rate times how long it took.',
      begun: 'The day on which it began.',
      written: 'The day on which it was written down.',
      ownTeam: 'The team of whoever wrote it down.',
    },
  },
  de: {
    name: 'Zeiteintrag',
    plural: 'Zeiteinträge',
    help: 'An einem Tag hat jemand so lange gearbeitet, an etwas oder allgemein.',
    fields: {
      note: { label: 'Wofür', help: 'So dass andere erkennen, was getan wurde.' },
      person: 'Person',
      team: { label: 'Team', help: 'Wer es leitet, genehmigt den Eintrag.' },
      day: 'Tag',
      startedAt: { label: 'Begonnen am', help: 'Wo es darauf ankommt, wann es war, nicht nur wie lange.' },
      duration: 'Dauer',
      activity: 'Tätigkeit',
      billable: { label: 'Abrechenbar', help: 'Jemand anders bezahlt dafür.' },
      rate: { label: 'Satz', help: 'Was eine Stunde davon kostet, nach den Stundensätzen.' },
      cost: 'Kosten',
      approvedBy: 'Genehmigt von',
      approvedOn: 'Genehmigt am',
      sentBack: { label: 'Zurückgegeben, weil', help: 'Was in Ordnung zu bringen ist.' },
    },
    choices: {
      activity: {
        work: 'Arbeit',
        travel: 'Fahrt',
        meeting: 'Besprechung',
        training: 'Schulung',
        administration: 'Verwaltung',
      },
    },
    states: { draft: 'Entwurf', submitted: 'Eingereicht', approved: 'Genehmigt' },
    verbs: {
      submit: { label: 'Einreichen', done: 'eingereicht' },
      approve: { label: 'Genehmigen', done: 'genehmigt' },
      'send-back': { label: 'Zurückgeben', done: 'zurückgegeben' },
      withdraw: { label: 'Zurücknehmen', done: 'zurückgenommen' },
    },
    sections: { what: 'Was', who: 'Wer', cost: 'Kosten', approval: 'Genehmigung' },
    lists: { mine: 'Meine', submitted: 'Zu genehmigen', all: 'Alle' },
    reasons: {
      card: 'So steht es in den Stundensätzen für {activity}.',
      rateTimesDuration: 'Der Satz mal die Dauer.',
      begun: 'Der Tag, an dem es begann.',
      written: 'Der Tag, an dem es aufgeschrieben wurde.',
      ownTeam: 'Das Team dessen, der es aufschrieb.',
    },
  },
});
