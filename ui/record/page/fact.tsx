import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';
import { InlineEdit } from '../field/inline-edit.tsx';
import { recordWords } from '../words/record.ts';
import { useRecord } from './record-context.ts';
import { Why } from './why.tsx';
import './facts.css';

type Props = { readonly field: FieldMeta; readonly editable: boolean };

/** One field beside its label; a press on the pencil, or twice on the value, edits it where it stands. */
export const Fact = ({ field, editable }: Props) => {
  const t = useWords(recordWords);
  const { type, record, save } = useRecord();
  const [editing, setEditing] = useState(false);
  const value = record[field.name];
  if (editing) {
    return (
      <div className="fact" data-editing>
        <dt>{field.label}</dt>
        <dd>
          <InlineEdit
            field={field}
            value={value ?? null}
            included={record.included}
            onSave={(next) => save({ [field.name]: next })}
            onClose={() => setEditing(false)}
          />
        </dd>
      </div>
    );
  }
  return (
    <div className="fact" data-field={field.name}>
      <dt>{field.label}</dt>
      <dd onDoubleClick={editable ? () => setEditing(true) : undefined}>
        <FieldShow type={type} field={field} value={value} included={record.included} />
        {field.decidedBy && !isEmpty(value) && <Why field={field} />}
        {editable && (
          <button type="button" className="fact-edit" aria-label={t.edit(field.label)} onClick={() => setEditing(true)}>
            <IconPencil size={14} aria-hidden="true" />
          </button>
        )}
      </dd>
    </div>
  );
};
