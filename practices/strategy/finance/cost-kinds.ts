/** What money is spent on. */
export const costKinds = [
  'labour',
  'asset',
  'licence',
  'contract',
  'consumable',
  'travel',
  'overhead',
  'cloud',
] as const;
export type CostKind = (typeof costKinds)[number];

export const costKindWords = {
  en: {
    labour: 'Labour',
    asset: 'Asset',
    licence: 'Licence',
    contract: 'Contract',
    consumable: 'Consumable',
    travel: 'Travel',
    overhead: 'Overhead',
    cloud: 'Cloud',
  },
  de: {
    labour: 'Arbeit',
    asset: 'Anlage',
    licence: 'Lizenz',
    contract: 'Vertrag',
    consumable: 'Verbrauch',
    travel: 'Reise',
    overhead: 'Gemeinkosten',
    cloud: 'Cloud',
  },
} as const;
