import { listWords } from './list.ts';
import { inQuery, type Json, text } from './openapi-parts.ts';
import type { Sight } from './openapi-record.ts';
import type { FieldEntry, RecordType } from './registry.ts';

const filterFor = (entry: FieldEntry): Json => {
  const choices = (entry.field as { choices?: readonly string[] }).choices;
  const values = choices ? ` Values: ${choices.join(', ')}.` : '';
  return inQuery(entry.name, `Filter. Operators: ${entry.operators.join(', ')}.${values}`);
};

/** The fields that one may filter by: those that are readable wherever the record is. */
export const filters = (type: RecordType, sight: Sight): readonly Json[] =>
  [...type.fields.values()]
    .filter(
      (entry) =>
        entry.operators.length > 0 &&
        sight.field(type, entry.name, 'read') &&
        !(listWords as readonly string[]).includes(entry.name),
    )
    .map(filterFor);

/** What narrows a list whatever its fields. */
export const narrowing: readonly Json[] = [
  inQuery('q', 'Words: by number, word and beginning of a word.'),
  inQuery('category', 'Any of these categories of state, separated by commas.', text, 'open,waiting'),
  inQuery('archived', '"true" for what has been put away.', { type: 'string', enum: ['true', 'false'] }),
];
