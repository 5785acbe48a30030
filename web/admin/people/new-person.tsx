import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../../ui/client/api.ts';
import { type RecordJson, useMeta } from '../../../ui/client/meta.ts';
import { say } from '../../../ui/client/undo.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { useRefresh } from '../use-records.ts';
import { PersonFields, type PersonValues } from './person-fields.tsx';

export const NewPerson = ({ onDone }: { readonly onDone: () => void }) => {
  const words = useWords(adminWords);
  const { languages } = useMeta();
  const refresh = useRefresh();
  const [values, setValues] = useState<PersonValues>({
    name: '',
    email: '',
    roles: ['requester'],
    language: languages[0] ?? 'en',
  });
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { email, ...rest } = values;
      const person = await api.post<RecordJson>('/people', email === '' ? rest : values);
      if (password !== '') await api.post(`/people/${person.id}/set-password`, { password });
    },
    onSuccess: async () => {
      await refresh('people');
      say(words.personAdded(values.name));
      onDone();
    },
  });
  const problem = error instanceof Problem ? error : undefined;
  return (
    <form
      className="stack-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <ErrorNote error={error} />
      <PersonFields values={values} problem={problem} onChange={setValues} />
      <PasswordInput
        label={words.initialPassword}
        description={words.initialPasswordHelp}
        autoComplete="new-password"
        value={password}
        error={problem?.of('password')}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit" weight="primary" busy={isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  );
};
