import type { FieldMeta, TypeMeta } from '../../client/meta.ts';

export const fieldOf = (type: TypeMeta, name: string): FieldMeta | undefined =>
  type.fields.find((field) => field.name === name);

export const stateOf = <S extends { readonly name: string }>(
  type: { readonly states: readonly S[] },
  name: string | null | undefined,
): S | undefined => type.states.find((state) => state.name === name);

export const isLong = (field: FieldMeta): boolean =>
  field.kind === 'text' && (field.options['as'] === 'lines' || field.options['as'] === 'markdown');

/** Which field is the record's title; records without one are called by their number. */
export const titleField = (type: TypeMeta): string => type.header['title'] ?? 'title';

/** The companion that keeps why a decided value was set by hand; it is never shown as a field of its own. */
export const isOverride = (type: TypeMeta, field: FieldMeta): boolean =>
  field.name.endsWith('Override') && (fieldOf(type, field.name.slice(0, -'Override'.length))?.overridable ?? false);

/** Fields of a variant belong to records of that variant only. */
export const belongsTo = (type: TypeMeta, field: FieldMeta, variant: unknown): boolean => {
  const owners = type.variants.filter((one) => one.fields.includes(field.name));
  return owners.length === 0 || owners.some((one) => one.name === variant);
};

export type FilledSection = { readonly name: string; readonly label: string; readonly fields: readonly FieldMeta[] };

/** The type's sections with those of `fields` that stand in them, and the rest in a last one. */
export const inSections = (type: TypeMeta, fields: readonly FieldMeta[], rest: string): readonly FilledSection[] => {
  const placed = new Set(type.sections.flatMap((section) => section.fields));
  const named = type.sections.map(({ name, label, fields: names }) => ({
    name,
    label,
    fields: names.flatMap((each) => fields.find((field) => field.name === each) ?? []),
  }));
  const others = { name: 'other', label: rest, fields: fields.filter((field) => !placed.has(field.name)) };
  return [...named, others].filter((section) => section.fields.length > 0);
};
