import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type ChoiceOptions = FieldOptions & { readonly choices: readonly string[] };
export type ChoiceField = FieldOf<'choice', string, ChoiceOptions>;

/** One of a few named values, kept in the order declared, which is also their order in a list. */
export const choice = <const C extends readonly string[], const O extends FieldOptions>(
  choices: C,
  options?: O,
): FieldOf<'choice', C[number], O & { readonly choices: C }> =>
  ({ kind: 'choice', choices, ...options }) as FieldOf<'choice', C[number], O & { readonly choices: C }>;

/** Choices as a list of SQL literals. */
export const quoted = (choices: readonly string[]): string =>
  choices.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
const inOrder = (choices: readonly string[]): boolean =>
  choices.every((value, at) => at === 0 || (choices[at - 1] ?? '') < value);

export const choiceKind: Kind<ChoiceField, string> = {
  name: 'choice',
  // Held at the door and by "reeve check", not by a constraint that every write would parse anew (docs/decisions/037).
  columns: (name) => [{ name, type: 'text' }],
  input: (field) =>
    z.enum(field.choices as readonly [string, ...string[]], `must be one of ${field.choices.join(', ')}`),
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell as string | null) ?? null,
  written: 'cell',
  operators: ['is', 'not', 'empty'],
  // P1 … P4 sort as they are written; high, medium, low by their place.
  sortKey: (column, field) =>
    inOrder(field.choices) ? column : `array_position(array[${quoted(field.choices)}], ${column})`,
  fromText: (written, field) => (field.choices.includes(written) ? written : undefined),
  toText: (value) => value,
  sortable: true,
  mend: (field) =>
    field.choices.length === 0
      ? 'a choice needs at least one value: choice(["one", "two"])'
      : new Set(field.choices).size < field.choices.length
        ? 'a choice names a value twice: give each its own name'
        : null,
};
