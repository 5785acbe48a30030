import { kept } from '../client/kept.ts';
import { type Store, store, useStore } from '../client/store.ts';

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);
// A browser may name its language after the system's locale: "en-US@posix" is no tag, and every formatter refuses it.
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

const browserLanguages = (): readonly string[] =>
  typeof navigator === 'undefined' ? [] : navigator.languages.filter(isTag);
const browserLanguage = (): string => browserLanguages()[0] ?? 'en';

/** The browser's own kind of a language: who reads English in Leeds writes dates as they do there. */
export const regional = (language: string): string =>
  browserLanguages().find((each) => each.split('-')[0] === language) ?? language;

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
