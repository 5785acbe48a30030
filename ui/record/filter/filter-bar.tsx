import { useDebouncedCallback } from '@mantine/hooks';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useRef, useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { FieldMeta, Included, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import type { ListState } from '../list/list-state.ts';
import { listWords } from '../words/list.ts';
import { recordWords } from '../words/record.ts';
import { AddFilter } from './add-filter.tsx';
import { FilterChip } from './filter-chip.tsx';
import { categoryField, filterFields } from './filter-fields.ts';
import { SortWords } from './sort-words.tsx';
import './filter.css';

type Props = {
  readonly type: TypeMeta;
  readonly state: ListState;
  readonly onChange: (changes: Partial<ListState>) => void;
  readonly included: Included;
};

const Search = ({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) => {
  const t = useWords(listWords);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const later = useDebouncedCallback((text: string) => {
    onSearch(text);
  }, 250);
  useKeys({ '/': { run: () => input.current?.focus(), words: t.filterKey } }, { label: t.list });
  return (
    <label className="filter-search">
      <IconSearch size={14} aria-hidden="true" />
      <input
        type="text"
        ref={input}
        value={typed ?? q}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          later(event.currentTarget.value);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          if (event.key === 'Enter') onSearch(event.currentTarget.value);
          event.stopPropagation();
          event.currentTarget.blur();
        }}
        placeholder={t.search}
        aria-label={t.search}
        dir="auto"
      />
    </label>
  );
};

/** What is shown, as a sentence one can take apart: "Incidents where Priority is P1 or P2 and Assignee is me, sorted by Updated". */
export const FilterBar = ({ type, state, onChange, included }: Props) => {
  const t = useWords(listWords);
  const r = useWords(recordWords);
  const [fresh, setFresh] = useState<FieldMeta | null>(null);
  const fields = filterFields(type, categoryField(type, t.progress, r.categories));
  const set = (name: string, text: string): void => onChange({ filters: { ...state.filters, [name]: text } });
  const remove = (name: string): void => {
    const { [name]: _gone, ...rest } = state.filters;
    setFresh(null);
    onChange({ filters: rest });
  };
  const waiting = fresh && !(fresh.name in state.filters) ? [[fresh.name, '']] : [];
  const chips = [...Object.entries(state.filters), ...waiting].flatMap(([name, text = '']) => {
    const field = fields.find((one) => one.name === name);
    return field ? [{ field, text }] : [];
  });
  return (
    <search className="filter-bar">
      <Search q={state.q} onSearch={(q) => q !== state.q && onChange({ q })} />
      <span className="filter-sentence">
        {chips.length > 0 && <span className="quiet">{`${type.words.plural} ${t.where}`}</span>}
        {chips.map(({ field, text }, at) => (
          <span key={field.name} className="filter-part">
            {at > 0 && <span className="quiet">{t.and}</span>}
            <FilterChip
              type={type}
              field={field}
              text={text}
              included={included}
              fresh={fresh?.name === field.name}
              onChange={(next) => set(field.name, next)}
              onRemove={() => remove(field.name)}
            />
          </span>
        ))}
        <AddFilter fields={fields.filter((field) => !(field.name in state.filters))} onAdd={setFresh} />
        {state.sort !== '' && state.layout !== 'calendar' && (
          <SortWords type={type} sort={state.sort} onSort={(sort) => onChange({ sort })} />
        )}
      </span>
    </search>
  );
};
