export type CustomField = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly kind: string;
  readonly label: Readonly<Record<string, string | undefined>>;
  readonly options: { readonly choices?: readonly string[]; readonly to?: string; readonly most?: number };
  readonly retiredAt: string | null;
};

export const kinds = [
  'text',
  'number',
  'choice',
  'choices',
  'yes-no',
  'day',
  'moment',
  'time-of-day',
  'duration',
  'money',
  'reference',
] as const;
export type KindName = (typeof kinds)[number];

export type Wish = {
  readonly type: string;
  readonly name: string;
  readonly kind: KindName;
  readonly en: string;
  readonly de: string;
  readonly choices: readonly string[];
  readonly to: string;
};

/** "Cost centre" → costCentre: the name a label suggests. */
export const nameFrom = (label: string): string => {
  const words = label
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .split(/[^a-z0-9]+/iu)
    .filter((word) => word !== '');
  const joined = words
    .map((word, place) =>
      place === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('');
  return joined.replace(/^[0-9]+/, '');
};

/** What the API is sent for a wish. */
export const bodyOf = (wish: Wish) => ({
  type: wish.type,
  name: wish.name,
  kind: wish.kind,
  label: { en: wish.en, ...(wish.de !== '' && { de: wish.de }) },
  options: {
    ...(wish.kind.startsWith('choice') && { choices: wish.choices }),
    ...(wish.kind === 'reference' && { to: wish.to }),
  },
});
