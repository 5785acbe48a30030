import type { Fields } from './field.ts';

/**
 * Owned rows: the targets of an agreement, the members of a team, the steps of a checklist. They live and die with their
 * record, under its permission, and appear in its form, API and activity as one list in the order given.
 */
export type Lines<F extends Fields = Fields> = {
  readonly fields: F;
  /** At most so many rows in one record; 500 unless said otherwise. */
  readonly most?: number;
};

export type LinesOf = { readonly [name: string]: Lines };

export const mostLines = 500;

export const lines = <const F extends Fields>(fields: F, options: { most?: number } = {}): Lines<F> => ({
  fields,
  ...options,
});
