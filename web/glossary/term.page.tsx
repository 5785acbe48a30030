import './glossary.css';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TermJson } from '../../derive/glossary.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../ui/parts/page.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { glossaryWords } from './glossary.words.ts';
import { useGlossary } from './use-glossary.ts';

const frameworks = ['itil', 'yasm', 'iso', 'cobit'] as const;

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="term-part">
    <h2>{title}</h2>
    {children}
  </section>
);

const Places = ({ places }: Pick<TermJson, 'places'>) => {
  const words = useWords(glossaryWords);
  const placed = frameworks.filter((framework) => places[framework]);
  return placed.length === 0 ? null : (
    <Part title={words.places}>
      <table className="term-places">
        <tbody>
          {placed.map((framework) => (
            <tr key={framework}>
              <th scope="row">{words.frameworks[framework]}</th>
              <td>{places[framework]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
};

const Done = ({ types, screens }: Pick<TermJson, 'types' | 'screens'>) => {
  const words = useWords(glossaryWords);
  const meta = useMeta();
  const shown = meta.stages.flatMap(({ practices }) => practices.flatMap((practice) => practice.screens));
  const lists = types.flatMap((name) => meta.types[name] ?? []);
  const own = screens.flatMap((name) => shown.find((screen) => screen.name === name) ?? []);
  return lists.length + own.length === 0 ? null : (
    <Part title={words.done}>
      <ul>
        {lists.map(({ name, plural, words: { plural: label } }) => (
          <li key={name}>
            <Link to="/$plural" params={{ plural }} className="word-link">
              {label}
            </Link>
          </li>
        ))}
        {own.map(({ name, label }) => (
          <li key={name}>
            <Link to="/screens/$name" params={{ name }} className="word-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** One word of the field: what it is, where the frameworks place it, where it is done here. */
export const TermPage = () => {
  const words = useWords(glossaryWords);
  const { name } = useParams({ strict: false }) as { readonly name?: string };
  const { data, error, refetch } = useGlossary();
  const term = data?.find((each) => each.name === name);
  if (!data) {
    return (
      <Page measure="reading">
        <ErrorNote error={error} onRetry={() => void refetch()} />
        {error ? null : <Skeletons shape="rows" />}
      </Page>
    );
  }
  if (!term) return <EmptyState title={words.none}>{words.noneHelp}</EmptyState>;
  const also = term.see.flatMap((other) => data.find((each) => each.name === other) ?? []);
  return (
    <Page measure="reading">
      <PageHeader title={term.label} />
      <p className="term-lead">{term.means}</p>
      {term.here === null ? null : (
        <Part title={words.here}>
          <p>{term.here}</p>
        </Part>
      )}
      <Done types={term.types} screens={term.screens} />
      <Places places={term.places} />
      {also.length === 0 ? null : (
        <Part title={words.see}>
          <ul>
            {also.map((each) => (
              <li key={each.name}>
                <Link to="/glossary/$name" params={{ name: each.name }} className="word-link">
                  {each.label}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p>
        <Link to="/glossary" className="word-link">
          {words.all}
        </Link>
      </p>
    </Page>
  );
};
