import { words } from '../../../kernel/words.ts';
import type { environment } from './environment.record.ts';

export const environmentWords = words<typeof environment>({
  en: {
    name: 'Environment',
    plural: 'Environments',
    help: 'Where a service runs, to be used or to be tried.',
    fields: {
      site: { label: 'Site', help: 'Where it stands, or whom it serves.' },
      runs: { label: 'Runs', help: 'The release that was deployed there last.' },
      runsSince: 'Since',
    },
    lines: { items: { label: 'Consists of', fields: { configurationItem: 'Configuration item' } } },
    verbs: { retire: { label: 'Retire', done: 'retired' }, return: { label: 'Return', done: 'in use again' } },
    sections: { what: 'What it is', runs: 'What runs there' },
    lists: { current: 'In use', mine: 'Mine', all: 'All' },
  },
  de: {
    name: 'Umgebung',
    plural: 'Umgebungen',
    help: 'Wo ein Service läuft, um genutzt oder erprobt zu werden.',
    fields: {
      name: 'Name',
      kind: 'Art',
      service: 'Service',
      site: { label: 'Standort', help: 'Wo sie steht oder wem sie dient.' },
      owner: 'Verantwortlich',
      runs: { label: 'Dort läuft', help: 'Das Release, das dort zuletzt ausgerollt wurde.' },
      runsSince: 'Seit',
    },
    choices: {
      kind: {
        production: 'Produktion',
        acceptance: 'Abnahme',
        test: 'Test',
        training: 'Schulung',
        development: 'Entwicklung',
      },
    },
    lines: { items: { label: 'Besteht aus', fields: { configurationItem: 'Configuration Item' } } },
    states: { 'in-use': 'In Benutzung', retired: 'Stillgelegt' },
    verbs: {
      retire: { label: 'Stilllegen', done: 'stillgelegt' },
      return: { label: 'Zurückholen', done: 'wieder in Benutzung' },
    },
    sections: { what: 'Was sie ist', runs: 'Was dort läuft' },
    lists: { current: 'In Benutzung', mine: 'Meine', all: 'Alle' },
  },
});
