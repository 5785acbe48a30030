import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import { entryWords } from './entry.words.ts';

type Props = {
  readonly error: unknown;
  readonly busy: boolean;
  readonly onCode: (code: string) => void;
  readonly onBack: () => void;
};

export const SecondStep = ({ error, busy, onCode, onBack }: Props) => {
  const words = useWords(entryWords);
  const [code, setCode] = useState('');
  return (
    <>
      <h1>{words.secondStep}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onCode(code.replaceAll(/\s/g, ''));
        }}
      >
        <ErrorNote error={error} />
        <TextInput
          label={words.code}
          description={words.codeHelp}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          autoFocus
          size="md"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" weight="primary" wide busy={busy}>
          {words.signIn}
        </Button>
        <Button weight="quiet" wide onClick={onBack}>
          {words.back}
        </Button>
      </form>
    </>
  );
};
