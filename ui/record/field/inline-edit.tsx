import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type KeyboardEvent, useState } from 'react';
import type { FieldMeta, Included } from '../../client/meta.ts';
import { IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { useEditing } from '../data/editing.ts';
import { useFieldView } from '../field-views.tsx';
import { recordWords } from '../words/record.ts';
import './inline-edit.css';

type Props = {
  readonly field: FieldMeta;
  readonly value: unknown;
  readonly included?: Included | undefined;
  /** Answers with what is wrong, or nothing when it was taken. */
  readonly onSave: (value: unknown) => Promise<string | undefined>;
  readonly onClose: () => void;
};

// Choosing is deciding: these need no second step.
const decidedByChoosing = new Set(['choice', 'reference', 'yes-no', 'day']);

/** One field, edited where it stands. Enter keeps, Escape leaves it as it was. */
export const InlineEdit = ({ field, value, included, onSave, onClose }: Props) => {
  const t = useWords(recordWords);
  const { Edit } = useFieldView(field.kind);
  const [draft, setDraft] = useState(value);
  const [error, setError] = useState<string>();
  useEditing(true);
  const long = field.options['as'] === 'lines' || field.options['as'] === 'markdown';
  const atOnce = decidedByChoosing.has(field.kind);

  const save = async (next: unknown): Promise<void> => {
    if (JSON.stringify(next ?? null) === JSON.stringify(value ?? null)) return onClose();
    const wrong = await onSave(next);
    return wrong === undefined ? onClose() : setError(wrong);
  };
  const onChange = (next: unknown): void => {
    setDraft(next);
    setError(undefined);
    if (atOnce) void save(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && !atOnce && (!long || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void save(draft);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the input inside
    <div className="inline-edit" onKeyDown={onKeyDown}>
      <div className="inline-edit-row">
        <div className="inline-edit-input">
          <Edit
            id={`inline-${field.name}`}
            value={draft}
            onChange={onChange}
            field={field}
            included={included}
            error={error}
            ariaLabel={field.label}
            describedBy={error ? `inline-${field.name}-wrong` : undefined}
            autoFocus
            opened
          />
        </div>
        {!atOnce && (
          <IconButton label={t.keep} onClick={() => void save(draft)}>
            <IconCheck size={17} />
          </IconButton>
        )}
        <IconButton label={t.leave} onClick={onClose}>
          <IconX size={17} />
        </IconButton>
      </div>
      {error && (
        <p className="inline-edit-wrong" id={`inline-${field.name}-wrong`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
