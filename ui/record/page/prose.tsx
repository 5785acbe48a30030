import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useState } from 'react';
import type { FieldMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { isEmpty } from '../field/empty.ts';
import { FieldShow } from '../field/field-show.tsx';
import { isLong, isOverride, stateOf } from '../field/fields-of.ts';
import { InlineEdit } from '../field/inline-edit.tsx';
import { recordWords } from '../words/record.ts';
import { isEditable } from './facts.tsx';
import { useRecord } from './record-context.ts';

const Block = ({ field, editable }: { readonly field: FieldMeta; readonly editable: boolean }) => {
  const t = useWords(recordWords);
  const { type, record, save } = useRecord();
  const [editing, setEditing] = useState(false);
  return (
    <section className="prose" aria-label={field.label}>
      <h2>
        {field.label}
        {editable && !editing && (
          <button type="button" className="fact-edit" aria-label={t.edit(field.label)} onClick={() => setEditing(true)}>
            <IconPencil size={14} aria-hidden="true" />
          </button>
        )}
      </h2>
      <div>
        {editing ? (
          <InlineEdit
            field={field}
            value={record[field.name] ?? null}
            onSave={(next) => save({ [field.name]: next })}
            onClose={() => setEditing(false)}
          />
        ) : (
          <FieldShow type={type} field={field} value={record[field.name]} included={record.included} />
        )}
      </div>
    </section>
  );
};

/** The long texts of a record, readable at full width; empty ones only where they may be written. */
export const Prose = () => {
  const scope = useRecord();
  const asks = stateOf(scope.type, scope.record.state)?.asks ?? {};
  const shown = scope.type.fields.filter(
    (field) =>
      isLong(field) &&
      !isOverride(scope.type, field) &&
      field.name in scope.record &&
      asks[field.name] !== 'hidden' &&
      !isEmpty(scope.record[field.name]),
  );
  return shown.map((field) => <Block key={field.name} field={field} editable={isEditable(scope, field)} />);
};
