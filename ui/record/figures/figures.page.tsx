import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { Link, useParams } from '@tanstack/react-router';
import { address } from '../../client/api.ts';
import { type TypeMeta, useTypeByPlural } from '../../client/meta.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Page, PageHeader } from '../../parts/page.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useLanguage } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';
import { useGo, useHere } from '../data/go.ts';
import { FilterBar } from '../filter/filter-bar.tsx';
import { figuresWords } from '../words/figures.ts';
import { FiguresAsked } from './figures-asked.tsx';
import { FiguresShown } from './figures-shown.tsx';
import { type FiguresState, figuresFrom, figuresSearch, queryOfFigures } from './figures-state.ts';
import { isMeasured } from './measured.ts';
import { useMeasures } from './use-measures.ts';
import './figures.css';

const asList = ({ filters, q }: FiguresState) => ({
  filters,
  q,
  sort: '',
  columns: [],
  layout: 'list' as const,
  groupBy: '',
  period: '',
  view: '',
});

const Figures = ({ type }: { readonly type: TypeMeta }) => {
  const t = useWords(figuresWords);
  const language = useLanguage().startsWith('de') ? 'de' : 'en';
  const go = useGo();
  const { path, search } = useHere();
  const state = figuresFrom(search);
  const { data, error, refetch } = useMeasures(type, state);
  const change = (changes: Partial<FiguresState>): void =>
    go(`${path}${figuresSearch({ ...state, ...changes })}`, { replace: true });
  const list = new URLSearchParams({ ...state.filters, ...(state.q && { q: state.q }), sort: '-createdAt' });
  return (
    <Page measure="wide">
      <PageHeader
        title={t.title(type.words.plural)}
        help={state.measure.words[language].help}
        actions={
          <>
            <Link to={`/${type.plural}?${list}` as '/'} className="figures-way">
              <IconArrowLeft size={15} aria-hidden="true" /> {t.toList}
            </Link>
            <a
              className="figures-way"
              href={address(`/${type.plural}/measures`, { ...queryOfFigures(state), format: 'csv' })}
              download
            >
              <IconDownload size={15} aria-hidden="true" /> {t.csv}
            </a>
          </>
        }
      />
      <FilterBar
        type={type}
        state={asList(state)}
        onChange={({ filters = state.filters, q = state.q }) => change({ filters, q })}
        included={{}}
      />
      <FiguresAsked type={type} state={state} language={language} onChange={change} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {data ? (
        <FiguresShown type={type} state={state} answer={data} language={language} />
      ) : (
        !error && <Skeletons count={8} shape="rows" />
      )}
    </Page>
  );
};

/** Figures of the type in the address: a picture over time, and the table behind it. */
export const FiguresPage = () => {
  const t = useWords(figuresWords);
  const { plural = '' } = useParams({ strict: false });
  const type = useTypeByPlural(plural);
  if (!type || !isMeasured(type)) return <EmptyState title={t.mayNot} />;
  return <Figures key={type.name} type={type} />;
};
