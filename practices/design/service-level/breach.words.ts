import { words } from '../../../kernel/words.ts';
import type { breach } from './breach.record.ts';

export const breachWords = words<typeof breach>({
  en: {
    name: 'Breach',
    plural: 'Breaches',
    help: 'A time of an agreement that was missed: how late, why, whose it is, and whether it counts.',
    fields: {
      title: { label: 'What was missed', help: 'The record, the time it was promised, and by which agreement.' },
      agreement: { label: 'Agreement', help: 'What had promised it.' },
      team: { label: 'Team', help: 'Who had the record when it was missed.' },
      story: { label: 'What happened', help: 'For whoever reviews the agreement.' },
      exclusion: { label: 'Why it should not count', help: 'Asked of whoever keeps the agreement.' },
      askedBy: { label: 'Asked by', help: 'Who asked that it be excluded, and cannot decide it.' },
      askedAt: 'Asked at',
      decision: { label: 'Why so decided', help: 'Why it is excluded, or counts after all.' },
      judgedBy: 'Decided by',
      judgedAt: 'Decided at',
    },
    states: {
      unexplained: 'Unexplained',
      explained: 'Explained',
      'exclusion-asked': 'Exclusion asked',
      excluded: 'Excluded',
      withdrawn: 'Withdrawn',
    },
    verbs: {
      explain: { label: 'Explain', done: 'explained' },
      'ask-exclusion': { label: 'Ask to exclude', done: 'asked to exclude' },
      approve: { label: 'Exclude', done: 'excluded' },
      refuse: { label: 'Refuse', done: 'refused to exclude' },
      'count-again': { label: 'Count it again', done: 'counted again' },
      withdraw: { label: 'Withdraw', done: 'withdrawn, for nothing was missed' },
      restore: { label: 'Restore', done: 'restored, for it was missed after all' },
    },
    sections: { what: 'What', time: 'How late', why: 'Why', exclusion: 'Whether it counts' },
    lists: { unexplained: 'Without a reason', asked: 'To be decided', excluded: 'Excluded', all: 'All' },
    reasons: {
      asPromised: 'Told from the record and from what had been promised.',
      supplier: 'Suppliers had it for {onSupplier} of the time that counts: without that it would have been in time.',
      customer:
        'The customer had it for {onCustomer} of the time that counts: without that it would have been in time.',
      notEnough:
        'Others had it for a part of the time that counts (suppliers {onSupplier}, the customer {onCustomer}), but it would have been late without that, too.',
      ours: 'All of the time that counts went on us.',
    },
  },
  de: {
    name: 'Verfehlung',
    plural: 'Verfehlungen',
    help: 'Eine Zeit einer Vereinbarung, die verfehlt wurde: wie weit, warum, wessen Sache es ist und ob es zählt.',
    fields: {
      title: {
        label: 'Was verfehlt wurde',
        help: 'Der Vorgang, die zugesagte Zeit und die Vereinbarung, die sie zusagt.',
      },
      agreement: { label: 'Vereinbarung', help: 'Was es zugesagt hatte.' },
      customer: 'Kunde',
      team: { label: 'Team', help: 'Wer den Vorgang hatte, als die Zeit verfehlt wurde.' },
      story: { label: 'Was geschah', help: 'Für die, die die Vereinbarung prüfen.' },
      exclusion: { label: 'Warum es nicht zählen soll', help: 'Erbeten von denen, die die Vereinbarung pflegen.' },
      askedBy: { label: 'Erbeten von', help: 'Wer um die Ausnahme bat und nicht selbst entscheiden kann.' },
      askedAt: 'Erbeten um',
      decision: { label: 'Warum so entschieden', help: 'Warum es ausgenommen ist oder doch zählt.' },
      judgedBy: 'Entschieden von',
      judgedAt: 'Entschieden um',
    },
    states: {
      unexplained: 'Ohne Erklärung',
      explained: 'Erklärt',
      'exclusion-asked': 'Ausnahme erbeten',
      excluded: 'Ausgenommen',
      withdrawn: 'Zurückgezogen',
    },
    verbs: {
      explain: { label: 'Erklären', done: 'erklärt' },
      'ask-exclusion': { label: 'Um Ausnahme bitten', done: 'um eine Ausnahme gebeten' },
      approve: { label: 'Ausnehmen', done: 'ausgenommen' },
      refuse: { label: 'Ablehnen', done: 'die Ausnahme abgelehnt' },
      'count-again': { label: 'Wieder zählen', done: 'wieder gezählt' },
      withdraw: { label: 'Zurückziehen', done: 'zurückgezogen, denn es wurde nichts verfehlt' },
      restore: { label: 'Wiederherstellen', done: 'wiederhergestellt, denn es wurde doch verfehlt' },
    },
    sections: { what: 'Was', time: 'Wie spät', why: 'Warum', exclusion: 'Ob es zählt' },
    lists: { unexplained: 'Ohne Grund', asked: 'Zu entscheiden', excluded: 'Ausgenommen', all: 'Alle' },
    reasons: {
      asPromised: 'Aus dem Vorgang und dem, was zugesagt war.',
      supplier: 'Lieferanten hatten es {onSupplier} der Zeit, die zählt: Ohne sie wäre es rechtzeitig gewesen.',
      customer: 'Der Kunde hatte es {onCustomer} der Zeit, die zählt: Ohne sie wäre es rechtzeitig gewesen.',
      notEnough:
        'Andere hatten es einen Teil der Zeit, die zählt (Lieferanten {onSupplier}, der Kunde {onCustomer}), aber auch ohne ihn wäre es zu spät gewesen.',
      ours: 'Alle Zeit, die zählt, lag bei uns.',
    },
  },
});
