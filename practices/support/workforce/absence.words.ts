import { words } from '../../../kernel/words.ts';
import type { absence } from './absence.record.ts';

export const absenceWords = words<typeof absence>({
  en: {
    name: 'Absence',
    plural: 'Absences',
    help: 'Days on which somebody is not there: no roster is proposed with them.',
    fields: {
      title: { label: 'Occasion', help: 'In a few words; they and whoever plans shifts read it.' },
      person: { label: 'Who', help: 'Who is not there.' },
      firstDay: 'First day',
      lastDay: { label: 'Last day', help: 'They are back on the day after.' },
      decidedByWhom: 'Decided by',
      reason: { label: 'Why not', help: 'Why it was declined.' },
    },
    verbs: {
      approve: { label: 'Approve', done: 'approved' },
      decline: { label: 'Decline', done: 'declined' },
      withdraw: { label: 'Withdraw', done: 'withdrawn' },
    },
    sections: { what: 'What', decision: 'Decision' },
    lists: { asked: 'To be decided', mine: 'Mine', all: 'All' },
    refusals: { overBeforeBegun: 'lies before the first day' },
  },
  de: {
    name: 'Abwesenheit',
    plural: 'Abwesenheiten',
    help: 'Tage, an denen jemand nicht da ist: Kein Dienstplan wird mit der Person vorgeschlagen.',
    fields: {
      title: { label: 'Anlass', help: 'In wenigen Worten; die Person und wer Schichten plant liest es.' },
      person: { label: 'Wer', help: 'Wer nicht da ist.' },
      kind: 'Art',
      firstDay: 'Erster Tag',
      lastDay: { label: 'Letzter Tag', help: 'Am Tag danach wieder da.' },
      decidedByWhom: 'Entschieden von',
      reason: { label: 'Warum nicht', help: 'Warum sie abgelehnt wurde.' },
    },
    choices: { kind: { leave: 'Urlaub', illness: 'Krankheit', training: 'Schulung', other: 'Anderes' } },
    states: { asked: 'Beantragt', approved: 'Genehmigt', declined: 'Abgelehnt', withdrawn: 'Zurückgezogen' },
    verbs: {
      approve: { label: 'Genehmigen', done: 'genehmigt' },
      decline: { label: 'Ablehnen', done: 'abgelehnt' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen' },
    },
    sections: { what: 'Was', decision: 'Entscheidung' },
    lists: { asked: 'Zu entscheiden', mine: 'Meine', all: 'Alle' },
    refusals: { overBeforeBegun: 'liegt vor dem ersten Tag' },
  },
});
