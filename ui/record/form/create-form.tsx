import { Select } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Problem } from '../../client/api.ts';
import { useDraft } from '../../client/drafts.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';
import { useOffersFor } from '../offers/use-offers.ts';
import { formWords } from '../words/form.ts';
import { AlikeSoFar } from './alike-so-far.tsx';
import { Fields } from './fields.tsx';
import { firstAsks, formFields, isEssential } from './form-fields.ts';
import { useCreate } from './use-create.ts';
import { usePreview } from './use-preview.ts';

type Written = { readonly values: Changes; readonly variant: string | null };
type Props = {
  readonly type: TypeMeta;
  readonly initial: Changes;
  readonly variant: string | null;
  /** Only what must be said; the rest waits behind a button. */
  readonly simple: boolean;
  readonly onCreated: (record: RecordJson, another: boolean) => void;
  readonly onCancel: () => void;
};

/** Creates a record: the fields by section, what the rules decide meanwhile, and a draft that survives a closed tab. */
export const CreateForm = ({ type, initial, variant: firstly, simple, onCreated, onCancel }: Props) => {
  const t = useWords(formWords);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft<Written>(`new:${type.name}`, { values: initial, variant: firstly });
  const [all, setAll] = useState(!simple);
  const { create, busy, error, errorOf, forget } = useCreate(type);
  const { values, variant } = draft.value;
  const preview = usePreview(type, values, variant);
  const offers = useOffersFor(type, values);
  const asks = preview?.asks ?? firstAsks(type);
  const possible = formFields(type, variant, asks);
  const isBrought = ({ name, default: usual }: FieldMeta): boolean => usual === undefined && !isEmpty(initial[name]);
  const essential = possible.filter((field) => isEssential(type, field) || isBrought(field) || errorOf(field.name));
  const fields = all ? possible : essential;
  useEditing(true);

  const change = (changes: Changes): void => {
    draft.change((now) => ({ ...now, values: { ...now.values, ...changes } }));
    for (const name of Object.keys(changes)) forget(name);
  };
  const submit = async (another: boolean): Promise<void> => {
    const record = await create(values, variant);
    if (record) {
      draft.clear();
      onCreated(record, another);
      return;
    }
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit(false);
  };
  const unplaced =
    error instanceof Problem &&
    error.fields.length > 0 &&
    error.fields.every(({ field }) => fields.some(({ name }) => name === field));

  return (
    <form
      ref={form}
      className="form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(false);
      }}
    >
      {draft.restored && (
        <div className="form-kept">
          {t.restored}
          <Button small weight="quiet" onClick={draft.clear}>
            {t.discard}
          </Button>
        </div>
      )}
      {!unplaced && <ErrorNote error={error} />}
      {type.variants.length > 0 && (
        <Select
          label={t.variant}
          data={type.variants.map(({ name, label }) => ({ value: name, label }))}
          value={variant}
          onChange={(next) => draft.change((now) => ({ ...now, variant: next }))}
          allowDeselect={false}
          maw={380}
        />
      )}
      <Fields
        type={type}
        fields={fields}
        values={values}
        onChange={change}
        preview={preview}
        offers={offers}
        asks={asks}
        errorOf={errorOf}
        withLines={all}
        autoFocus
        underTitle={<AlikeSoFar type={type} values={values} />}
      />
      {simple && essential.length < possible.length && (
        <div>
          <Button weight="quiet" small onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t.fewer : t.more}
          </Button>
        </div>
      )}
      <div className="form-foot">
        <Button weight="primary" type="submit" busy={busy} title={t.shortcut}>
          {t.createVerb}
        </Button>
        {!simple && (
          <span className="form-another">
            <Button onClick={() => void submit(true)} disabled={busy}>
              {t.createAnother}
            </Button>
          </span>
        )}
        <span className="spring" />
        <Button weight="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};
