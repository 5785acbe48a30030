import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import { LinesEditor } from '../form/lines-editor.tsx';
import { type LinesMeta, LinesTable, type LineValue, sayMore } from '../form/lines-table.tsx';
import { recordWords } from '../words/record.ts';
import { Checklist } from './checklist.tsx';
import { useRecord } from './record-context.ts';

const Editor = ({
  lines,
  value,
  onClose,
}: {
  readonly lines: LinesMeta;
  readonly value: readonly LineValue[];
  readonly onClose: () => void;
}) => {
  const t = useWords(recordWords);
  const { record, save } = useRecord();
  const [draft, setDraft] = useState(value);
  const [wrong, setWrong] = useState<string>();
  useEditing(true);
  const keep = async (): Promise<void> => {
    const refused = await save({ [lines.name]: draft });
    if (refused === undefined) onClose();
    else setWrong(refused);
  };
  return (
    <>
      <LinesEditor lines={lines} value={draft} onChange={setDraft} included={record.included} />
      {wrong && (
        <p className="inline-edit-wrong" role="alert">
          {wrong}
        </p>
      )}
      <div className="verb-bar" style={{ marginBlockStart: 8 }}>
        <Button weight="primary" small onClick={() => void keep()}>
          {t.keep}
        </Button>
        <Button weight="quiet" small onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </>
  );
};

/** The record's owned rows: targets, steps, members. */
export const RecordLines = ({ lines }: { readonly lines: LinesMeta }) => {
  const t = useWords(recordWords);
  const { type, record, mayUpdate } = useRecord();
  const [editing, setEditing] = useState(false);
  const value = (record[lines.name] as readonly LineValue[] | undefined) ?? [];
  if (value.length === 0 && !(mayUpdate && sayMore(lines, record))) return null;
  return (
    <section className="prose" aria-label={lines.label}>
      <h2>
        {lines.label}
        {mayUpdate && !editing && (
          <button type="button" className="fact-edit" aria-label={t.edit(lines.label)} onClick={() => setEditing(true)}>
            <IconPencil size={14} aria-hidden="true" />
          </button>
        )}
      </h2>
      {editing ? (
        <Editor lines={lines} value={value} onClose={() => setEditing(false)} />
      ) : lines.name === 'checklist' && type.traits.includes('checklisted') ? (
        <Checklist />
      ) : value.length > 0 ? (
        <LinesTable type={type} lines={lines} value={value} included={record.included} />
      ) : (
        <span className="quiet">{t.noLines}</span>
      )}
    </section>
  );
};
