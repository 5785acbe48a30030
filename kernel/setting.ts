import type { z } from 'zod';

/** What a setting and its parts are called in one language. */
export type SettingWords = {
  readonly label: string;
  readonly help: string;
  readonly parts?: Readonly<Record<string, string>>;
};

/** Something an administrator decides once for the installation: a matrix, a number of days. Kept as a row, read as a fact. */
export type Setting<T = unknown> = {
  readonly sort: 'setting';
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly initial: T;
  /** It holds a value for each of some records of this type, by their ids; a new one begins as this other setting is. */
  readonly each?: { readonly type: string; readonly like: string };
  /** Screens go by it: it is told to everybody who is signed in. */
  readonly told?: true;
  readonly words: { readonly en: SettingWords; readonly de: SettingWords };
};

export const setting = <T>(declared: Omit<Setting<T>, 'sort'>): Setting<T> => ({ sort: 'setting', ...declared });
