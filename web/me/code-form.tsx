import { TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, type Weight } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

type Props = {
  readonly label: string;
  readonly weight: Weight;
  readonly on: UseMutationResult<unknown, Error, string>;
};

/** A code from the app, and what it does. */
export const CodeForm = ({ label, weight, on }: Props) => {
  const words = useWords(meWords);
  const [code, setCode] = useState('');
  return (
    <form
      className="stack-form"
      onSubmit={(event) => {
        event.preventDefault();
        on.mutate(code.replaceAll(/\s/g, ''));
      }}
    >
      <ErrorNote error={on.error} />
      <TextInput
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit" weight={weight} busy={on.isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
};
