import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps, FieldView, FilterProps, ShowProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { timeOfDayFromText } from './time-of-day-text.ts';

const Show = ({ value }: ShowProps) => {
  const format = useFormat();
  return (
    <time dateTime={String(value)} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {format.timeOfDay(String(value))}
    </time>
  );
};

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

const Edit = (props: EditProps) => {
  const t = useWords(fieldWords);
  return <TextInput {...inputProps(props)} {...useTyped(props.value, props.onChange)} placeholder={t.timeOfDayHint} />;
};

const Filter = ({ field, values, onChange }: FilterProps) => {
  const t = useWords(fieldWords);
  const typed = useTyped(values[0], (value) => onChange(value === null ? [] : [value]));
  return <TextInput {...typed} aria-label={field.label} placeholder={t.timeOfDayHint} data-autofocus />;
};

export const view: FieldView = { kind: 'time-of-day', Show, Edit, Filter, width: 90 };
