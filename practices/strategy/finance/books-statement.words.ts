import { words } from '../../../kernel/words.ts';
import type { booksStatement } from './books-statement.record.ts';
import { costKindWords } from './cost-kinds.ts';

export const booksStatementWords = words<typeof booksStatement>({
  en: {
    name: 'Statement of the books',
    plural: 'Statements of the books',
    help: 'What the bookkeeping says was posted in a period: cost entries are held against it, voucher by voucher.',
    fields: {
      startsOn: 'From',
      endsOn: 'Until',
      currency: { label: 'Currency', help: 'Three letters, as EUR.' },
      booked: { label: 'In the books', help: 'The sum of the postings.' },
      entered: { label: 'Here', help: 'The cost entries posted in these days.' },
      difference: { label: 'Difference', help: 'The books less what is here.' },
      differenceReason: { label: 'Why they differ', help: 'What is right, and what follows from it.' },
    },
    lines: {
      postings: { label: 'Postings', fields: { document: 'Voucher', kind: 'Kind of cost', account: 'Account' } },
    },
    verbs: {
      settle: { label: 'Settle', done: 'settled' },
      reopen: { label: 'Reopen', done: 'reopened' },
    },
    sections: { what: 'What', postings: 'Postings' },
    lists: { current: 'Open', all: 'All' },
    reasons: {
      sumOfPostings: 'The sum of the postings.',
      noPostings: 'Nothing is posted yet.',
      notHeld: 'The cost entries of these days are not added up yet.',
      lessHere: 'The books less what is here.',
    },
    refusals: {
      notACurrency: 'must be three capital letters, as EUR',
      endsBefore: 'lies before the period begins',
      otherCurrency: 'must be in {currency} like the statement',
      outsideThePeriod: 'lies outside the period',
      notHeld: 'The cost entries of these days are not added up yet; it takes a moment.',
      differs: 'The books and the cost entries differ. Put it right, or say why they differ.',
    },
  },
  de: {
    name: 'Buchungsauszug',
    plural: 'Buchungsauszüge',
    help: 'Was nach der Buchhaltung in einem Zeitraum gebucht ist: Kostenbuchungen werden Beleg für Beleg daran gehalten.',
    fields: {
      title: 'Titel',
      startsOn: 'Von',
      endsOn: 'Bis',
      currency: { label: 'Währung', help: 'Drei Buchstaben, etwa EUR.' },
      owner: 'Verantwortlich',
      booked: { label: 'In der Buchhaltung', help: 'Die Summe der Buchungen dort.' },
      entered: { label: 'Hier', help: 'Die Kostenbuchungen dieser Tage.' },
      difference: { label: 'Unterschied', help: 'Die Buchhaltung weniger das, was hier steht.' },
      differenceReason: { label: 'Warum sie abweichen', help: 'Was richtig ist und was daraus folgt.' },
      settledOn: 'Abgestimmt am',
    },
    lines: {
      postings: {
        label: 'Buchungen',
        fields: {
          document: 'Beleg',
          day: 'Tag',
          kind: 'Kostenart',
          account: 'Konto',
          amount: 'Betrag',
          remark: 'Bemerkung',
        },
        choices: { kind: costKindWords.de },
      },
    },
    states: { open: 'Offen', settled: 'Abgestimmt' },
    verbs: {
      settle: { label: 'Abstimmen', done: 'abgestimmt' },
      reopen: { label: 'Wieder öffnen', done: 'wieder geöffnet' },
    },
    sections: { what: 'Was', postings: 'Buchungen' },
    lists: { current: 'Offen', all: 'Alle' },
    reasons: {
      sumOfPostings: 'Die Summe der Buchungen.',
      noPostings: 'Noch nichts ist gebucht.',
      notHeld: 'Die Kostenbuchungen dieser Tage sind noch nicht zusammengezählt.',
      lessHere: 'Die Buchhaltung weniger das, was hier steht.',
    },
    refusals: {
      notACurrency: 'muss aus drei Großbuchstaben bestehen, etwa EUR',
      endsBefore: 'liegt vor dem Beginn',
      otherCurrency: 'muss wie der Auszug in {currency} sein',
      outsideThePeriod: 'liegt außerhalb des Zeitraums',
      notHeld: 'Die Kostenbuchungen dieser Tage sind noch nicht zusammengezählt; es dauert einen Augenblick.',
      differs: 'Buchhaltung und Kostenbuchungen weichen ab. Berichtigen, oder sagen, warum.',
    },
  },
});
