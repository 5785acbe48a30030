import { linkKind } from '../../../kernel/link.ts';
import { practice } from '../../../kernel/practice.ts';
import { eachIsTold } from './each-is-told.check.ts';
import { objective } from './objective.record.ts';
import { objectiveTeller } from './objective.teller.ts';
import { objectiveWords } from './objective.words.ts';

export const objectivePractice = practice({
  name: 'objective',
  stage: 'strategy',
  words: {
    en: { name: 'Objectives', help: 'What we mean to reach, by when, and the figures that show how far we are.' },
    de: { name: 'Ziele', help: 'Was wir bis wann erreichen wollen und die Kennzahlen, die zeigen, wie weit wir sind.' },
  },
  records: [{ record: objective, words: objectiveWords }],
  tellers: [objectiveTeller],
  opens: 'objective-tree',
  screens: { 'objective-tree': { en: 'As a tree', de: 'Als Baum' } },
  needs: ['people', 'measurement'],
  checks: [eachIsTold],
  roles: [
    {
      name: 'strategy-manager',
      words: {
        en: {
          label: 'Strategy manager',
          help: 'Brings objectives together, has them agreed, and keeps them in sight.',
        },
        de: {
          label: 'Strategieverantwortlicher',
          help: 'Führt Ziele zusammen, lässt sie vereinbaren und hält sie im Blick.',
        },
      },
    },
  ],
  linkKinds: [
    linkKind({
      name: 'serves',
      to: ['objective'],
      purpose: 'forward',
      carries: ['impact', 'status', 'cost'],
      words: {
        en: { forward: 'serves', backward: 'is served by' },
        de: { forward: 'dient', backward: 'wird verfolgt durch' },
      },
    }),
  ],
});
