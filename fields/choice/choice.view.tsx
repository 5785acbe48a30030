import { Select } from '@mantine/core';
import type { FieldMeta } from '../../derive/meta.types.ts';
import { PriorityMark } from '../../ui/parts/priority-mark.tsx';
import { ChoiceFilter } from '../../ui/record/field/choice-filter.tsx';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps, FieldView, ShowProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';

const labelOf = (field: FieldMeta, value: unknown): string =>
  field.choices?.find((choice) => choice.value === value)?.label ?? String(value);

const isPriority = (field: FieldMeta): boolean => field.choices?.every((choice) => /^P\d$/.test(choice.value)) ?? false;

const Show = ({ value, field }: ShowProps) =>
  isPriority(field) ? (
    <PriorityMark value={String(value)} choices={field.choices ?? []} />
  ) : (
    <span dir="auto">{labelOf(field, value)}</span>
  );

const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const t = useWords(fieldWords);
  const choices = field.choices ?? [];
  return (
    <Select
      {...inputProps(props)}
      data={choices.map(({ value: choice, label }) => ({ value: choice, label }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      defaultDropdownOpened={props.opened ?? false}
      searchable={choices.length > 7}
      clearable={!field.required}
      placeholder={t.choose}
      nothingFoundMessage={t.nothingFound}
      checkIconPosition="right"
    />
  );
};

export const view: FieldView = { kind: 'choice', Show, Edit, Filter: ChoiceFilter, width: 130 };
