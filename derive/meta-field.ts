import { choicesOf, type LooseWords } from '../kernel/words.ts';
import { choiceLabels, type Labels } from './labels.ts';
import type { FieldMeta } from './meta.types.ts';
import type { FieldEntry } from './registry.ts';

/** What FieldMeta says by itself; the rest of a declaration is its kind's own and goes along as options. */
const statement = new Set([
  'kind',
  'required',
  'search',
  'decidedBy',
  'overridable',
  'unique',
  'fixed',
  'told',
  'default',
  'choices',
  'to',
]);

const optionsOf = (entry: FieldEntry): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entry.field).filter(([name]) => !statement.has(name)));

/** A field as the browser draws it. */
export const fieldMeta = (entry: FieldEntry, words: LooseWords, texts: Labels, writable: boolean): FieldMeta => {
  const { field } = entry;
  const choices = choicesOf(field).length > 0 ? { choices: choiceLabels(words, entry) } : {};
  return {
    name: entry.name,
    ...texts,
    kind: field.kind,
    base: entry.base,
    required: field.required === true,
    writable: writable && !entry.base,
    fixed: field.fixed === true,
    ...(field.decidedBy && { decidedBy: field.decidedBy }),
    overridable: field.overridable === true,
    ...choices,
    ...('to' in field && { to: String(field.to) }),
    ...(field.default !== undefined && { default: field.default }),
    operators: entry.operators,
    sortable: entry.kind.sortable,
    custom: entry.custom,
    options: optionsOf(entry),
  };
};
