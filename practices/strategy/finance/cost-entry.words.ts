import { words } from '../../../kernel/words.ts';
import type { costEntry } from './cost-entry.record.ts';
import { costKindWords } from './cost-kinds.ts';

export const costEntryWords = words<typeof costEntry>({
  en: {
    name: 'Cost entry',
    plural: 'Cost entries',
    help: 'An amount spent, or bound to be, on a day, and what it was spent on.',
    fields: {
      title: { label: 'What for', help: 'In one line, as somebody will look for it.' },
      amount: { label: 'Amount', help: 'Negative for what was given back.' },
      element: {
        label: 'Element',
        help: 'What of it is counted by itself, by the name that the budget plans it under.',
      },
      quantity: { label: 'Quantity', help: 'So many units came; with it price and volume can be told apart.' },
      unit: { label: 'Unit', help: 'As the budget has it.' },
      service: { label: 'Service', help: 'The service that it is a cost of; anything else is linked.' },
      organisation: { label: 'Organisation', help: 'For whose sake it was spent: a customer or a part of the house.' },
      document: { label: 'Voucher', help: 'The number of the invoice, order or time sheet.' },
    },
    states: { committed: 'Committed' },
    verbs: {
      commit: { label: 'Commit', done: 'committed' },
      post: { label: 'Post', done: 'posted' },
      reverse: { label: 'Reverse', done: 'reversed' },
      drop: { label: 'Drop', done: 'dropped' },
    },
    sections: { what: 'What', of: 'Cost of', voucher: 'Voucher', reversal: 'Reversal' },
    lists: { current: 'Current', unposted: 'Not posted yet', all: 'All' },
    refusals: {
      budgetNotApproved: 'The budget is not approved, or is closed.',
      otherCurrency: 'The budget is kept in {currency}.',
      outsideThePeriod: 'The budget is for {startsOn} until {endsOn}; {day} lies outside.',
    },
  },
  de: {
    name: 'Kostenbuchung',
    plural: 'Kostenbuchungen',
    help: 'Ein Betrag, der an einem Tag ausgegeben wurde oder gebunden ist, und wofür.',
    fields: {
      title: { label: 'Wofür', help: 'In einer Zeile, so wie jemand danach suchen wird.' },
      day: 'Tag',
      amount: { label: 'Betrag', help: 'Negativ, wo etwas zurückkam.' },
      kind: 'Kostenart',
      element: {
        label: 'Element',
        help: 'Was davon für sich gezählt wird, unter dem Namen, unter dem das Budget es plant.',
      },
      quantity: {
        label: 'Menge',
        help: 'So viele Einheiten kamen; mit ihr lassen sich Preis und Menge unterscheiden.',
      },
      unit: { label: 'Einheit', help: 'Wie im Budget.' },
      budget: 'Budget',
      service: { label: 'Service', help: 'Der Service, dessen Kosten es sind; anderes wird verknüpft.' },
      organisation: {
        label: 'Organisation',
        help: 'Um wessentwillen es ausgegeben wurde: ein Kunde oder ein Teil des Hauses.',
      },
      supplier: 'Lieferant',
      document: { label: 'Beleg', help: 'Die Nummer von Rechnung, Bestellung oder Stundenzettel.' },
      remark: 'Bemerkung',
      reversedOn: 'Storniert am',
      reversalReason: 'Grund des Stornos',
    },
    choices: { kind: costKindWords.de },
    states: {
      draft: 'Entwurf',
      committed: 'Gebunden',
      posted: 'Gebucht',
      reversed: 'Storniert',
      dropped: 'Verworfen',
    },
    verbs: {
      commit: { label: 'Binden', done: 'gebunden' },
      post: { label: 'Buchen', done: 'gebucht' },
      reverse: { label: 'Stornieren', done: 'storniert' },
      drop: { label: 'Verwerfen', done: 'verworfen' },
    },
    sections: { what: 'Was', of: 'Kosten von', voucher: 'Beleg', reversal: 'Storno' },
    lists: { current: 'Laufend', unposted: 'Noch nicht gebucht', all: 'Alle' },
    refusals: {
      budgetNotApproved: 'Das Budget ist nicht bewilligt oder schon abgeschlossen.',
      otherCurrency: 'Das Budget wird in {currency} geführt.',
      outsideThePeriod: 'Das Budget gilt von {startsOn} bis {endsOn}; {day} liegt außerhalb.',
    },
  },
});
