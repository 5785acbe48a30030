import './search.css';
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMeta } from '../../ui/client/meta.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { searchWords } from './search.words.ts';
import { SearchResults } from './search-results.tsx';
import { useRecordSearch } from './use-search.ts';

type Asked = { readonly q?: string; readonly types?: string };

type KindsProps = { readonly q: string; readonly chosen: string; readonly onChoose: (type: string) => void };

/** The kinds of record among what was found, to look at one of them only. */
const Kinds = ({ q, chosen, onChoose }: KindsProps) => {
  const words = useWords(searchWords);
  const meta = useMeta();
  const { data } = useRecordSearch(q, { limit: 50 });
  const found = new Set([...(data?.items ?? []).map(({ type }) => type), chosen]);
  const types = Object.values(meta.types).filter(({ name }) => found.has(name));
  if (types.length < 2 && chosen === '') return null;
  const kinds = [
    { name: '', label: words.all },
    ...types.map((type) => ({ name: type.name, label: type.words.plural })),
  ];
  return (
    <fieldset className="search-kinds" aria-label={words.filter}>
      {kinds.map(({ name, label }) => (
        <button key={name} type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
};

const MOST = 50;

/** Everything that carries the words; the address says what was looked for. */
export const SearchPage = () => {
  const words = useWords(searchWords);
  const { q = '', types = '' } = useSearch({ strict: false }) as Asked;
  const [typed, setTyped] = useState(q);
  const navigate = useNavigate();
  const { data, error, isFetching, refetch } = useRecordSearch(q, { limit: MOST, ...(types !== '' && { types }) });
  const ask = (next: Asked): void =>
    void navigate({ to: '/search', search: { q, types, ...next } as never, replace: true });
  const askSoon = useDebouncedCallback((text: string) => ask({ q: text }), 250);
  const items = data?.items;
  return (
    <Page measure="reading">
      <PageHeader title={words.title} help={words.help} tab={q === '' ? words.title : words.titleFor(q)} />
      <TextInput
        aria-label={words.label}
        type="search"
        size="md"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          askSoon(event.currentTarget.value);
        }}
      />
      <Kinds q={q} chosen={types} onChoose={(type) => ask({ types: type })} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      <p className="quiet" role="status" style={{ margin: 0, minHeight: '1.5em' }}>
        {items && q !== '' && !isFetching ? (items.length < MOST ? words.found : words.foundMost)(items.length) : null}
      </p>
      {items === undefined && isFetching ? <Skeletons shape="rows" /> : null}
      {items && q !== '' ? <SearchResults items={items} q={q} /> : null}
      {items?.length === 0 && !isFetching ? <EmptyState title={words.none(q)}>{words.noneHelp}</EmptyState> : null}
    </Page>
  );
};
