import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { Folded } from '../../parts/folded.tsx';
import { hand } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';
import { blankFilter, isComplete, readFilter, writeFilter } from './filter-text.ts';
import { FilterWords } from './filter-words.tsx';

const FilterEditor = hand(async () => (await import('./filter-editor.fold.tsx')).FilterEditor);

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRemove: () => void;
  readonly included: Included;
  /** Just added: open to be filled in. */
  readonly fresh?: boolean;
};

/** One condition of the sentence; pressed it opens, and it can be taken away. */
export const FilterChip = ({ type, field, text, onChange, onRemove, included, fresh }: Props) => {
  const t = useWords(listWords);
  const [open, setOpen] = useState(fresh ?? false);
  const [filter, setFilter] = useState(() => (text === '' ? blankFilter(field) : readFilter(text)));
  const shown = open ? filter : readFilter(text);
  const toggle = (next: boolean): void => {
    setOpen(next);
    setFilter(readFilter(text));
    if (!next && !isComplete(filter)) onRemove();
  };
  const button = (
    <button type="button">
      <FilterWords type={type} field={field} filter={shown} included={included} />
    </button>
  );
  return (
    <span className="filter-chip">
      <Folded popup="dialog" button={button} open={open} onChange={toggle}>
        {(fold) => (
          <FilterEditor
            fold={fold}
            field={field}
            filter={filter}
            included={included}
            onChange={(next) => {
              setFilter(next);
              if (isComplete(next)) onChange(writeFilter(next));
            }}
          />
        )}
      </Folded>
      <button type="button" className="filter-remove" aria-label={t.removeFilter(field.label)} onClick={onRemove}>
        <IconX size={13} aria-hidden="true" />
      </button>
    </span>
  );
};
