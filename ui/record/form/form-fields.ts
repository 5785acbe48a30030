import type { MePerson } from '../../../derive/meta.types.ts';
import type { Ask } from '../../../kernel/lifecycle.ts';
import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';
import { belongsTo, isOverride, titleField } from '../field/fields-of.ts';

type Asks = Readonly<Record<string, Ask>>;

/** What the state a new record begins in asks of its fields, until the server's preview says it better. */
export const firstAsks = (type: TypeMeta): Asks => type.states[0]?.asks ?? {};

/** Counted by the product or noted by whoever tells of it: no form asks for it. */
export const isUnasked = (field: FieldMeta): boolean => field.options['unasked'] === true;

/** The fields that a form shows: what can be written, and what is decided while one writes. */
export const formFields = (type: TypeMeta, variant: string | null, asks: Asks): readonly FieldMeta[] =>
  type.fields.filter(
    (field) =>
      !field.base &&
      // Which kind it is has a place of its own.
      field.name !== 'variant' &&
      !isUnasked(field) &&
      (field.writable || field.decidedBy !== undefined) &&
      asks[field.name] !== 'hidden' &&
      !isOverride(type, field) &&
      belongsTo(type, field, variant),
  );

const firstValue = (field: FieldMeta, { id, zone }: Pick<MePerson, 'id' | 'zone'>): unknown => {
  if (field.to === 'person' && field.default === 'me') return id;
  return field.kind === 'text' && field.default === 'my-zone' ? zone : field.default;
};

/** What stands in a form before anything is typed: defaults, and what the address brought along. */
export const firstValues = (type: TypeMeta, search: string, me: Pick<MePerson, 'id' | 'zone'>): Changes => {
  const brought = new URLSearchParams(search);
  const fitting = type.fields.filter((field) => field.writable && ['text', 'choice', 'reference'].includes(field.kind));
  return Object.fromEntries([
    ...type.fields
      .filter((field) => field.writable && !isUnasked(field) && (field.default ?? null) !== null)
      .map((field) => [field.name, firstValue(field, me)]),
    ...fitting.flatMap((field) => {
      const value = brought.get(field.name);
      return value ? [[field.name, value]] : [];
    }),
  ]) as Changes;
};

/** The kind that the address asks for, else the first. */
export const firstVariant = ({ variants }: TypeMeta, search: string): string | null => {
  const brought = new URLSearchParams(search).get('variant');
  return (variants.find(({ name }) => name === brought) ?? variants[0])?.name ?? null;
};

/** What somebody who only asks for something has to say: the title, what is required, the long text, and what its kind is about. */
export const isEssential = (type: TypeMeta, field: FieldMeta): boolean =>
  field.required ||
  type.variants.some(({ fields }) => fields.includes(field.name)) ||
  field.name === titleField(type) ||
  field.options['as'] === 'lines' ||
  field.options['as'] === 'markdown';

export const isWide = (field: FieldMeta, type: TypeMeta): boolean =>
  field.name === titleField(type) ||
  field.kind === 'place' ||
  field.options['as'] === 'lines' ||
  field.options['as'] === 'markdown';
