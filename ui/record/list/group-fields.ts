import type { FieldMeta, TypeMeta } from '../../client/meta.ts';

/** Fields whose values are few enough to stand as groups or as columns of a board. */
export const groupFields = (type: TypeMeta): readonly FieldMeta[] =>
  type.fields.filter(
    (field) =>
      ['choice', 'reference', 'yes-no'].includes(field.kind) &&
      !['createdBy', 'updatedBy', 'variant'].includes(field.name),
  );

export type GroupKey = { readonly key: string; readonly label: string; readonly count: number };

/** The filter that asks for one group. */
export const groupFilter = (key: string): string => (key === '' ? 'is:empty' : key.replaceAll(',', '\\,'));
