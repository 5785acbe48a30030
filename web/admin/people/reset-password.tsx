import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../../ui/client/api.ts';
import { say } from '../../../ui/client/undo.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';

export const ResetPassword = ({ person, name }: { readonly person: string; readonly name: string }) => {
  const words = useWords(adminWords);
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post(`/people/${person}/set-password`, { password }),
    onSuccess: () => {
      setPassword('');
      say(words.passwordSet(name));
    },
  });
  return (
    <form
      className="stack-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <h3>{words.resetPassword}</h3>
      <ErrorNote error={error} />
      <PasswordInput
        label={words.newPassword}
        autoComplete="new-password"
        required
        withAsterisk={false}
        value={password}
        error={error instanceof Problem ? error.of('password') : undefined}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit" busy={isPending}>
          {words.setPassword}
        </Button>
      </div>
    </form>
  );
};
