import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/client/format.ts';
import { inputProps } from '../../ui/record/field/input-props.ts';
import type { EditProps } from '../../ui/record/field-view.ts';
import { fieldWords } from '../../ui/record/words/field.ts';
import { useWords } from '../../ui/words/words.ts';
import { durationFromText } from './duration-text.ts';

// What is typed stays as it is typed; what cannot be read is sent as written, and the server says so at the field.
export const Edit = (props: EditProps) => {
  const { value, onChange } = props;
  const t = useWords(fieldWords);
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typeof value === 'string' ? format.duration(value) : '';
  const change = (text: string): void => {
    setTyped(text);
    onChange(text.trim() === '' ? null : (durationFromText(text) ?? text));
  };
  return (
    <TextInput
      {...inputProps(props)}
      value={typed ?? shown}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      placeholder={t.durationHint}
      autoComplete="off"
    />
  );
};
