import { words } from '../../../kernel/words.ts';
import type { budget } from './budget.record.ts';
import { costKindWords } from './cost-kinds.ts';

export const budgetWords = words<typeof budget>({
  en: {
    name: 'Budget',
    plural: 'Budgets',
    help: 'What may be spent within a period, and on what; what was spent is told by the cost entries.',
    fields: {
      owner: { label: 'Owner', help: 'Answers for keeping it.' },
      organisation: { label: 'Organisation', help: 'Whose money it is.' },
      startsOn: 'From',
      endsOn: 'Until',
      currency: { label: 'Currency', help: 'Three letters, as EUR.' },
      planned: { label: 'Planned', help: 'The sum of the plan.' },
    },
    lines: {
      plan: {
        label: 'Plan',
        fields: {
          kind: 'For',
          element: { label: 'Element', help: 'What of it is counted by itself: hours of agents, licences.' },
          quantity: { label: 'Quantity', help: 'So many units; with it price and volume can be told apart.' },
          unit: { label: 'Unit', help: 'As h or piece; what has the same one is counted alike.' },
        },
      },
    },
    verbs: {
      propose: { label: 'Propose', done: 'proposed' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      approve: { label: 'Approve', done: 'approved' },
      close: { label: 'Close', done: 'closed' },
      reopen: { label: 'Reopen', done: 'reopened' },
    },
    sections: { what: 'What', care: 'In whose care', plan: 'Plan' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    reasons: { sumOfPlan: 'The sum of the plan.', noPlan: 'Nothing is planned yet.' },
    refusals: {
      notACurrency: 'must be three capital letters, as EUR',
      endsBefore: 'lies before the budget begins',
      otherCurrency: 'must be in {currency} like the budget',
    },
  },
  de: {
    name: 'Budget',
    plural: 'Budgets',
    help: 'Was in einem Zeitraum wofür ausgegeben werden darf; was ausgegeben wurde, sagen die Kostenbuchungen.',
    fields: {
      title: 'Titel',
      owner: { label: 'Verantwortlich', help: 'Steht dafür ein, dass es eingehalten wird.' },
      organisation: { label: 'Organisation', help: 'Wessen Geld es ist.' },
      startsOn: 'Von',
      endsOn: 'Bis',
      currency: { label: 'Währung', help: 'Drei Buchstaben, etwa EUR.' },
      planned: { label: 'Geplant', help: 'Die Summe des Plans.' },
      remark: 'Bemerkung',
    },
    lines: {
      plan: {
        label: 'Plan',
        fields: {
          kind: 'Wofür',
          element: { label: 'Element', help: 'Was davon für sich gezählt wird: Stunden des Service Desk, Lizenzen.' },
          quantity: { label: 'Menge', help: 'So viele Einheiten; mit ihr lassen sich Preis und Menge unterscheiden.' },
          unit: { label: 'Einheit', help: 'Etwa h oder Stück; was dieselbe hat, wird gleich gezählt.' },
          amount: 'Betrag',
          remark: 'Bemerkung',
        },
        choices: { kind: costKindWords.de },
      },
    },
    states: { draft: 'Entwurf', proposed: 'Vorgeschlagen', approved: 'Bewilligt', closed: 'Abgeschlossen' },
    verbs: {
      propose: { label: 'Vorschlagen', done: 'vorgeschlagen' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      approve: { label: 'Bewilligen', done: 'bewilligt' },
      close: { label: 'Abschließen', done: 'abgeschlossen' },
      reopen: { label: 'Wieder öffnen', done: 'wieder geöffnet' },
    },
    sections: { what: 'Was', care: 'In wessen Hand', plan: 'Plan' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    reasons: { sumOfPlan: 'Die Summe des Plans.', noPlan: 'Es ist noch nichts geplant.' },
    refusals: {
      notACurrency: 'muss aus drei Großbuchstaben bestehen, etwa EUR',
      endsBefore: 'liegt vor dem Beginn des Budgets',
      otherCurrency: 'muss wie das Budget in {currency} sein',
    },
  },
});
