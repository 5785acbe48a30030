import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MePerson } from '../../derive/meta.types.ts';
import { api, Problem } from '../../ui/client/api.ts';
import { enter } from '../../ui/client/session.ts';
import { Button } from '../../ui/parts/button.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { useWords } from '../../ui/words/words.ts';
import { entryWords } from './entry.words.ts';

const fields = [
  { name: 'name', type: 'text', autoComplete: 'name' },
  { name: 'email', type: 'email', autoComplete: 'username' },
] as const;

type Props = { readonly code: string; readonly withCode: (go: () => void) => () => void };

export const FirstAdministrator = ({ code, withCode }: Props) => {
  const words = useWords(entryWords);
  const [values, setValues] = useState({ name: '', email: '', password: '' });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.post<{ me: MePerson }>('/first-run', { code, ...values }),
    onSuccess: ({ me }) => enter(me),
  });
  const messageFor = (field: string) => (error instanceof Problem ? error.of(field) : undefined);
  const set = (field: keyof typeof values) => (event: { currentTarget: HTMLInputElement }) => {
    const { value } = event.currentTarget;
    setValues((was) => ({ ...was, [field]: value }));
  };
  return (
    <section className="surface choice">
      <h2>{words.begin}</h2>
      <p>{words.beginHelp}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withCode(mutate)();
        }}
      >
        <ErrorNote error={error} />
        {fields.map((field) => (
          <TextInput
            key={field.name}
            {...field}
            label={words[field.name]}
            required
            withAsterisk={false}
            value={values[field.name]}
            error={messageFor(field.name)}
            onChange={set(field.name)}
          />
        ))}
        <PasswordInput
          label={words.password}
          description={words.passwordHelp}
          name="password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={values.password}
          error={messageFor('password')}
          onChange={set('password')}
        />
        <Button type="submit" weight="primary" busy={isPending}>
          {words.create}
        </Button>
      </form>
    </section>
  );
};
