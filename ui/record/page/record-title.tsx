import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useState } from 'react';
import { useTitle } from '../../parts/title.ts';
import { useWords } from '../../words/words.ts';
import { fieldOf, titleField } from '../field/fields-of.ts';
import { InlineEdit } from '../field/inline-edit.tsx';
import { recordWords } from '../words/record.ts';
import { isEditable } from './facts.tsx';
import { useRecord } from './record-context.ts';

/** The record's title, edited where it stands. */
export const RecordTitle = () => {
  const t = useWords(recordWords);
  const scope = useRecord();
  const { type, record, save } = scope;
  const [editing, setEditing] = useState(false);
  useTitle(`${record.number} ${record.title}`);
  const field = fieldOf(type, titleField(type));
  const editable = field !== undefined && isEditable(scope, field);
  if (editing && field) {
    return (
      <InlineEdit
        field={field}
        value={record[field.name] ?? record.title}
        onSave={(next) => save({ [field.name]: next })}
        onClose={() => setEditing(false)}
      />
    );
  }
  return (
    <div className="record-title">
      <h1 tabIndex={-1} dir="auto" onDoubleClick={editable ? () => setEditing(true) : undefined}>
        {record.title}
      </h1>
      {editable && (
        <button type="button" className="fact-edit" aria-label={t.edit(field.label)} onClick={() => setEditing(true)}>
          <IconPencil size={15} aria-hidden="true" />
        </button>
      )}
    </div>
  );
};
