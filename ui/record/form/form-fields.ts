import type { Ask } from '../../../kernel/lifecycle.ts';
import type { FieldMeta, TypeMeta } from '../../client/meta.ts';
import type { Changes } from '../data/use-update.ts';
import { belongsTo, isOverride, titleField } from '../field/fields-of.ts';

type Asks = Readonly<Record<string, Ask>>;

/** What the state a new record begins in asks of its fields, until the server's preview says it better. */
export const firstAsks = (type: TypeMeta): Asks => type.states[0]?.asks ?? {};

/** The fields that a form shows: what can be written, and what is decided while one writes. */
export const formFields = (type: TypeMeta, variant: string | null, asks: Asks): readonly FieldMeta[] =>
  type.fields.filter(
    (field) =>
      !field.base &&
      (field.writable || field.decidedBy !== undefined) &&
      asks[field.name] !== 'hidden' &&
      !isOverride(type, field) &&
      belongsTo(type, field, variant),
  );

/** What stands in a form before anything is typed: defaults, and what the address brought along. */
export const firstValues = (type: TypeMeta, search: string, me: string): Changes => {
  const brought = new URLSearchParams(search);
  const fitting = type.fields.filter((field) => field.writable && ['text', 'choice', 'reference'].includes(field.kind));
  return Object.fromEntries([
    ...type.fields
      .filter((field) => field.writable && field.default !== undefined && field.default !== null)
      .map((field) => [field.name, field.to === 'person' && field.default === 'me' ? me : field.default]),
    ...fitting.flatMap((field) => {
      const value = brought.get(field.name);
      return value ? [[field.name, value]] : [];
    }),
  ]) as Changes;
};

/** What somebody who only asks for something has to say: the title, what is required, and the long text. */
export const isEssential = (type: TypeMeta, field: FieldMeta): boolean =>
  field.required ||
  field.name === titleField(type) ||
  field.options['as'] === 'lines' ||
  field.options['as'] === 'markdown';

export const isWide = (field: FieldMeta, type: TypeMeta): boolean =>
  field.name === titleField(type) ||
  field.kind === 'place' ||
  field.options['as'] === 'lines' ||
  field.options['as'] === 'markdown';
