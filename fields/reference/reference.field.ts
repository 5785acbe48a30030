import { z } from 'zod';
import type { RecordName } from '../../generated/names.ts';
import type { FieldOf, FieldOptions, Kind } from '../../kernel/field.ts';

export type ReferenceOptions = FieldOptions & {
  /** The record type pointed to. */
  readonly to: string;
  /** The link kind whose meaning it has, read from its own record: a reference that says so is a bead of the thread like a link. */
  readonly means?: string;
};
export type ReferenceField = FieldOf<'reference', string, ReferenceOptions>;

/** Points to one record of a type, by its id. The name is checked by the compiler (generated/names.ts) and again at start. */
export const reference = <const T extends RecordName, const O extends FieldOptions & { readonly means?: string }>(
  to: T,
  options?: O,
): FieldOf<'reference', string, O & { readonly to: T }> =>
  ({ kind: 'reference', to, ...options }) as FieldOf<'reference', string, O & { readonly to: T }>;

export const isId = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

export const referenceKind: Kind<ReferenceField, string> = {
  name: 'reference',
  columns: (name, field) => [{ name, type: 'uuid', references: field.to }],
  input: (field) =>
    z.string(`must be the id of a ${field.to}`).toLowerCase().refine(isId, `must be the id of a ${field.to}`),
  toRow: (value) => [value],
  fromRow: ([cell]) => (cell as string | null) ?? null,
  written: 'plain',
  operators: ['is', 'not', 'empty'],
  fromText: (text) => (isId(text.toLowerCase()) ? text.toLowerCase() : undefined),
  toText: (value) => value,
  sortable: false,
};
