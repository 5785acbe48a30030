import { words } from '../../../kernel/words.ts';
import type { skill } from './skill.record.ts';

export const skillWords = words<typeof skill>({
  en: {
    name: 'Skill',
    plural: 'Skills',
    help: 'Something that somebody can do, on a scale of one to five, and who can.',
    fields: {
      description: { label: 'Description', help: 'By what one sees that somebody can do it.' },
      aloneFrom: { label: 'Works alone from level', help: 'Whoever holds less does not count as able yet.' },
    },
    lines: {
      levels: {
        label: 'Levels',
        fields: { meaning: { label: 'Meaning', help: 'What somebody at this level can do.' } },
      },
      holders: {
        label: 'Who holds it',
        fields: { until: { label: 'Until', help: 'Empty: for good. What has run out does not count.' } },
      },
    },
    states: { 'in-use': 'In use' },
    verbs: { retire: { label: 'Retire', done: 'retired' }, reinstate: { label: 'Reinstate', done: 'reinstated' } },
    sections: { what: 'What', levels: 'Levels', holders: 'Who holds it' },
    lists: { current: 'In use', all: 'All' },
    refusals: {
      heldTwice: 'holds it in another line already; one line a person',
      overBeforeBegun: 'lies before its beginning',
    },
  },
  de: {
    name: 'Fertigkeit',
    plural: 'Fertigkeiten',
    help: 'Etwas, das jemand kann, auf einer Skala von eins bis fünf, und wer es kann.',
    fields: {
      name: 'Name',
      description: { label: 'Beschreibung', help: 'Woran man erkennt, dass jemand es kann.' },
      aloneFrom: { label: 'Arbeitet allein ab Stufe', help: 'Wer weniger hat, zählt noch nicht als fähig.' },
      owner: 'Verantwortlich',
    },
    lines: {
      levels: {
        label: 'Stufen',
        fields: { level: 'Stufe', meaning: { label: 'Bedeutung', help: 'Was jemand auf dieser Stufe kann.' } },
      },
      holders: {
        label: 'Wer sie hat',
        fields: {
          person: 'Person',
          level: 'Stufe',
          since: 'Seit',
          until: { label: 'Bis', help: 'Leer: auf Dauer. Was abgelaufen ist, zählt nicht.' },
        },
      },
    },
    states: { 'in-use': 'In Gebrauch', retired: 'Außer Gebrauch' },
    verbs: {
      retire: { label: 'Außer Gebrauch nehmen', done: 'außer Gebrauch genommen' },
      reinstate: { label: 'Wieder in Gebrauch nehmen', done: 'wieder in Gebrauch genommen' },
    },
    sections: { what: 'Was', levels: 'Stufen', holders: 'Wer sie hat' },
    lists: { current: 'In Gebrauch', all: 'Alle' },
    refusals: {
      heldTwice: 'hat sie schon in einer anderen Zeile; eine Zeile je Person',
      overBeforeBegun: 'liegt vor dem Beginn',
    },
  },
});
