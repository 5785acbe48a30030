import { words } from '../../../kernel/words.ts';
import type { licence } from './licence.record.ts';

export const licenceWords = words<typeof licence>({
  en: {
    name: 'Licence',
    plural: 'Licences',
    help: 'The right to use software: how often, how long, and by whom it is used.',
    fields: {
      publisher: { label: 'Publisher', help: 'Who gives the right.' },
      metric: { label: 'Counted by', help: 'What one licence is for.' },
      entitled: { label: 'Entitled', help: 'So many there are.' },
      assigned: { label: 'Assigned', help: 'The sum of the assignments.' },
      found: { label: 'Found in use', help: 'What discovery or counting found, assigned or not.' },
      validUntil: { label: 'Valid until', help: 'Empty: without end.' },
      licenceKey: 'Key',
    },
    lines: { assignments: { label: 'Assignments', fields: { item: 'Device', seats: 'How many' } } },
    choices: {
      metric: { 'named-person': 'Each named person', device: 'Each device', core: 'Each core', site: 'Each site' },
      standing: { free: 'Some left', 'used-up': 'Used up', over: 'More used than owned' },
    },
    states: { 'in-force': 'In force' },
    verbs: { end: { label: 'End', done: 'ended' }, resume: { label: 'Take up again', done: 'taken up again' } },
    sections: { what: 'What', right: 'The right', use: 'The use' },
    lists: { current: 'In force', ending: 'Ending', all: 'All' },
    reasons: {
      sum: 'The sum of the assignments.',
      over: 'More is in use than the {entitled} that there are.',
      usedUp: 'All {entitled} are in use.',
      free: 'Fewer are in use than the {entitled} that there are.',
    },
    refusals: { tooMany: 'give away {given}, and there are {entitled}' },
  },
  de: {
    name: 'Lizenz',
    plural: 'Lizenzen',
    help: 'Das Recht, Software zu nutzen: wie oft, wie lange, und wer sie nutzt.',
    fields: {
      name: 'Name',
      publisher: { label: 'Hersteller', help: 'Wer das Recht gibt.' },
      application: 'Anwendung',
      owner: 'Verantwortlich',
      metric: { label: 'Gezählt nach', help: 'Wofür eine Lizenz steht.' },
      entitled: { label: 'Vorhanden', help: 'So viele sind da.' },
      assigned: { label: 'Zugewiesen', help: 'Die Summe der Zuweisungen.' },
      found: { label: 'Im Gebrauch gefunden', help: 'Was Erkennung oder Zählung fand, zugewiesen oder nicht.' },
      foundOn: 'Gefunden am',
      standing: 'Stand',
      validFrom: 'Gültig ab',
      validUntil: { label: 'Gültig bis', help: 'Leer: ohne Ende.' },
      cost: 'Kosten',
      licenceKey: 'Schlüssel',
    },
    lines: {
      assignments: {
        label: 'Zuweisungen',
        fields: { person: 'Person', item: 'Gerät', seats: 'Wie viele', since: 'Seit' },
      },
    },
    choices: {
      metric: {
        'named-person': 'Je benannter Person',
        device: 'Je Gerät',
        'at-the-same-time': 'Gleichzeitig',
        core: 'Je Kern',
        site: 'Je Standort',
      },
      standing: { free: 'Noch frei', 'used-up': 'Aufgebraucht', over: 'Mehr genutzt als vorhanden' },
    },
    states: { 'in-force': 'In Kraft', ended: 'Beendet' },
    verbs: {
      end: { label: 'Beenden', done: 'beendet' },
      resume: { label: 'Wieder aufnehmen', done: 'wieder aufgenommen' },
    },
    sections: { what: 'Was', right: 'Das Recht', use: 'Der Gebrauch' },
    lists: { current: 'In Kraft', ending: 'Laufen aus', all: 'Alle' },
    reasons: {
      sum: 'Die Summe der Zuweisungen.',
      over: 'Mehr ist im Gebrauch als die {entitled} vorhandenen.',
      usedUp: 'Alle {entitled} sind im Gebrauch.',
      free: 'Weniger sind im Gebrauch als die {entitled} vorhandenen.',
    },
    refusals: { tooMany: 'vergeben {given}, vorhanden sind {entitled}' },
  },
});
