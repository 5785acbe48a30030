import type { FieldMeta, TypeMeta, VerbMeta } from '../../client/meta.ts';

/** What dropping a card into a column does. */
export type Move =
  | { readonly is: 'nothing' }
  | { readonly is: 'verb'; readonly verb: VerbMeta }
  | { readonly is: 'set'; readonly value: string | null }
  | { readonly is: 'refused'; readonly why: 'no-way' | 'not-editable' };

const valueFor = (field: FieldMeta, key: string): unknown =>
  key === '' ? null : field.kind === 'yes-no' ? key === 'true' : key;

/** Between states a verb leads, or none does; another field is set. */
export const moveTo = (type: TypeMeta, field: FieldMeta, from: string, to: string): Move => {
  if (from === to) return { is: 'nothing' };
  if (field.name === 'state') {
    const verb = type.verbs.find((one) => one.to === to && one.from?.includes(from));
    return verb ? { is: 'verb', verb } : { is: 'refused', why: 'no-way' };
  }
  const settable = field.writable && !field.base && !field.fixed && !field.decidedBy && type.may.update !== 'no';
  return settable ? { is: 'set', value: valueFor(field, to) as string | null } : { is: 'refused', why: 'not-editable' };
};

/** The verb that leads a record from its state into a category: the first that the lifecycle names. */
export const verbInto = (type: TypeMeta, state: string | null, category: string): VerbMeta | undefined =>
  type.verbs.find(
    (verb) =>
      verb.sort === 'transition' &&
      verb.from?.includes(state ?? '') &&
      verb.to !== state &&
      type.states.find(({ name }) => name === verb.to)?.category === category,
  );

/** The columns of a board that shows only some categories: states of the others would always be empty. */
export const statesAmong = <G extends { readonly key: string; readonly count: number }>(
  type: TypeMeta,
  categories: string,
  groups: readonly G[],
): readonly G[] => {
  const wanted = categories.split(',');
  const all = groups.filter(({ count }) => count > 0).map(({ key }) => key);
  return groups.filter(({ key }) => {
    const state = type.states.find(({ name }) => name === key);
    return all.includes(key) || (state !== undefined && wanted.includes(state.category));
  });
};
