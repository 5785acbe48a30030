import './glossary.css';
import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TermJson } from '../../derive/glossary.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { glossaryWords } from './glossary.words.ts';
import { useGlossary } from './use-glossary.ts';

const fits = ({ label, means }: TermJson, typed: string): boolean =>
  `${label} ${means}`.toLowerCase().includes(typed.trim().toLowerCase());

/** All words of the field, to read through and to find one. */
export const GlossaryPage = () => {
  const words = useWords(glossaryWords);
  const { data, error, refetch } = useGlossary();
  const [typed, setTyped] = useState('');
  const found = data?.filter((term) => fits(term, typed));
  return (
    <Page measure="reading">
      <PageHeader title={words.title} help={words.help} />
      <TextInput
        aria-label={words.find}
        placeholder={words.find}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!found && !error ? <Skeletons shape="rows" /> : null}
      {found?.length === 0 ? <EmptyState title={words.none}>{words.noneHelp}</EmptyState> : null}
      {found && found.length > 0 ? (
        <dl className="terms">
          {found.map(({ name, label, means }) => (
            <div key={name}>
              <dt>
                <Link to="/glossary/$name" params={{ name }} className="plain-link">
                  {label}
                </Link>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Page>
  );
};
