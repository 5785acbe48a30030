import './inline-edit.css';
import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { FieldMeta, Included } from '../../client/meta.ts';
import { useFieldView } from '../field-views.tsx';

type Props = {
  readonly field: FieldMeta;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly included?: Included | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Beside the label: "why", "set by hand". */
  readonly aside?: ReactNode;
};

/** A field with its label, help and what is wrong with it. */
export const FieldInput = ({
  field,
  value,
  onChange,
  included,
  error,
  required,
  readOnly,
  autoFocus,
  aside,
}: Props) => {
  const id = useId();
  const { Edit } = useFieldView(field.kind);
  const describedBy = [error && `${id}-error`, field.help && `${id}-description`].filter(Boolean).join(' ');
  return (
    <div className="field-input">
      {aside && <span className="field-input-aside">{aside}</span>}
      <Input.Wrapper
        id={id}
        label={field.label}
        description={field.help}
        error={error}
        required={required ?? field.required}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      >
        <Edit
          id={id}
          value={value}
          onChange={onChange}
          field={{ ...field, required: required ?? field.required }}
          included={included}
          error={error}
          disabled={readOnly}
          autoFocus={autoFocus}
          describedBy={describedBy || undefined}
        />
      </Input.Wrapper>
    </div>
  );
};
