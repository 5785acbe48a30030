import type { z } from 'zod';
import type { Word } from './words.ts';

/** Something an administrator decides once for the installation: a matrix, a number of days. Kept as a row, read as a fact. */
export type Setting<T = unknown> = {
  readonly sort: 'setting';
  readonly name: string;
  readonly shape: z.ZodType<T>;
  readonly initial: T;
  readonly words: Readonly<Record<string, Word>>;
};

export const setting = <T>(declared: Omit<Setting<T>, 'sort'>): Setting<T> => ({ sort: 'setting', ...declared });
