import { type KeyboardEvent, useState } from 'react';
import { Problem } from '../../client/api.ts';
import type { Included, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldInput } from '../field/field-input.tsx';
import { recordWords } from '../words/record.ts';
import { askedBy } from './verbs-now.ts';
import './verb-panel.css';

type Props = {
  readonly type: TypeMeta;
  readonly verb: VerbMeta;
  /** What the fields hold now. */
  readonly values: Changes;
  readonly included?: Included | undefined;
  /** Of whom or what it is done: INC-7, or "3 selected". */
  readonly about: string;
  readonly onDo: (values: Changes) => Promise<void>;
  readonly onClose: () => void;
};

/** What a verb asks before it is done, in its place and not in a dialogue. */
export const VerbPanel = ({ type, verb, values, included, about, onDo, onClose }: Props) => {
  const t = useWords(recordWords);
  const asked = askedBy(type, verb);
  const [draft, setDraft] = useState<Changes>(() =>
    Object.fromEntries(asked.map((field) => [field.name, values[field.name] ?? field.default ?? null])),
  );
  const [first] = useState(() => (asked.find((field) => isEmpty(draft[field.name])) ?? asked[0])?.name);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEditing(true);

  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const given = Object.entries(draft).filter(([name, value]) => !isEmpty(value) || !isEmpty(values[name]));
    try {
      await onDo(Object.fromEntries(given));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  };
  const wrong = (name: string): string | undefined => (error instanceof Problem ? error.of(name) : undefined);
  const placed =
    error instanceof Problem &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => asked.some(({ name }) => name === field));

  return (
    <form
      className="verb-panel"
      aria-label={`${verb.label}: ${about}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header>
        <strong>{verb.label}</strong> <span className="number">{about}</span>
        {verb.help && <p>{verb.help}</p>}
      </header>
      {!placed && <ErrorNote error={error} />}
      <div className="verb-panel-fields">
        {asked.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={draft[field.name] ?? null}
            onChange={(value) => setDraft((was) => ({ ...was, [field.name]: value }))}
            included={included}
            error={wrong(field.name)}
            autoFocus={field.name === first}
          />
        ))}
      </div>
      <footer>
        <Button weight="primary" type="submit" busy={busy}>
          {verb.label}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </footer>
    </form>
  );
};
