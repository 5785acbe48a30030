import { type ImportMap, importMapShape } from '../../derive/import-map.ts';
import type { RecordType } from '../../derive/registry.ts';
import { Refusal } from '../../kernel/refusal.ts';

const keys = ['sourceKey', 'key', 'id', 'number'] as const;

/** The mapping of a file whose columns are called as the fields are: every one to its field, the rest reported. */
export const plainMap = (type: RecordType, columns: readonly string[], source: string): ImportMap => {
  const key = keys.find((name) => columns.includes(name));
  if (!key)
    throw new Refusal(
      'invalid',
      `Without a mapping, one column must be called ${keys.join(', or ')}: by it a row is known again.`,
    );
  const fields = columns.filter((name) => type.fields.get(name)?.base === false && name !== 'variant' && name !== key);
  const states =
    columns.includes('state') && type.lifecycle
      ? {
          state: {
            column: 'state',
            states: Object.fromEntries([...type.states.keys()].map((state) => [state, { state }])),
          },
        }
      : {};
  return importMapShape.parse({
    name: source,
    record: type.name,
    source,
    key,
    ...(columns.includes('number') && { number: 'number' }),
    ...states,
    fields: Object.fromEntries(fields.map((name) => [name, { column: name }])),
  });
};
