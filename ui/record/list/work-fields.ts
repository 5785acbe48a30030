import type { FieldMeta, RecordJson, TypeMeta, TypeOutline } from '../../client/meta.ts';

/** What records of every type have in common, as columns: the header's parts. */
export type WorkWords = {
  readonly title: string;
  readonly kind: string;
  readonly due: string;
  readonly requester: string;
  readonly assignee: string;
};

const base = {
  base: true,
  required: false,
  writable: false,
  fixed: false,
  overridable: false,
  operators: [],
  sortable: false,
  custom: false,
  options: {},
} as const;

const borrowed = (types: readonly TypeMeta[], name: string): FieldMeta | undefined =>
  types.flatMap((type) => type.fields.filter((field) => field.name === name))[0];

/** Columns of a list across types; labels are borrowed from the types themselves. */
export const workColumns = (types: readonly TypeMeta[], words: WorkWords): readonly FieldMeta[] => {
  const label = (name: string, fallback: string): string => borrowed(types, name)?.label ?? fallback;
  const priority = borrowed(types, 'priority');
  return [
    { ...base, name: 'number', label: label('number', '#'), kind: 'text' },
    { ...base, name: 'title', label: words.title, kind: 'text' },
    { ...base, name: 'kind', label: words.kind, kind: 'text' },
    { ...base, name: 'state', label: label('state', 'State'), kind: 'text' },
    ...(priority ? [{ ...priority, ...base, options: priority.options }] : []),
    { ...base, name: 'requester', label: label('requester', words.requester), kind: 'reference', to: 'person' },
    { ...base, name: 'assignee', label: label('assignee', words.assignee), kind: 'reference', to: 'person' },
    { ...base, name: 'due', label: words.due, kind: 'moment' },
    { ...base, name: 'updatedAt', label: label('updatedAt', 'Updated'), kind: 'moment' },
  ];
};

/** A header as a row: it carries the name of its type to be shown. */
export const asRow = (header: RecordJson, type: TypeOutline | undefined): RecordJson => ({
  ...header,
  kind: type?.words.name ?? header.type,
});
