import { words } from '../../../kernel/words.ts';
import type { businessCase } from './business-case.record.ts';

export const businessCaseWords = words<typeof businessCase>({
  en: {
    name: 'Business case',
    plural: 'Business cases',
    help: 'Why a service or a change is worth its money: what each option costs and brings, and what was decided.',
    fields: {
      reason: { label: 'Reason', help: 'What is wanted, for whom, and what happens if nothing is done.' },
      service: { label: 'Service', help: 'The service it is about; a change is linked.' },
      owner: { label: 'Owner', help: 'Answers for the figures, and later for the benefits.' },
      discountRate: { label: 'Discount rate', help: 'By how much money is worth less each year that it comes later.' },
      preferred: { label: 'Preferred option', help: 'The option that the figures below are of, by its name.' },
      netPresentValue: {
        label: 'Net present value',
        help: 'What the preferred option is worth today, all years discounted.',
      },
      payback: { label: 'Payback (years)', help: 'When what was spent has come back, undiscounted.' },
      returnOnInvestment: {
        label: 'Return on investment',
        help: 'Benefits beyond the costs, in percent of the costs.',
      },
      decidedByWhom: 'Decided by',
      outcome: { label: 'Outcome', help: 'Which benefits came, against those that were expected, and why.' },
    },
    lines: {
      years: {
        label: 'Costs and benefits',
        fields: { year: { label: 'Year', help: '0 is the beginning, before the first year is over.' } },
      },
    },
    verbs: {
      submit: { label: 'Submit', done: 'submitted' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      approve: { label: 'Approve', done: 'approved' },
      reject: { label: 'Reject', done: 'rejected' },
      conclude: { label: 'Conclude', done: 'concluded' },
    },
    sections: { what: 'What', figures: 'Figures', decision: 'Decision', benefits: 'Benefits' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    reasons: {
      noYears: 'No costs or benefits of the preferred option are said yet.',
      discounted: 'Costs and benefits of “{preferred}” by year, discounted at {rate} %.',
      paidBack: 'So long until the benefits of “{preferred}” have outweighed its costs for good.',
      neverPaidBack: 'The benefits of “{preferred}” do not outweigh its costs.',
      noCosts: 'No costs of the preferred option are said yet.',
      benefitsOverCosts: 'Benefits less costs of “{preferred}”, in percent of its costs, undiscounted.',
    },
    refusals: {
      noSuchOption: 'names “{option}”, which is none of the options',
      otherCurrency: 'must be in {currency} like the others',
    },
  },
  de: {
    name: 'Business Case',
    plural: 'Business Cases',
    help: 'Warum ein Service oder eine Änderung ihr Geld wert ist: was jede Option kostet und bringt und was entschieden wurde.',
    fields: {
      title: 'Titel',
      reason: { label: 'Anlass', help: 'Was für wen gewollt ist und was geschieht, wenn nichts getan wird.' },
      service: { label: 'Service', help: 'Der Service, um den es geht; eine Änderung wird verknüpft.' },
      owner: { label: 'Verantwortlich', help: 'Steht für die Zahlen ein und später für den Nutzen.' },
      discountRate: {
        label: 'Zinssatz',
        help: 'Um wie viel Geld mit jedem Jahr, das es später kommt, weniger wert ist.',
      },
      preferred: { label: 'Bevorzugte Option', help: 'Die Option, von der die Zahlen darunter sind, bei ihrem Namen.' },
      netPresentValue: {
        label: 'Kapitalwert',
        help: 'Was die bevorzugte Option heute wert ist, alle Jahre abgezinst.',
      },
      payback: { label: 'Amortisation (Jahre)', help: 'Wann das Ausgegebene zurückgekommen ist, ohne Zinsen.' },
      returnOnInvestment: { label: 'Rendite (ROI)', help: 'Der Nutzen über die Kosten hinaus, in Prozent der Kosten.' },
      decidedOn: 'Entschieden am',
      decidedByWhom: 'Entschieden von',
      decisionReason: 'Grund der Entscheidung',
      outcome: { label: 'Ergebnis', help: 'Welcher Nutzen eintrat, gegen den erwarteten, und warum.' },
    },
    lines: {
      options: { label: 'Optionen', fields: { name: 'Name', description: 'Beschreibung' } },
      years: {
        label: 'Kosten und Nutzen',
        fields: {
          option: 'Option',
          year: { label: 'Jahr', help: '0 ist der Anfang, bevor das erste Jahr um ist.' },
          cost: 'Kosten',
          benefit: 'Nutzen',
          remark: 'Bemerkung',
        },
      },
    },
    states: {
      draft: 'Entwurf',
      submitted: 'Vorgelegt',
      approved: 'Bewilligt',
      rejected: 'Abgelehnt',
      concluded: 'Abgeschlossen',
    },
    verbs: {
      submit: { label: 'Vorlegen', done: 'vorgelegt' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      approve: { label: 'Bewilligen', done: 'bewilligt' },
      reject: { label: 'Ablehnen', done: 'abgelehnt' },
      conclude: { label: 'Abschließen', done: 'abgeschlossen' },
    },
    sections: { what: 'Was', figures: 'Zahlen', decision: 'Entscheidung', benefits: 'Nutzen' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    reasons: {
      noYears: 'Von der bevorzugten Option sind noch keine Kosten oder Nutzen genannt.',
      discounted: 'Kosten und Nutzen von „{preferred}“ nach Jahren, mit {rate} % abgezinst.',
      paidBack: 'So lange, bis der Nutzen von „{preferred}“ seine Kosten auf Dauer überwiegt.',
      neverPaidBack: 'Der Nutzen von „{preferred}“ überwiegt seine Kosten nicht.',
      noCosts: 'Von der bevorzugten Option sind noch keine Kosten genannt.',
      benefitsOverCosts: 'Nutzen minus Kosten von „{preferred}“, in Prozent der Kosten, ohne Zinsen.',
    },
    refusals: {
      noSuchOption: 'nennt „{option}“, das keine der Optionen ist',
      otherCurrency: 'muss wie die anderen in {currency} sein',
    },
  },
});
