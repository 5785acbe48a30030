const word = {
  en: (one: boolean): string => (one ? 'point' : 'points'),
  de: (one: boolean): string => (one ? 'Punkt' : 'Punkte'),
} as const;

/** How far a share (of 1) moved, as it is read: in percentage points, for from 90 % to 95 % it is not 5 % more. */
export const pointsText = (locale: string, change: number): string => {
  const points = Math.round(change * 1_000) / 10;
  const written = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(points === 0 ? 0 : points);
  return `${written}\u00a0${word[locale.startsWith('de') ? 'de' : 'en'](Math.abs(points) === 1)}`;
};
