import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../ui/client/api.ts';
import { useMe } from '../../ui/client/session.ts';
import { say } from '../../ui/client/undo.ts';
import { Block } from '../../ui/parts/block.tsx';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import { meWords } from './me.words.ts';

const empty = { current: '', next: '' };
const autoComplete = { current: 'current-password', next: 'new-password' } as const;

export const PasswordBlock = () => {
  const words = useWords(meWords);
  const me = useMe();
  const [values, setValues] = useState(empty);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.put('/session/password', values),
    onSuccess: () => {
      setValues(empty);
      say(words.changed);
    },
  });
  return (
    <Block title={words.password}>
      <form
        className="stack-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <ErrorNote error={error} />
        <input type="hidden" name="username" autoComplete="username" value={me.email} />
        {(['current', 'next'] as const).map((name) => (
          <PasswordInput
            key={name}
            label={words[name]}
            description={name === 'next' ? words.nextHelp : undefined}
            autoComplete={autoComplete[name]}
            required
            withAsterisk={false}
            value={values[name]}
            error={error instanceof Problem ? error.of(name) : undefined}
            onChange={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
          />
        ))}
        <div className="actions">
          <Button type="submit" busy={isPending}>
            {words.change}
          </Button>
        </div>
      </form>
    </Block>
  );
};
