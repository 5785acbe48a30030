import { choice } from '../fields/choice/choice.field.ts';
import { kinds } from '../fields/kinds.ts';
import { moment } from '../fields/moment/moment.field.ts';
import { reference } from '../fields/reference/reference.field.ts';
import { text } from '../fields/text/text.field.ts';
import { type Field, type Fields, sqlName } from '../kernel/field.ts';
import type { AnyRecord } from '../kernel/record.ts';
import type { CustomField, FieldEntry } from './registry.ts';

type Origin = Partial<Pick<FieldEntry, 'base' | 'custom' | 'trait' | 'variants' | 'overrides' | 'labels'>>;

/** One declared field → its entry. A customer's field lives in a column x_…, so that it can never meet one of ours. */
export const compileField = (name: string, field: Field, origin: Origin = {}): FieldEntry => {
  const kind = kinds[field.kind];
  if (!kind)
    throw new Error(
      `The field ${name} is of the kind "${field.kind}", which does not exist. The kinds are: ${Object.keys(kinds).join(', ')}.`,
    );
  const columnName = origin.custom ? `x_${sqlName(name)}` : sqlName(name);
  const columns = kind.columns(columnName, field);
  const [first] = columns;
  if (!first) throw new Error(`The kind ${field.kind} gives no column.`);
  return {
    name,
    field,
    kind,
    columns,
    column: first.name,
    sortKey: kind.sortKey?.(first.name, field) ?? first.name,
    ...('to' in field && typeof field.to === 'string' && { to: field.to }),
    operators: kind.operators,
    base: false,
    custom: false,
    ...origin,
    ...(field.told && { base: true, told: true }),
  };
};

const baseFields = (declaration: AnyRecord): Fields => ({
  number: text(),
  ...(declaration.lifecycle && { state: choice(Object.keys(declaration.lifecycle.states)) }),
  ...(declaration.variants && { variant: choice(Object.keys(declaration.variants), { fixed: true, required: true }) }),
  createdAt: moment(),
  createdBy: reference('person'),
  updatedAt: moment(),
  updatedBy: reference('person'),
  stateAt: moment(),
});

/** The companion of an overridable field: why it was set by hand. */
export const overrideName = (name: string): string => `${name}Override`;

const overrides = (fields: Fields): readonly FieldEntry[] =>
  Object.entries(fields)
    .filter(([, field]) => field.overridable)
    .map(([name]) => compileField(overrideName(name), text({ as: 'lines', most: 1000 }), { overrides: name }));

const variantFields = (declaration: AnyRecord): readonly FieldEntry[] => {
  const found = new Map<string, FieldEntry>();
  for (const [variant, { fields }] of Object.entries(declaration.variants ?? {}) as [string, { fields: Fields }][]) {
    for (const [name, field] of Object.entries(fields)) {
      const shared = found.get(name)?.variants ?? [];
      found.set(name, compileField(name, field, { variants: [...shared, variant] }));
    }
  }
  return [...found.values()];
};

/** All fields of a declaration and what a customer added to it, in order. */
export const compileFields = (
  declaration: AnyRecord,
  customs: readonly CustomField[],
): ReadonlyMap<string, FieldEntry> => {
  const own = declaration.fields as Fields;
  const traits = (declaration.traits ?? []) as readonly { name: string; fields: Fields }[];
  const entries = [
    ...Object.entries(baseFields(declaration)).map(([name, field]) =>
      compileField(name, field, { base: name !== 'variant' }),
    ),
    ...Object.entries(own).map(([name, field]) => compileField(name, field)),
    ...traits.flatMap((trait) =>
      Object.entries(trait.fields).map(([name, field]) => compileField(name, field, { trait: trait.name })),
    ),
    ...[own, ...traits.map(({ fields }) => fields)].flatMap(overrides),
    ...variantFields(declaration),
    ...customs.map(({ name, field, labels }) => compileField(name, field, { custom: true, labels })),
  ];
  return new Map(entries.map((entry) => [entry.name, entry]));
};
