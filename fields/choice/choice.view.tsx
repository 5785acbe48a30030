import type { FieldMeta } from '../../derive/meta.types.ts';
import { hand } from '../../ui/parts/later.tsx';
import { PriorityMark } from '../../ui/parts/priority-mark.tsx';
import type { FieldView, ShowProps } from '../../ui/record/field-view.ts';

const labelOf = (field: FieldMeta, value: unknown): string =>
  field.choices?.find((choice) => choice.value === value)?.label ?? String(value);

const isPriority = (field: FieldMeta): boolean => field.choices?.every((choice) => /^P\d$/.test(choice.value)) ?? false;

const Show = ({ value, field }: ShowProps) =>
  isPriority(field) ? (
    <PriorityMark value={String(value)} choices={field.choices ?? []} />
  ) : (
    <span dir="auto">{labelOf(field, value)}</span>
  );

const Edit = hand(async () => (await import('./choice.edit.tsx')).Edit);
const Filter = hand(async () => (await import('../../ui/record/field/choice-filter.tsx')).ChoiceFilter);

export const view: FieldView = { kind: 'choice', Show, Edit, Filter, width: 130 };
