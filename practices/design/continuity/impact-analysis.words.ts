import { words } from '../../../kernel/words.ts';
import type { impactAnalysis } from './impact-analysis.record.ts';

export const impactAnalysisWords = words<typeof impactAnalysis>({
  en: {
    name: 'Impact analysis',
    plural: 'Impact analyses',
    help: 'What it does to the business when a service or process is gone, over time, and how soon it must be back (BIA).',
    fields: {
      dependsOn: { label: 'Rests on', help: 'People, places, systems, suppliers and data without which it cannot be.' },
      peaks: { label: 'When it hurts most', help: 'Hours, days or seasons.' },
      mtpd: {
        label: 'Longest bearable absence (MTPD)',
        help: 'By the first effect that is unbearable, unless somebody says otherwise.',
      },
      rto: { label: 'To be back within (RTO)', help: 'Not longer than its absence can be borne.' },
      rpo: { label: 'Data lost at most (RPO)', help: 'How old the data may be with which it comes back.' },
      mbco: { label: 'Least that must work (MBCO)', help: 'What has to be there first, and for how many.' },
      tier: { label: 'Recovered within', help: 'The step in which it is recovered when much is gone.' },
    },
    lines: {
      impacts: {
        label: 'Effects over time',
        fields: {
          touches: 'What it touches',
          lasting: { label: 'After', help: 'How long it has been gone.' },
          loss: 'Loss',
        },
      },
    },
    choices: { tier: { minutes: 'Minutes', hours: 'Hours', day: 'A day', days: 'Days' } },
    verbs: {
      agree: { label: 'Agree', done: 'agreed' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', impact: 'What its absence does', aims: 'How soon it must be back', care: 'Reviews' },
    lists: { current: 'Soonest first', mine: 'Mine', all: 'All' },
    reasons: {
      unbearable: 'The first effect that is unbearable.',
      noAim: 'Nobody has said how soon it must be back.',
      aim: 'It is to be back within {rto}.',
    },
    refusals: {
      ofWhat: 'name the service or the process whose absence it is',
      tooLate: 'is longer than its absence can be borne ({mtpd})',
    },
  },
  de: {
    name: 'Folgenanalyse',
    plural: 'Folgenanalysen',
    help: 'Was es mit der Zeit für das Geschäft bedeutet, wenn ein Service oder Prozess fehlt, und wie bald er zurück sein muss (BIA).',
    fields: {
      title: 'Titel',
      service: 'Service',
      process: 'Prozess',
      owner: 'Verantwortlich',
      dependsOn: { label: 'Ruht auf', help: 'Menschen, Orte, Systeme, Lieferanten und Daten, ohne die es nicht geht.' },
      peaks: { label: 'Wann es am meisten schmerzt', help: 'Stunden, Tage oder Jahreszeiten.' },
      mtpd: {
        label: 'Längstes erträgliches Fehlen (MTPD)',
        help: 'Nach der ersten unerträglichen Folge, solange niemand anderes sagt.',
      },
      rto: { label: 'Zurück innerhalb von (RTO)', help: 'Nicht länger, als das Fehlen erträglich ist.' },
      rpo: { label: 'Höchster Datenverlust (RPO)', help: 'Wie alt die Daten sein dürfen, mit denen es zurückkommt.' },
      mbco: { label: 'Was mindestens gehen muss (MBCO)', help: 'Was zuerst da sein muss, und für wie viele.' },
      tier: { label: 'Wiederhergestellt in', help: 'Die Stufe, in der es wiederhergestellt wird, wenn vieles fehlt.' },
    },
    lines: {
      impacts: {
        label: 'Folgen mit der Zeit',
        fields: {
          touches: 'Was es trifft',
          lasting: { label: 'Nach', help: 'Wie lange es schon fehlt.' },
          severity: 'Schwere',
          loss: 'Verlust',
          remark: 'Bemerkung',
        },
        choices: {
          touches: {
            customers: 'Kunden',
            financial: 'Geld',
            legal: 'Recht',
            reputation: 'Ansehen',
            safety: 'Sicherheit von Menschen',
            operation: 'Betrieb',
          },
          severity: { slight: 'Gering', noticeable: 'Spürbar', grave: 'Schwer', unbearable: 'Unerträglich' },
        },
      },
    },
    choices: { tier: { minutes: 'Minuten', hours: 'Stunden', day: 'Einem Tag', days: 'Tagen' } },
    states: { draft: 'Entwurf', agreed: 'Vereinbart', retired: 'Außer Kraft' },
    verbs: {
      agree: { label: 'Vereinbaren', done: 'vereinbart' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      retire: { label: 'Außer Kraft setzen', done: 'außer Kraft gesetzt' },
    },
    sections: {
      what: 'Was',
      impact: 'Was sein Fehlen bewirkt',
      aims: 'Wie bald es zurück sein muss',
      care: 'Prüfungen',
    },
    lists: { current: 'Das Dringendste zuerst', mine: 'Meine', all: 'Alle' },
    reasons: {
      unbearable: 'Die erste unerträgliche Folge.',
      noAim: 'Niemand hat gesagt, wie bald es zurück sein muss.',
      aim: 'Es soll innerhalb von {rto} zurück sein.',
    },
    refusals: {
      ofWhat: 'den Service oder Prozess nennen, der fehlt',
      tooLate: 'ist länger, als das Fehlen erträglich ist ({mtpd})',
    },
  },
});
