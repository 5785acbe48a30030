import { type FormEvent, type KeyboardEvent, useContext, useState } from 'react';
import { Problem } from '../../client/api.ts';
import { useDraft } from '../../client/drafts.ts';
import type { Included, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Found } from '../data/find-records.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';
import { TiePick } from '../verb/tie-pick.tsx';
import { VerbFields } from '../verb/verb-fields.tsx';
import { VerbReach } from '../verb/verb-reach.tsx';
import { useWaitFor, WaitFor } from '../verb/wait-for.tsx';
import { verbWords } from '../words/verb.ts';
import { RecordContext } from './record-context.ts';
import { askedBy, linesAskedBy } from './verbs-now.ts';
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

const NOTHING: Changes = {};

/** What was typed into the panel: kept beyond a closed tab on a record's own page, and in the panel elsewhere. */
const useTyped = (key: string | undefined) => {
  const draft = useDraft<Changes>(key ?? 'verb:none', NOTHING);
  const [own, setOwn] = useState<Changes>(NOTHING);
  if (key === undefined) return { typed: own, change: setOwn, clear: () => setOwn(NOTHING), restored: false };
  return { typed: draft.value, change: draft.change, clear: draft.clear, restored: draft.restored };
};

/** What a verb asks before it is done, in its place and not in a dialogue. */
export const VerbPanel = ({ type, verb, values, included, about, onDo, onClose }: Props) => {
  const t = useWords(verbWords);
  const record = useContext(RecordContext)?.record;
  const asked = askedBy(type, verb);
  const names = [...asked.map(({ name }) => name), ...linesAskedBy(type, verb).map(({ name }) => name)];
  const { typed, change, clear, restored } = useTyped(record && `verb:${verb.name}:${record.number}`);
  const before = (name: string): unknown => values[name] ?? asked.find((field) => field.name === name)?.default ?? null;
  const now = (name: string): unknown => (name in typed ? typed[name] : before(name));
  // What it cannot be done without comes first.
  const [first] = useState(() => {
    const missing = asked.filter(({ name }) => isEmpty(now(name)));
    return (missing.find(({ required }) => required) ?? missing[0] ?? asked[0])?.name;
  });
  const [to, setTo] = useState<Found | null>(null);
  const wait = useWaitFor(type, verb);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEditing(true);

  const submit = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const given = names.filter((name) => !isEmpty(now(name)) || !isEmpty(values[name]));
    try {
      await onDo({ ...Object.fromEntries(given.map((name) => [name, now(name)])), ...(to && { to: to.number }) });
      clear();
      await wait.link();
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
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const errorOf = (path: string): string | undefined => (error instanceof Problem ? error.of(path) : undefined);
  const placed =
    error instanceof Problem &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => field === 'to' || names.includes(field.split('.')[0] ?? ''));

  return (
    <form className="verb-panel" aria-label={`${verb.label}: ${about}`} onKeyDown={onKeyDown} onSubmit={onSubmit}>
      <header>
        <strong>{verb.label}</strong> <span className="number">{about}</span>
        {verb.help && <p>{verb.help}</p>}
        {restored && (
          <p className="verb-kept">
            {t.restored}{' '}
            <Button small weight="quiet" onClick={clear}>
              {t.discard}
            </Button>
          </p>
        )}
      </header>
      {!placed && <ErrorNote error={error} />}
      {verb.ties && (
        <TiePick
          type={type}
          number={record?.number}
          kind={verb.ties}
          value={to}
          onChange={setTo}
          error={errorOf('to')}
        />
      )}
      <VerbFields
        type={type}
        verb={verb}
        values={Object.fromEntries(names.map((name) => [name, now(name)]))}
        onChange={(name, value) => change((standing) => ({ ...standing, [name]: value }))}
        included={included}
        first={first}
        errorOf={errorOf}
      />
      {wait.kind && <WaitFor wait={wait} />}
      {record && <VerbReach type={type} number={record.number} verb={verb} />}
      <footer>
        <Button weight="primary" type="submit" busy={busy} disabled={verb.ties !== undefined && !to}>
          {verb.label}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </footer>
    </form>
  );
};
