import { words } from '../../../kernel/words.ts';
import type { availabilityPlan } from './availability-plan.record.ts';

export const availabilityPlanWords = words<typeof availabilityPlan>({
  en: {
    name: 'Availability plan',
    plural: 'Availability plans',
    help: 'What makes a service be there as often as promised, and what would take it away.',
    fields: {
      target: { label: 'Promised', help: 'Of the agreed service time.' },
      measuredBy: { label: 'Measured by', help: 'What tells how often it was there: the figures of outages, a probe.' },
      expected: { label: 'Expected', help: 'From the components: all are needed, and copies fail independently.' },
      downtime: { label: 'Not there', help: 'Hours a year, by what is expected.' },
      verdict: { label: 'Target', help: 'Whether what is expected reaches what is promised.' },
      weakest: { label: 'Weakest component', help: 'Takes most away.' },
    },
    lines: {
      components: {
        label: 'Components',
        fields: {
          item: 'Configuration item',
          availability: { label: 'Availability', help: 'Of one copy.' },
          copies: { label: 'Copies', help: 'So many there are.' },
          needed: { label: 'Needed', help: 'So many of them must be there.' },
          basis: 'Known by',
        },
      },
      measures: { label: 'What is done for it', fields: { stands: 'State' } },
      singlePoints: {
        label: 'Single points of failure',
        fields: {
          point: { label: 'What', help: 'When it alone fails, the service is not there.' },
          item: 'Configuration item',
          stands: 'State',
        },
      },
    },
    choices: { verdict: { reached: 'Reached', missed: 'Not reached', unknown: 'Not known' } },
    states: { 'in-force': 'In force' },
    verbs: {
      release: { label: 'Bring into force', done: 'brought into force' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', expected: 'What is expected', done: 'What is done', care: 'Reviews' },
    lists: { current: 'In force', mine: 'Mine', all: 'All' },
    reasons: {
      noComponents: 'No component is named yet.',
      chain: 'All components are needed at once; of copies as many as are needed.',
      year: 'Of the 8,760 hours of a year.',
      reached: '{expected} % are expected, {target} % promised.',
      missed: 'Only {expected} % are expected, {target} % promised.',
      least: 'It is there least often, its copies counted.',
    },
    refusals: { tooMany: 'is more than the {copies} that there are', howMitigated: 'say how it is mitigated' },
  },
  de: {
    name: 'Verfügbarkeitsplan',
    plural: 'Verfügbarkeitspläne',
    help: 'Was einen Service so oft da sein lässt wie zugesagt, und was ihn wegnähme.',
    fields: {
      title: 'Titel',
      service: 'Service',
      owner: 'Verantwortlich',
      target: { label: 'Zugesagt', help: 'Von der vereinbarten Servicezeit.' },
      measuredBy: { label: 'Gemessen von', help: 'Was sagt, wie oft er da war: die Zahlen der Ausfälle, eine Sonde.' },
      expected: {
        label: 'Erwartet',
        help: 'Aus den Bestandteilen: alle werden gebraucht, und Kopien fallen unabhängig aus.',
      },
      downtime: { label: 'Nicht da', help: 'Stunden im Jahr, nach dem Erwarteten.' },
      verdict: { label: 'Ziel', help: 'Ob das Erwartete das Zugesagte erreicht.' },
      weakest: { label: 'Schwächster Bestandteil', help: 'Nimmt am meisten weg.' },
      remark: 'Bemerkung',
    },
    lines: {
      components: {
        label: 'Bestandteile',
        fields: {
          component: 'Bestandteil',
          item: 'Configuration Item',
          availability: { label: 'Verfügbarkeit', help: 'Einer Kopie.' },
          copies: { label: 'Kopien', help: 'So viele sind da.' },
          needed: { label: 'Gebraucht', help: 'So viele davon müssen da sein.' },
          basis: 'Bekannt aus',
        },
        choices: { basis: { measured: 'Messung', promised: 'Zusage', estimated: 'Schätzung' } },
      },
      measures: {
        label: 'Was dafür getan wird',
        fields: { measure: 'Maßnahme', aim: 'Wirkung', stands: 'Stand' },
        choices: {
          aim: {
            'fails-less': 'Fällt seltener aus',
            'noticed-sooner': 'Früher bemerkt',
            'repaired-sooner': 'Schneller behoben',
            bypassed: 'Umgangen',
          },
          stands: { planned: 'Geplant', 'in-place': 'Vorhanden', 'given-up': 'Aufgegeben' },
        },
      },
      singlePoints: {
        label: 'Einzelne Ausfallpunkte',
        fields: {
          point: { label: 'Was', help: 'Fällt es allein aus, ist der Service nicht da.' },
          item: 'Configuration Item',
          effect: 'Wirkung',
          mitigation: 'Minderung',
          stands: 'Stand',
        },
        choices: { stands: { open: 'Offen', mitigated: 'Gemindert', accepted: 'Hingenommen' } },
      },
    },
    choices: { verdict: { reached: 'Erreicht', missed: 'Nicht erreicht', unknown: 'Nicht bekannt' } },
    states: { draft: 'Entwurf', 'in-force': 'In Kraft', retired: 'Außer Kraft' },
    verbs: {
      release: { label: 'In Kraft setzen', done: 'in Kraft gesetzt' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      retire: { label: 'Außer Kraft setzen', done: 'außer Kraft gesetzt' },
    },
    sections: { what: 'Was', expected: 'Was zu erwarten ist', done: 'Was getan wird', care: 'Prüfungen' },
    lists: { current: 'In Kraft', mine: 'Meine', all: 'Alle' },
    reasons: {
      noComponents: 'Noch kein Bestandteil ist genannt.',
      chain: 'Alle Bestandteile werden zugleich gebraucht, von Kopien so viele wie nötig.',
      year: 'Von den 8.760 Stunden eines Jahres.',
      reached: '{expected} % sind zu erwarten, {target} % zugesagt.',
      missed: 'Nur {expected} % sind zu erwarten, {target} % zugesagt.',
      least: 'Er ist am seltensten da, seine Kopien mitgezählt.',
    },
    refusals: { tooMany: 'ist mehr als die {copies}, die da sind', howMitigated: 'sagen, wie er gemindert ist' },
  },
});
