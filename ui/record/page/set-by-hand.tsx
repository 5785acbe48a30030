import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import { FieldInput } from '../field/field-input.tsx';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';

type Props = { readonly field: FieldMeta; readonly onDone: () => void };

const Form = ({ field, onDone }: Props) => {
  const t = useWords(recordWords);
  const { record, save } = useRecord();
  const [value, setValue] = useState<unknown>(record[field.name] ?? null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  useEditing(true);
  const keep = async (): Promise<void> => {
    const refused = await save({ [field.name]: value, [`${field.name}Override`]: reason });
    if (refused === undefined) onDone();
    else setWrong(refused);
  };
  return (
    <form
      className="why"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <FieldInput field={field} value={value} onChange={setValue} included={record.included} autoFocus />
      <TextInput
        label={t.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={wrong}
        required
        dir="auto"
      />
      <Button weight="primary" type="submit" small disabled={reason.trim() === ''}>
        {t.setByHand}
      </Button>
    </form>
  );
};

/** Decides otherwise than the rule, with a reason; or lets the rule decide again. */
export const SetByHand = ({ field, onDone, onBegin }: Props & { readonly onBegin: () => void }) => {
  const t = useWords(recordWords);
  const { record, save } = useRecord();
  const [open, setOpen] = useState(false);
  const override = `${field.name}Override`;
  const release = async (): Promise<void> => {
    if ((await save({ [override]: null })) === undefined) onDone();
  };
  if (open) return <Form field={field} onDone={onDone} />;
  return (
    <span style={{ display: 'flex', gap: 8 }}>
      <Button
        small
        onClick={() => {
          setOpen(true);
          onBegin();
        }}
      >
        {t.setByHand}
      </Button>
      {Boolean(record[override]) && (
        <Button small weight="quiet" onClick={() => void release()}>
          {t.letRuleDecide}
        </Button>
      )}
    </span>
  );
};
