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
          aim: { label: 'Better is', help: 'Whether the figure should grow, shrink, or stay.' },
          baseline: { label: 'At the start', help: 'The figure when the objective was agreed.' },
          current: { label: 'Now', help: 'The latest figure, by hand where no source gives it.' },
          currentOn: 'As of',
          figure: {
            label: 'Live figure',
            help: 'The name of the figure that Reeve computes from operations; empty when it is told by hand.',
          },
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
          name: 'Name',
          unit: 'Einheit',
          aim: { label: 'Besser ist', help: 'Ob der Wert wachsen, sinken oder bleiben soll.' },
          baseline: { label: 'Zu Beginn', help: 'Der Wert, als das Ziel vereinbart wurde.' },
          target: 'Zielwert',
          current: { label: 'Jetzt', help: 'Der jüngste Wert; von Hand, wo keine Quelle ihn liefert.' },
          currentOn: 'Stand vom',
          figure: {
            label: 'Laufende Kennzahl',
            help: 'Der Name der Kennzahl, die Reeve aus dem Betrieb errechnet; leer, wenn sie von Hand genannt wird.',
          },
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
  },
});
