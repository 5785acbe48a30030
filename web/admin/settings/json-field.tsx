import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

type Props = { readonly label: string; readonly value: unknown; readonly onChange: (value: unknown) => void };

export const JsonField = ({ label, value, onChange }: Props) => {
  const words = useWords(adminWords);
  const [text, setText] = useState(() => JSON.stringify(value, null, 2));
  return (
    <Textarea
      label={label}
      autosize
      maxRows={20}
      spellCheck={false}
      styles={{ input: { fontFamily: 'var(--font-mono)' } }}
      error={parsed(text) ? undefined : words.notJson}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        const read = parsed(next);
        if (read) onChange(read.value);
      }}
    />
  );
};
