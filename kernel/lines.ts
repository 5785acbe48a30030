import type { Fields } from './field.ts';

/**
 * Owned rows: the targets of an agreement, the members of a team, the steps of a checklist. They live and die with their
 * record, under its permission, and appear in its form, API and activity as one list in the order given.
 */
export type Lines<F extends Fields = Fields> = {
  readonly fields: F;
  /** At most so many rows in one record; 500 unless said otherwise. */
  readonly most?: number;
  /** They say something only while a choice of the record is this: field → value. Elsewhere they are not shown while empty. */
  readonly only?: Readonly<Record<string, string>>;
};

export type LinesOf = { readonly [name: string]: Lines };

export const mostLines = 500;

export const lines = <const F extends Fields>(fields: F, options: Pick<Lines, 'most' | 'only'> = {}): Lines<F> => ({
  fields,
  ...options,
});
