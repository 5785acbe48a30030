import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import type { Changes } from '../data/use-update.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldInput } from '../field/field-input.tsx';
import { FieldShow } from '../field/field-show.tsx';
import { FactsUsed } from '../page/facts-used.tsx';
import { formWords } from '../words/form.ts';
import type { Preview } from './use-preview.ts';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly values: Changes;
  readonly onChange: (changes: Changes) => void;
  readonly preview: Preview | undefined;
  readonly included?: Included | undefined;
  readonly errorOf: (name: string) => string | undefined;
};

const ByHand = ({
  field,
  values,
  onChange,
  included,
  errorOf,
  onRelease,
}: Omit<Props, 'type' | 'preview'> & { readonly onRelease: () => void }) => {
  const t = useWords(formWords);
  const override = `${field.name}Override`;
  return (
    <>
      <FieldInput
        field={field}
        value={values[field.name] ?? null}
        onChange={(value) => onChange({ [field.name]: value })}
        included={included}
        error={errorOf(field.name)}
        autoFocus
        aside={
          <button type="button" className="why-button" onClick={onRelease}>
            {t.letRuleDecide}
          </button>
        }
      />
      <TextInput
        label={t.reason}
        required
        value={String(values[override] ?? '')}
        onChange={(event) => onChange({ [override]: event.currentTarget.value || null })}
        error={errorOf(override)}
        dir="auto"
        mt="xs"
      />
    </>
  );
};

/** A field that a rule decides: the value as it would be, why, and the way to decide otherwise. */
export const DecidedField = ({ type, field, values, onChange, preview, included, errorOf }: Props) => {
  const t = useWords(formWords);
  const override = `${field.name}Override`;
  const [byHand, setByHand] = useState(!isEmpty(values[override]));
  const [why, setWhy] = useState(false);
  const release = (): void => {
    setByHand(false);
    onChange({ [field.name]: undefined, [override]: undefined });
  };
  if (byHand) {
    return (
      <div>
        <ByHand
          field={field}
          values={values}
          onChange={onChange}
          included={included}
          errorOf={errorOf}
          onRelease={release}
        />
      </div>
    );
  }
  const value = preview?.values[field.name];
  const decision = preview?.decisions[field.name];
  return (
    <div className="decided" aria-live="polite">
      <span className="decided-label">{field.label}</span>
      <span className="decided-value">
        {isEmpty(value) ? (
          <span className="quiet">{t.undecided}</span>
        ) : (
          <FieldShow type={type} field={field} value={value} included={included} />
        )}
        {decision && (
          <button type="button" className="why-button" aria-expanded={why} onClick={() => setWhy(!why)}>
            {t.why}
          </button>
        )}
        {field.overridable && field.writable && (
          <button type="button" className="why-button" onClick={() => setByHand(true)}>
            {t.byHand}
          </button>
        )}
      </span>
      {why && decision && (
        <div className="entry-why why">
          <p dir="auto">{decision.because}</p>
          <FactsUsed type={type} facts={decision.facts} />
        </div>
      )}
      {errorOf(field.name) && <p className="inline-edit-wrong">{errorOf(field.name)}</p>}
    </div>
  );
};
