import { words } from '../../../kernel/words.ts';
import type { process } from './process.record.ts';

export const processWords = words<typeof process>({
  en: {
    name: 'Process',
    plural: 'Processes',
    help: 'How work is done again and again: what sets it off, who does what in which order, and when it is done well.',
    fields: {
      purpose: { label: 'Purpose', help: 'What is reached by it, and for whom.' },
      trigger: { label: 'Trigger', help: 'What sets it off.' },
      scope: { label: 'Scope', help: 'Where it begins and ends, and what does not belong to it.' },
      owner: {
        label: 'Owner',
        help: 'Answers for the process being right, known and followed; somebody else releases it.',
      },
      previous: { label: 'Follows', help: 'The edition that this one replaces.' },
    },
    lines: {
      inputs: { label: 'What goes in', fields: { sender: 'From' } },
      steps: {
        label: 'Steps',
        fields: {
          step: { label: 'Step', help: 'A short name, by which other steps lead to it.' },
          doneBy: { label: 'Done by', help: 'The role that does it.' },
          what: 'What is done',
          next: {
            label: 'Then',
            help: 'The names of the steps that can come next, with commas between; empty: the next line.',
          },
        },
      },
      outputs: { label: 'What comes out', fields: { receiver: 'For' } },
      roles: {
        label: 'Roles',
        fields: {
          responsible: { label: 'Responsible', help: 'Does it.' },
          accountable: { label: 'Accountable', help: 'Answers for it; one only.' },
          consulted: { label: 'Consulted', help: 'Is asked before.' },
          informed: { label: 'Informed', help: 'Is told after.' },
        },
      },
      measures: { label: 'Measures', fields: {} },
      policies: { label: 'Policies', fields: {} },
    },
    states: { 'in-review': 'In review', 'in-force': 'In force' },
    verbs: {
      submit: { label: 'Submit for review', done: 'submitted for review' },
      revise: { label: 'Revise', done: 'taken back to revise' },
      release: { label: 'Bring into force', done: 'brought into force' },
      supersede: { label: 'Supersede', done: 'superseded' },
      retire: { label: 'Retire', done: 'retired' },
    },
    sections: { what: 'What', flow: 'How it goes', people: 'Who and by which rules', care: 'In whose care' },
    lists: { current: 'In force', drafts: 'Drafts', mine: 'Mine', all: 'All' },
    refusals: {
      noSuchStep: 'leads to “{next}”, which is no step of this process',
      twice: 'has the name of an earlier step',
      aloneAndTwice: 'names more than one role; one is accountable',
    },
  },
  de: {
    name: 'Prozess',
    plural: 'Prozesse',
    help: 'Wie Arbeit immer wieder getan wird: was sie auslöst, wer was in welcher Reihenfolge tut und wann sie gut getan ist.',
    fields: {
      title: 'Titel',
      purpose: { label: 'Zweck', help: 'Was durch ihn erreicht wird, und für wen.' },
      trigger: { label: 'Auslöser', help: 'Was ihn in Gang setzt.' },
      scope: { label: 'Umfang', help: 'Wo er beginnt und endet und was nicht zu ihm gehört.' },
      owner: {
        label: 'Verantwortlich',
        help: 'Steht dafür ein, dass der Prozess richtig ist, bekannt ist und befolgt wird; jemand anderes setzt ihn in Kraft.',
      },
      previous: { label: 'Folgt auf', help: 'Die Ausgabe, die diese ersetzt.' },
    },
    lines: {
      inputs: { label: 'Was hineingeht', fields: { input: 'Eingang', sender: 'Von' } },
      steps: {
        label: 'Schritte',
        fields: {
          step: { label: 'Schritt', help: 'Ein kurzer Name, unter dem andere Schritte zu ihm führen.' },
          doneBy: { label: 'Getan von', help: 'Die Rolle, die ihn tut.' },
          what: 'Was getan wird',
          next: {
            label: 'Danach',
            help: 'Die Namen der Schritte, die folgen können, mit Komma getrennt; leer: die nächste Zeile.',
          },
        },
      },
      outputs: { label: 'Was herauskommt', fields: { output: 'Ergebnis', receiver: 'Für' } },
      roles: {
        label: 'Rollen',
        fields: {
          activity: 'Tätigkeit',
          responsible: { label: 'Ausführend', help: 'Tut es.' },
          accountable: { label: 'Rechenschaftspflichtig', help: 'Steht dafür ein; nur eine Stelle.' },
          consulted: { label: 'Befragt', help: 'Wird vorher gefragt.' },
          informed: { label: 'Informiert', help: 'Erfährt es danach.' },
        },
      },
      measures: { label: 'Messgrößen', fields: { measure: 'Messgröße', unit: 'Einheit', target: 'Ziel' } },
      policies: { label: 'Regeln', fields: { policy: 'Regel' } },
    },
    states: {
      draft: 'Entwurf',
      'in-review': 'In Prüfung',
      'in-force': 'In Kraft',
      superseded: 'Abgelöst',
      retired: 'Außer Kraft',
    },
    verbs: {
      submit: { label: 'Zur Prüfung geben', done: 'zur Prüfung gegeben' },
      revise: { label: 'Überarbeiten', done: 'zur Überarbeitung zurückgenommen' },
      release: { label: 'In Kraft setzen', done: 'in Kraft gesetzt' },
      supersede: { label: 'Ablösen', done: 'abgelöst' },
      retire: { label: 'Außer Kraft setzen', done: 'außer Kraft gesetzt' },
    },
    sections: { what: 'Was', flow: 'Wie er läuft', people: 'Wer und nach welchen Regeln', care: 'In wessen Hand' },
    lists: { current: 'In Kraft', drafts: 'Entwürfe', mine: 'Meine', all: 'Alle' },
    refusals: {
      noSuchStep: 'führt zu „{next}“, was kein Schritt dieses Prozesses ist',
      twice: 'trägt den Namen eines früheren Schritts',
      aloneAndTwice: 'nennt mehr als eine Rolle; eine ist rechenschaftspflichtig',
    },
  },
});
