import { catalogue } from '../../words/words.ts';

const en = {
  because: {
    item: 'same configuration item',
    beneath: 'what the item stands on',
    service: 'same service',
    category: 'same category',
    words: 'similar words',
  },
  'fitting-runbooks': { label: 'Runbooks that fit', take: 'Follow', takeIt: (number: string) => `Follow ${number}` },
  'fitting-known-errors': { label: 'Known errors', take: 'Apply', takeIt: (number: string) => `Apply ${number}` },
  'fitting-changes': {
    label: 'Changed lately',
    take: 'The cause',
    takeIt: (number: string) => `${number} is the cause`,
  },
  'fitting-articles': { label: 'Knowledge', take: 'Send', takeIt: (number: string) => `Send ${number}` },
};

/** Words of what fits a record: by the query that finds it. */
export const fittingWords = catalogue<typeof en>({
  en,
  de: {
    because: {
      item: 'gleiches Konfigurationselement',
      beneath: 'worauf das Element steht',
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
    'fitting-changes': {
      label: 'Kürzlich geändert',
      take: 'Ursache',
      takeIt: (number) => `${number} ist die Ursache`,
    },
    'fitting-articles': { label: 'Wissen', take: 'Senden', takeIt: (number) => `${number} senden` },
  },
});
