import { z } from 'zod';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type YesNoField = FieldOf<'yes-no', boolean, FieldOptions>;

/** Yes or no; null where nobody has said. */
export const yesNo = <const O extends FieldOptions>(options?: O): FieldOf<'yes-no', boolean, O> =>
  ({ kind: 'yes-no', ...options }) as FieldOf<'yes-no', boolean, O>;

const written: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

export const yesNoKind: Kind<YesNoField, boolean> = {
  name: 'yes-no',
  columns: (name) => [{ name, type: 'boolean' }],
  input: () => z.boolean('must be true or false'),
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell as boolean | null) ?? null,
  written: 'cell',
  operators: ['is', 'not', 'empty'],
  fromText: (text) => written[text.toLowerCase()],
  toText: (value) => (value ? 'yes' : 'no'),
  sortable: true,
};
