import { categories } from '../../../kernel/lifecycle.ts';
import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import { isOverride } from '../field/fields-of.ts';

type CategoryWords = Readonly<Record<string, string>>;

/** Where a record stands in its life, whatever its own states are called: a filter every type has. */
export const categoryField = (type: TypeMeta, label: string, words: CategoryWords): FieldMeta => ({
  name: 'category',
  label,
  kind: 'choice',
  base: true,
  required: false,
  writable: false,
  fixed: false,
  overridable: false,
  choices: categories
    .filter((category) => type.states.some((state) => state.category === category))
    .map((value) => ({ value, label: words[value] ?? value })),
  operators: ['is'],
  sortable: false,
  custom: false,
  options: {},
});

/** Everything a list can be filtered by: what its own fields say first, then what every record has. */
export const filterFields = (type: TypeMeta, category: FieldMeta): readonly FieldMeta[] => {
  const fields = type.fields.filter((field) => field.operators.length > 0 && !isOverride(type, field));
  const isStanding = ({ base, name }: FieldMeta): boolean => base && name !== 'state';
  return [
    ...(type.states.length > 0 ? [category] : []),
    ...fields.filter((field) => !isStanding(field)),
    ...fields.filter(isStanding),
  ];
};
