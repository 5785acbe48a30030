import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Problem } from '../../client/api.ts';
import { useDraft } from '../../client/drafts.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Changes, Outcome } from '../data/use-update.ts';
import { stateOf } from '../field/fields-of.ts';
import { useRecord } from '../page/record-context.ts';
import { formWords } from '../words/form.ts';
import { Fields } from './fields.tsx';
import { formFields } from './form-fields.ts';
import { usePreview } from './use-preview.ts';
import './form.css';

type Props = {
  readonly write: (changes: Changes) => Promise<Outcome>;
  readonly onDone: () => void;
};

const NOTHING: Changes = {};
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** All fields of a record at once: only what was changed is sent, and what was typed survives a closed tab. */
export const EditForm = ({ write, onDone }: Props) => {
  const t = useWords(formWords);
  const { type, record } = useRecord();
  const draft = useDraft<Changes>(`edit:${record.number}`, NOTHING);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const variant = typeof record['variant'] === 'string' ? record['variant'] : null;
  const typed = draft.value;
  const values: Changes = { ...record, ...typed };
  const preview = usePreview(type, typed, variant, record.number);
  const asks = preview?.asks ?? stateOf(type, record.state)?.asks ?? {};
  const fields = formFields(type, variant, asks).filter((field) => field.name in record && !field.fixed);
  const changed = Object.fromEntries(Object.entries(typed).filter(([name, value]) => !same(value, record[name])));
  useEditing(true);

  const errorOf = (name: string): string | undefined => (error instanceof Problem ? error.of(name) : undefined);
  const placed =
    error instanceof Problem &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => (field.split('.')[0] ?? '') in record);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const outcome = Object.keys(changed).length === 0 ? null : await write(changed);
    setBusy(false);
    if (outcome?.is === 'refused') {
      setError(outcome.problem);
      return;
    }
    draft.clear();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };

  return (
    <form className="form" noValidate aria-label={t.editAll(record.number)} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {draft.restored && (
        <div className="form-kept">
          {t.restored}
          <Button small weight="quiet" onClick={draft.clear}>
            {t.discard}
          </Button>
        </div>
      )}
      {!placed && <ErrorNote error={error} />}
      <Fields
        type={type}
        fields={fields}
        values={values}
        onChange={(changes) => draft.change((now) => ({ ...now, ...changes }))}
        preview={preview}
        asks={asks}
        included={record.included}
        errorOf={errorOf}
        withLines
        autoFocus
      />
      <div className="form-foot">
        <Button weight="primary" type="submit" busy={busy} title={t.shortcut}>
          {t.saveAll}
        </Button>
        <span className="spring" />
        <Button weight="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};
