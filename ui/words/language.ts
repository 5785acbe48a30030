import { kept } from '../client/kept.ts';
import { type Store, store, useStore } from '../client/store.ts';

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);
const browserLanguage = (): string => (typeof navigator === 'undefined' ? 'en' : (navigator.languages[0] ?? 'en'));

/** The language words are shown in: the person's once known, until then the last one used here or the browser's. */
export const language: Store<string> = store(kept.read<string>('language') ?? browserLanguage());

/** The zone moments are shown in. */
export const zone: Store<string> = store(Intl.DateTimeFormat().resolvedOptions().timeZone);

export const speak = (next: string): void => {
  language.set(next);
  kept.write('language', next);
  const base = next.split('-')[0] ?? 'en';
  document.documentElement.lang = next;
  document.documentElement.dir = rightToLeft.has(base) ? 'rtl' : 'ltr';
};

export const useLanguage = (): string => useStore(language);
export const useZone = (): string => useStore(zone);
