import { Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../../../ui/client/api.ts';
import type { RecordJson } from '../../../ui/client/meta.ts';
import { say } from '../../../ui/client/undo.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../ui/parts/error-note.tsx';
import { useWords } from '../../../ui/words/words.ts';
import { adminWords } from '../admin.words.ts';
import { textOf, useRefresh } from '../use-records.ts';

type Props = { readonly team?: RecordJson; readonly onDone?: () => void };

/** A new team, or an existing one's name. */
export const TeamForm = ({ team, onDone }: Props) => {
  const words = useWords(adminWords);
  const refresh = useRefresh();
  const [name, setName] = useState(team ? textOf(team, 'name') : '');
  const [description, setDescription] = useState(team ? textOf(team, 'description') : '');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const values = { name, description: description === '' ? null : description };
      return team ? api.patch(`/teams/${team.id}`, values, { version: team.version }) : api.post('/teams', values);
    },
    onSuccess: async () => {
      await refresh('teams');
      say(team ? words.saved : words.teamAdded(name));
      onDone?.();
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
      <TextInput
        label={words.name}
        required
        withAsterisk={false}
        value={name}
        error={error instanceof Problem ? error.of('name') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={words.description}
        autosize
        minRows={2}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit" weight="primary" busy={isPending}>
          {team ? words.save : words.add}
        </Button>
      </div>
    </form>
  );
};
