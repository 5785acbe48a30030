import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { configurationItem } from './configuration-item.record.ts';
import { configurationItemWords } from './configuration-item.words.ts';
import { technology } from './technology.record.ts';
import { technologyWords } from './technology.words.ts';

export const configurationPractice = practice({
  name: 'configuration',
  stage: 'support',
  words: {
    en: { name: 'Configuration', help: 'What the services are made of, where it is, and what depends on what.' },
    de: { name: 'Konfiguration', help: 'Woraus die Services bestehen, wo es ist und was wovon abhängt.' },
  },
  records: [
    { record: configurationItem, words: configurationItemWords },
    { record: technology, words: technologyWords },
  ],
  needs: ['people', 'organisation', 'portfolio'],
  roles: [
    {
      name: 'discovery',
      words: {
        en: {
          label: 'Discovery system',
          help: 'A machine: reports what configuration items are like, and decides nothing.',
        },
        de: {
          label: 'Erkennungssystem',
          help: 'Eine Maschine: meldet, wie Configuration Items beschaffen sind, und entscheidet nichts.',
        },
      },
    },
  ],
  linkKinds: [
    linkKind({
      name: 'depends-on',
      from: ['service', 'configuration-item'],
      to: ['service', 'configuration-item'],
      purpose: 'backward',
      carries: ['impact', 'status', 'cost'],
      words: {
        en: { forward: 'depends on', backward: 'is needed by' },
        de: { forward: 'hängt ab von', backward: 'wird gebraucht von' },
      },
    }),
    linkKind({
      name: 'runs-on',
      from: ['configuration-item'],
      to: ['configuration-item'],
      purpose: 'backward',
      carries: ['impact', 'status', 'cost'],
      words: {
        en: { forward: 'runs on', backward: 'runs' },
        de: { forward: 'läuft auf', backward: 'betreibt' },
      },
    }),
    linkKind({
      name: 'part-of',
      from: ['configuration-item'],
      to: ['configuration-item'],
      purpose: 'forward',
      carries: ['impact', 'status', 'cost'],
      words: {
        en: { forward: 'is part of', backward: 'consists of' },
        de: { forward: 'ist Teil von', backward: 'besteht aus' },
      },
    }),
  ],
});
