import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps, FilterProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { timeOfDayFromText } from './time-of-day-text.ts';

/** What is typed stays as it is typed while one types; what cannot be read is passed on as written, and refused where it is checked. */
const useTyped = (value: unknown, onChange: (value: string | null) => void) => {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? (typeof value === 'string' ? value : ''),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }): void => {
      setTyped(currentTarget.value);
      onChange(
        currentTarget.value.trim() === '' ? null : (timeOfDayFromText(currentTarget.value) ?? currentTarget.value),
      );
    },
    onBlur: () => setTyped(null),
    inputMode: 'text',
    autoComplete: 'off',
  } as const;
};

export const Edit = (props: EditProps) => {
  const t = useWords(fieldWords);
  return <TextInput {...inputProps(props)} {...useTyped(props.value, props.onChange)} placeholder={t.timeOfDayHint} />;
};

export const Filter = ({ field, values, onChange }: FilterProps) => {
  const t = useWords(fieldWords);
  const typed = useTyped(values[0], (value) => onChange(value === null ? [] : [value]));
  return <TextInput {...typed} aria-label={field.label} placeholder={t.timeOfDayHint} data-autofocus />;
};
