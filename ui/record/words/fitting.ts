import { catalogue } from '../../words/words.ts';

const en = {
  because: {
    item: 'same configuration item',
    service: 'same service',
    category: 'same category',
    words: 'similar words',
  },
  'fitting-runbooks': { label: 'Runbooks that fit', take: 'Follow', takeIt: (number: string) => `Follow ${number}` },
  'fitting-known-errors': { label: 'Known errors', take: 'Apply', takeIt: (number: string) => `Apply ${number}` },
  'fitting-articles': { label: 'Knowledge', take: 'Send', takeIt: (number: string) => `Send ${number}` },
};

/** Words of what fits a record: by the query that finds it. */
export const fittingWords = catalogue<typeof en>({
  en,
  de: {
    because: {
      item: 'gleiches Konfigurationselement',
      service: 'gleicher Service',
      category: 'gleiche Kategorie',
      words: 'ähnliche Worte',
    },
    'fitting-runbooks': {
      label: 'Passende Ablaufpläne',
      take: 'Befolgen',
      takeIt: (number) => `${number} befolgen`,
    },
    'fitting-known-errors': { label: 'Bekannte Fehler', take: 'Anwenden', takeIt: (number) => `${number} anwenden` },
    'fitting-articles': { label: 'Wissen', take: 'Senden', takeIt: (number) => `${number} senden` },
  },
});
