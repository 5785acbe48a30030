import { catalogue } from '../../words/words.ts';

const en = {
  runbooks: 'Runbooks that fit',
  because: { service: 'same service', category: 'same category', words: 'similar words' },
  follow: 'Follow',
  followIt: (number: string) => `Follow ${number}`,
};

/** Words of the runbooks that fit a record. */
export const runbooksWords = catalogue<typeof en>({
  en,
  de: {
    runbooks: 'Passende Ablaufpläne',
    because: { service: 'gleicher Service', category: 'gleiche Kategorie', words: 'ähnliche Worte' },
    follow: 'Befolgen',
    followIt: (number) => `${number} befolgen`,
  },
});
