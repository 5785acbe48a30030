import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type ChoicesOptions = FieldOptions & { readonly choices: readonly string[] };
export type ChoicesField = FieldOf<'choices', readonly string[], ChoicesOptions>;

/** Any number of a few named values; kept in the order declared, none twice. */
export const choices = <const C extends readonly string[], const O extends FieldOptions>(
  values: C,
  options?: O,
): FieldOf<'choices', readonly C[number][], O & { readonly choices: C }> =>
  ({ kind: 'choices', choices: values, ...options }) as FieldOf<
    'choices',
    readonly C[number][],
    O & { readonly choices: C }
  >;

const input = (field: ChoicesField): z.ZodType<readonly string[]> =>
  z
    .array(z.enum(field.choices as readonly [string, ...string[]], `must be among ${field.choices.join(', ')}`))
    .max(field.choices.length, 'names a value twice')
    .refine((given) => new Set(given).size === given.length, 'names a value twice')
    .overwrite((given) => field.choices.filter((value) => given.includes(value)));

export const choicesKind: Kind<ChoicesField, readonly string[]> = {
  name: 'choices',
  columns: (name) => [{ name, type: 'text[]' }],
  input,
  toRow: (value) => [value && value.length > 0 ? value : null],
  fromRow: ([cell]) => (cell as string[] | null) ?? null,
  written: 'cell',
  operators: ['is', 'not', 'empty'],
  fromText: (written, field) => {
    const given = written.split(/[|;]/).map((part) => part.trim());
    return given.every((part) => field.choices.includes(part)) ? given : undefined;
  },
  toText: (value) => value.join('; '),
  sortable: false,
};
