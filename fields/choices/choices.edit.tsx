import { MultiSelect } from '@mantine/core';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { listed } from './choices.view.tsx';

export const Edit = (props: EditProps) => {
  const { value, onChange, field } = props;
  const t = useWords(fieldWords);
  const given = listed(value);
  return (
    <MultiSelect
      {...inputProps(props)}
      data={(field.choices ?? []).map(({ value: choice, label }) => ({ value: choice, label }))}
      value={given}
      onChange={(chosen) => onChange(chosen.length > 0 ? chosen : null)}
      searchable
      clearable={!field.required}
      placeholder={given.length === 0 ? t.choose : ''}
      nothingFoundMessage={t.nothingFound}
    />
  );
};
