import { Select } from '@mantine/core';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';

export const Edit = (props: EditProps) => {
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
