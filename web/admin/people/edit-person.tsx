import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../../ui/client/api.ts';
import type { RecordJson } from '../../../ui/client/meta.ts';
import { say } from '../../../ui/client/undo.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { listOf, textOf, useRefresh } from '../use-records.ts';
import { PersonFields, type PersonValues } from './person-fields.tsx';

export const EditPerson = ({ person }: { readonly person: RecordJson }) => {
  const words = useWords(adminWords);
  const refresh = useRefresh();
  const [values, setValues] = useState<PersonValues>({
    name: textOf(person, 'name'),
    email: textOf(person, 'email'),
    roles: listOf(person, 'roles'),
    language: textOf(person, 'language'),
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      api.patch(
        `/people/${person.id}`,
        { ...values, email: values.email === '' ? null : values.email },
        { version: person.version },
      ),
    onSuccess: async () => {
      await refresh('people');
      say(words.saved);
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
      <ErrorNote error={error} />
      <PersonFields values={values} problem={error instanceof Problem ? error : undefined} onChange={setValues} />
      <div className="actions">
        <Button type="submit" weight="primary" busy={isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
};
