import type { RecordType, Registry } from './registry.ts';

/** A trigger that holds a table to what no column's own check can. */
export type Trigger = { readonly name: string; readonly statement: string };

const triggerOf = (type: RecordType): readonly Trigger[] => {
  const parent = type.fields.get(String(type.declaration.tree ?? ''))?.column;
  if (!parent) return [];
  const name = `${type.table}_circle`;
  return [
    {
      name,
      statement: `create trigger "${name}" after insert or update of "${parent}" on "${type.table}" for each row when (new."${parent}" is not null) execute function reeve_refuse_circle('${parent}')`,
    },
  ];
};

/** One trigger for each type that is a tree: what stands below a record can never stand above it as well. */
export const treeTriggers = (registry: Registry): readonly Trigger[] => [...registry.types.values()].flatMap(triggerOf);
