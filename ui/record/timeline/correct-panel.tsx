import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/api.ts';
import type { ActivityJson, FieldMeta } from '../../client/meta.ts';
import { say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import { refreshRecord } from '../data/use-act.ts';
import { useFieldViews } from '../field-views.tsx';
import { useRecord } from '../page/record-context.ts';
import { timelineWords } from '../words/timeline.ts';
import { EntryForm } from './entry-form.tsx';

/** A moment that belongs to no field of the type: when the entry really happened. */
const momentField = (label: string): FieldMeta => ({
  name: 'at',
  label,
  kind: 'moment',
  base: false,
  required: true,
  writable: true,
  fixed: false,
  overridable: false,
  operators: [],
  sortable: false,
  custom: false,
  options: {},
});

type Props = { readonly entry: ActivityJson; readonly onClose: () => void };

/** Says that something happened at another moment than was written down. */
export const CorrectPanel = ({ entry, onClose }: Props) => {
  const t = useWords(timelineWords);
  const client = useQueryClient();
  const { type, record } = useRecord();
  const Edit = useFieldViews()('moment').Edit;
  const [at, setAt] = useState<unknown>(entry.happenedAt);
  const [reason, setReason] = useState('');

  const send = async (): Promise<void> => {
    await api.post(
      `/${type.plural}/${record.number}/activity/${entry.id}/correct`,
      { at, reason },
      { idempotencyKey: crypto.randomUUID() },
    );
    say(t.correctDone);
    onClose();
    await refreshRecord(client, type.plural, record.number);
  };

  return (
    <EntryForm label={t.correct} does={t.correctDo} onSend={send} onClose={onClose}>
      <p className="quiet">{t.correctHelp}</p>
      <Edit id="correct-at" field={momentField(t.correctAt)} value={at} onChange={setAt} ariaLabel={t.correctAt} />
      <TextInput
        label={t.correctReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        dir="auto"
      />
    </EntryForm>
  );
};
