import { Popover } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { listWords } from '../words/list.ts';
import { FilterEditor } from './filter-editor.tsx';
import { blankFilter, isComplete, readFilter, writeFilter } from './filter-text.ts';
import { FilterWords } from './filter-words.tsx';

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
  return (
    <Popover opened={open} onChange={toggle} position="bottom-start" trapFocus returnFocus>
      <span className="filter-chip">
        <Popover.Target>
          <button type="button" onClick={() => toggle(!open)}>
            <FilterWords type={type} field={field} filter={shown} included={included} />
          </button>
        </Popover.Target>
        <button type="button" className="filter-remove" aria-label={t.removeFilter(field.label)} onClick={onRemove}>
          <IconX size={13} aria-hidden="true" />
        </button>
      </span>
      <Popover.Dropdown aria-label={field.label}>
        <FilterEditor
          field={field}
          filter={filter}
          included={included}
          onChange={(next) => {
            setFilter(next);
            if (isComplete(next)) onChange(writeFilter(next));
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
};
