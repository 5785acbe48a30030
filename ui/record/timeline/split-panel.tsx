import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { ActivityJson, VerbMeta } from '../../client/meta.ts';
import { offerUndo, say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import { refreshRecord } from '../data/use-act.ts';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';
import { EntryForm } from './entry-form.tsx';

const firstLine = (text: string): string =>
  (text.split('\n').find((line) => line.trim() !== '') ?? '').replace(/^[#>*\s-]+/, '').slice(0, 120);

type Props = { readonly entry: ActivityJson; readonly verb: VerbMeta; readonly onClose: () => void };

/** Makes a message a record of its own; merged back into this one, it is undone. */
export const SplitPanel = ({ entry, verb, onClose }: Props) => {
  const t = useWords(timelineWords);
  const client = useQueryClient();
  const { type, record } = useRecord();
  const [title, setTitle] = useState(firstLine(entry.content.text ?? ''));
  const refresh = (): Promise<void> => refreshRecord(client, type.plural, record.number);
  const merging = type.verbs.find(({ ties }) => ties !== undefined);

  const split = async (): Promise<void> => {
    const made = await api.post<{ number: string }>(
      `/${type.plural}/${record.number}/${verb.name}`,
      { entry: entry.id, ...(title.trim() && { title: title.trim() }) },
      { idempotencyKey: crypto.randomUUID() },
    );
    const message = t.splitDone(made.number);
    const undo = async (): Promise<void> => {
      await api
        .post(`/${type.plural}/${made.number}/${merging?.name}`, { to: record.number })
        .catch((problem: Error) => say(problem.message, 'problem'));
      await refresh();
    };
    if (merging) offerUndo({ message, undo });
    else say(message);
    onClose();
    await refresh();
  };

  return (
    <EntryForm label={verb.label} does={verb.label} onSend={split} onClose={onClose}>
      <TextInput
        label={t.splitTitle}
        description={t.splitHelp}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        dir="auto"
        data-autofocus
        autoFocus
      />
    </EntryForm>
  );
};
