import { words } from '../../../kernel/words.ts';
import type { supplier } from './supplier.record.ts';

export const supplierWords = words<typeof supplier>({
  en: {
    name: 'Supplier',
    plural: 'Suppliers',
    help: 'An organisation as a supplier of ours: how much depends on it, who looks after it, and how well it does.',
    fields: {
      provider: { label: 'Organisation', help: 'Who it is; one supplier for each.' },
      standing: { label: 'Standing', help: 'How much depends on it, and how closely one works together.' },
      owner: { label: 'Owner', help: 'Looks after the relationship on our side.' },
      contact: 'Contact on their side',
      certificates: { label: 'Certificates', help: 'What was shown: ISO 9001, ISO 27001, insurance.' },
      score: { label: 'Score', help: 'The mean of the last marks, 1 to 5.' },
      scoredOn: 'Last judged',
      exit: { label: 'Way out', help: 'What we do without it: who else, how long it takes, what has to be got back.' },
    },
    lines: {
      performance: {
        label: 'How well it does',
        fields: {
          judgedOn: 'Day',
          quality: { label: 'Quality', help: '1 poor, 5 very good.' },
          delivery: { label: 'Delivery', help: '1 poor, 5 very good.' },
          price: { label: 'Price', help: '1 poor, 5 very good.' },
        },
      },
    },
    verbs: {
      approve: { label: 'Approve', done: 'approved' },
      suspend: { label: 'Suspend', done: 'suspended' },
      end: { label: 'End', done: 'ended' },
    },
    sections: { who: 'Who', performance: 'How well it does', end: 'The end' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    reasons: {
      notJudged: 'Nobody has judged it yet.',
      mean: 'The mean of the marks of the last day.',
      last: 'The day of the last marks.',
    },
  },
  de: {
    name: 'Lieferant',
    plural: 'Lieferanten',
    help: 'Eine Organisation als unser Lieferant: wie viel von ihr abhängt, wer sich kümmert und wie gut sie liefert.',
    fields: {
      name: 'Name',
      provider: { label: 'Organisation', help: 'Wer es ist; ein Lieferant für jede.' },
      standing: { label: 'Bedeutung', help: 'Wie viel davon abhängt und wie eng man zusammenarbeitet.' },
      owner: { label: 'Verantwortlich', help: 'Pflegt die Beziehung auf unserer Seite.' },
      contact: 'Kontakt auf der anderen Seite',
      delivers: 'Liefert',
      certificates: { label: 'Bescheinigungen', help: 'Was gezeigt wurde: ISO 9001, ISO 27001, Versicherung.' },
      score: { label: 'Note', help: 'Das Mittel der letzten Noten, 1 bis 5.' },
      scoredOn: 'Zuletzt beurteilt',
      exit: { label: 'Ausweg', help: 'Was wir ohne ihn tun: wer sonst, wie lange es dauert, was zurückzuholen ist.' },
      reason: 'Grund',
    },
    lines: {
      performance: {
        label: 'Wie gut er liefert',
        fields: {
          judgedOn: 'Tag',
          quality: { label: 'Qualität', help: '1 schlecht, 5 sehr gut.' },
          delivery: { label: 'Lieferung', help: '1 schlecht, 5 sehr gut.' },
          price: { label: 'Preis', help: '1 schlecht, 5 sehr gut.' },
          remark: 'Bemerkung',
        },
      },
    },
    choices: {
      standing: { strategic: 'Strategisch', tactical: 'Taktisch', operational: 'Operativ', commodity: 'Austauschbar' },
    },
    states: { candidate: 'Bewerber', approved: 'Zugelassen', suspended: 'Ausgesetzt', ended: 'Beendet' },
    verbs: {
      approve: { label: 'Zulassen', done: 'zugelassen' },
      suspend: { label: 'Aussetzen', done: 'ausgesetzt' },
      end: { label: 'Beenden', done: 'beendet' },
    },
    sections: { who: 'Wer', performance: 'Wie gut er liefert', end: 'Das Ende' },
    lists: { current: 'Aktuell', mine: 'Meine', all: 'Alle' },
    reasons: {
      notJudged: 'Noch niemand hat ihn beurteilt.',
      mean: 'Das Mittel der Noten des letzten Tages.',
      last: 'Der Tag der letzten Noten.',
    },
  },
});
