import { useLanguage } from './language.ts';

/** A sentence, or one that depends on numbers and names. */
export type Words = { readonly [key: string]: string | ((...values: never[]) => string) | Words };

/** The words of one area, complete in every language. */
export type Catalogue<T extends Words> = { readonly en: T; readonly de: T };

/** Declares a catalogue; a word that is missing in one language is a compile error. */
export const catalogue = <T extends Words>(words: Catalogue<T>): Catalogue<T> => words;

export const wordsIn = <T extends Words>(words: Catalogue<T>, language: string): T =>
  language.toLowerCase().startsWith('de') ? words.de : words.en;

/** The area's words in the language of whoever reads. */
export const useWords = <T extends Words>(words: Catalogue<T>): T => wordsIn(words, useLanguage());
