import { compile } from '../../derive/compile.ts';
import type { AddedField, ImportMap } from '../../derive/import-map.ts';
import type { CustomField, Registry } from '../../derive/registry.ts';
import type { Field } from '../../kernel/field.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { keepHouse } from '../house.ts';
import type { Call, House } from '../operations/call.ts';
import { addCustomField } from '../operations/custom-field.ts';

const missingFields = (registry: Registry, map: ImportMap): readonly AddedField[] => {
  const type = registry.types.get(map.record);
  return map.added.filter(({ name, kind }) => {
    const there = type?.fields.get(name);
    if (there && there.kind.name !== kind)
      throw new Refusal(
        'invalid',
        `The mapping adds ${name} as ${kind}, but ${type?.plural} have a field ${name} of kind ${there.kind.name}.`,
      );
    return !there;
  });
};

/** Adds the fields that a mapping declares and the record has not and gives the house that knows them. */
export async function addFields(call: Call, map: ImportMap): Promise<House> {
  const keeper = await keepHouse(call.database, call.house.registry.practices);
  let house = keeper.current();
  for (const { name, kind, label, options } of missingFields(house.registry, map)) {
    await addCustomField({ ...call, house }, { type: map.record, name, kind, label, options });
    house = await keeper.refresh();
  }
  return house;
}

/** The house as it would be with those fields, for a dry run. */
export const withFields = (house: House, map: ImportMap): House => {
  const customs = [...house.registry.types.values()].flatMap((type) =>
    [...type.fields.values()]
      .filter(({ custom }) => custom)
      .map(({ name, field, labels }): CustomField => ({ id: '', type: type.name, name, field, labels: labels ?? {} })),
  );
  const added = missingFields(house.registry, map).map(
    ({ name, kind, label, options }): CustomField => ({
      id: '',
      type: map.record,
      name,
      field: { kind, ...options } as Field,
      labels: label as Record<string, string>,
    }),
  );
  return { ...house, registry: compile(house.registry.practices, [...customs, ...added], house.registry.revision) };
};
