import { SegmentedControl } from '@mantine/core';
import type { EditProps, FilterProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';

export const Edit = (props: EditProps) => {
  const { id, value, onChange, field, disabled, ariaLabel, describedBy } = props;
  const t = useWords(fieldWords);
  return (
    <SegmentedControl
      style={{ display: 'flex', width: 'fit-content' }}
      id={id}
      disabled={disabled ?? false}
      value={value === true ? 'yes' : value === false ? 'no' : 'unsaid'}
      onChange={(chosen) => onChange(chosen === 'unsaid' ? null : chosen === 'yes')}
      data={[
        { value: 'yes', label: t.yes },
        { value: 'no', label: t.no },
        ...(field.required ? [] : [{ value: 'unsaid', label: t.unsaid }]),
      ]}
      aria-label={ariaLabel ?? field.label}
      aria-describedby={describedBy}
    />
  );
};

export const Filter = ({ field, values, onChange }: FilterProps) => {
  const t = useWords(fieldWords);
  return (
    <SegmentedControl
      value={values[0] ?? ''}
      onChange={(chosen) => onChange([chosen])}
      data={[
        { value: 'true', label: t.yes },
        { value: 'false', label: t.no },
      ]}
      aria-label={field.label}
    />
  );
};
