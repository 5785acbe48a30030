import { words } from '../../../kernel/words.ts';
import type { objective } from './objective.record.ts';

export const objectiveWords = words<typeof objective>({
  en: {
    name: 'Objective',
    plural: 'Objectives',
    help: 'A result we mean to reach within a period, and the figures by which all can see whether we did.',
    fields: {
      title: { label: 'Title', help: 'The result, in one line: what will be true that is not true today.' },
      description: { label: 'Description', help: 'Why it matters, and to whom.' },
      parent: { label: 'Serves', help: 'The objective above, which this one helps to reach.' },
      owner: { label: 'Owner', help: 'Answers for reaching it.' },
      startsOn: 'From',
      endsOn: 'Until',
      confidence: { label: 'Confidence', help: 'How sure the owner is, today, that it will be reached.' },
      conclusion: { label: 'Conclusion', help: 'What was reached, why or why not, and what follows from it.' },
    },
    lines: {
      measures: {
        label: 'Measures',
        fields: {
          measure: { label: 'Measure', help: 'The measure that tells it; empty when it is told by hand here.' },
          name: { label: 'Name', help: 'What it is called here; the measure’s own name when empty.' },
          aim: { label: 'Better is', help: 'Whether the figure should grow, shrink, or stay.' },
          baseline: { label: 'At the start', help: 'The figure when the objective was agreed.' },
          current: { label: 'Now', help: 'The latest figure, where no measure tells it.' },
          currentOn: 'As of',
        },
      },
    },
    states: { pursued: 'Pursued' },
    verbs: {
      agree: { label: 'Agree', done: 'agreed' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      pursue: { label: 'Pursue', done: 'taken up' },
      achieve: { label: 'Achieved', done: 'found achieved' },
      miss: { label: 'Missed', done: 'found missed' },
      abandon: { label: 'Abandon', done: 'abandoned' },
    },
    sections: { what: 'What', care: 'In whose care', outcome: 'Outcome' },
    lists: { current: 'Current', mine: 'Mine', all: 'All' },
    reasons: {
      wasMissed: 'It was not achieved.',
      littleConfidence: 'Whoever answers for it has little confidence.',
    },
    refusals: {
      nameMissing: 'Say what it is called, or which measure tells it.',
      unitMissing: 'Say what it is written in, or which measure tells it.',
      toldByMeasure: 'The measure tells this; it is not told by hand.',
    },
  },
  de: {
    name: 'Ziel',
    plural: 'Ziele',
    help: 'Ein Ergebnis, das wir in einem Zeitraum erreichen wollen, und die Kennzahlen, an denen alle sehen, ob es gelungen ist.',
    fields: {
      title: { label: 'Titel', help: 'Das Ergebnis, in einer Zeile: was wahr sein wird und heute nicht ist.' },
      description: { label: 'Beschreibung', help: 'Warum und für wen es wichtig ist.' },
      parent: { label: 'Dient', help: 'Das Ziel darüber, zu dem dieses beiträgt.' },
      owner: { label: 'Verantwortlich', help: 'Steht dafür ein, dass es erreicht wird.' },
      startsOn: 'Von',
      endsOn: 'Bis',
      confidence: {
        label: 'Zuversicht',
        help: 'Wie sicher die verantwortliche Person heute ist, dass es erreicht wird.',
      },
      conclusion: { label: 'Schluss', help: 'Was erreicht wurde, warum oder warum nicht und was daraus folgt.' },
    },
    lines: {
      measures: {
        label: 'Kennzahlen',
        fields: {
          measure: {
            label: 'Kennzahl',
            help: 'Die Kennzahl, die ihn liefert; leer, wenn er hier von Hand genannt wird.',
          },
          name: { label: 'Name', help: 'Wie sie hier heißt; leer der Name der Kennzahl.' },
          unit: 'Einheit',
          aim: { label: 'Besser ist', help: 'Ob der Wert wachsen, sinken oder bleiben soll.' },
          baseline: { label: 'Zu Beginn', help: 'Der Wert, als das Ziel vereinbart wurde.' },
          target: 'Zielwert',
          current: { label: 'Jetzt', help: 'Der jüngste Wert, wo keine Kennzahl ihn liefert.' },
          currentOn: 'Stand vom',
        },
        choices: { aim: { more: 'Mehr', less: 'Weniger', keep: 'Gleich' } },
      },
    },
    choices: { confidence: { high: 'Hoch', medium: 'Mittel', low: 'Niedrig' } },
    states: {
      proposed: 'Vorgeschlagen',
      agreed: 'Vereinbart',
      pursued: 'Verfolgt',
      achieved: 'Erreicht',
      missed: 'Verfehlt',
      abandoned: 'Aufgegeben',
    },
    verbs: {
      agree: { label: 'Vereinbaren', done: 'vereinbart' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      pursue: { label: 'Verfolgen', done: 'aufgenommen' },
      achieve: { label: 'Erreicht', done: 'als erreicht festgestellt' },
      miss: { label: 'Verfehlt', done: 'als verfehlt festgestellt' },
      abandon: { label: 'Aufgeben', done: 'aufgegeben' },
    },
    sections: { what: 'Was', care: 'In wessen Hand', outcome: 'Ergebnis' },
    lists: { current: 'Laufend', mine: 'Meine', all: 'Alle' },
    reasons: {
      wasMissed: 'Es wurde nicht erreicht.',
      littleConfidence: 'Wer dafür einsteht, ist wenig zuversichtlich.',
    },
    refusals: {
      nameMissing: 'Sagen Sie, wie sie heißt oder welche Kennzahl sie liefert.',
      unitMissing: 'Sagen Sie, in welcher Einheit sie steht oder welche Kennzahl sie liefert.',
      toldByMeasure: 'Die Kennzahl liefert das; es wird nicht von Hand genannt.',
    },
  },
});
