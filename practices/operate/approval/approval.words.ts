import { words } from '../../../kernel/words.ts';
import type { approval } from './approval.record.ts';

export const approvalWords = words<typeof approval>({
  en: {
    name: 'Approval',
    plural: 'Approvals',
    help: 'One approver’s decision on something that was put up for approval.',
    fields: {
      title: { label: 'About', help: 'What is decided on; the link leads there.' },
      insteadOf: { label: 'Instead of', help: 'Who was asked first and is stood in for.' },
      requester: { label: 'Asked by', help: 'Whose wish it is; they do not decide on it themselves.' },
      reason: { label: 'Reason', help: 'Why so; a refusal needs one.' },
      round: { label: 'Round', help: 'How often it has been put up for approval.' },
      needs: { label: 'How many must agree', help: 'Of those who are asked in this step.' },
      remindedAt: { label: 'Reminded', help: 'When the approver was told that it is overdue.' },
    },
    choices: { needs: { all: 'All', any: 'One of them', quorum: 'A number of them' } },
    states: { lapsed: 'No longer needed' },
    verbs: {
      approve: { label: 'Approve', done: 'approved' },
      refuse: { label: 'Refuse', done: 'refused' },
      delegate: { label: 'Give to a deputy', done: 'given to a deputy' },
      lapse: { label: 'Lapse', done: 'no longer needed' },
    },
    sections: { decision: 'Decision', step: 'Step' },
    lists: { mine: 'Mine', open: 'Open', unassigned: 'Without an approver', all: 'All' },
    refusals: { notTheRequester: 'Nobody decides on what they asked for themselves. Choose somebody else.' },
  },
  de: {
    name: 'Genehmigung',
    plural: 'Genehmigungen',
    help: 'Die Entscheidung einer Person über etwas, das zur Genehmigung vorgelegt wurde.',
    fields: {
      title: { label: 'Worüber', help: 'Worüber entschieden wird; die Verknüpfung führt dorthin.' },
      approver: 'Genehmigende Person',
      insteadOf: { label: 'In Vertretung von', help: 'Wer zuerst gefragt war und vertreten wird.' },
      requester: {
        label: 'Angefragt von',
        help: 'Wessen Anliegen es ist; selbst entscheidet die Person nicht darüber.',
      },
      due: 'Fällig',
      reason: { label: 'Begründung', help: 'Warum so; eine Ablehnung braucht eine.' },
      decidedBy: 'Entschieden von',
      round: { label: 'Runde', help: 'Zum wievielten Mal es vorgelegt ist.' },
      step: 'Schritt',
      needs: { label: 'Wie viele zustimmen müssen', help: 'Von denen, die in diesem Schritt gefragt sind.' },
      quorum: 'Quorum',
      remindedAt: { label: 'Erinnert', help: 'Wann die Person erinnert wurde, dass es überfällig ist.' },
    },
    choices: { needs: { all: 'Alle', any: 'Eine Person davon', quorum: 'Eine bestimmte Zahl' } },
    states: { open: 'Offen', approved: 'Genehmigt', refused: 'Abgelehnt', lapsed: 'Nicht mehr nötig' },
    verbs: {
      approve: { label: 'Genehmigen', done: 'genehmigt' },
      refuse: { label: 'Ablehnen', done: 'abgelehnt' },
      delegate: { label: 'An Vertretung geben', done: 'an die Vertretung gegeben' },
      lapse: { label: 'Erübrigt', done: 'nicht mehr nötig' },
    },
    sections: { decision: 'Entscheidung', step: 'Schritt' },
    lists: { mine: 'Meine', open: 'Offen', unassigned: 'Ohne genehmigende Person', all: 'Alle' },
    refusals: {
      notTheRequester: 'Niemand entscheidet über das eigene Anliegen. Bitte eine andere Person wählen.',
    },
  },
});
