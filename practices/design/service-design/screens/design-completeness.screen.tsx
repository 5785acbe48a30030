import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../ui/client/api.ts';
import { type RecordJson, useType } from '../../../../ui/client/meta.ts';
import { EmptyState } from '../../../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { RecordLink } from '../../../../ui/parts/record-link.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { StateBadge } from '../../../../ui/parts/state-badge.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { type Design, Gaps, Meter } from '../completeness/completeness.tsx';
import { completenessWords } from '../completeness/completeness-screen.words.ts';

type Listed = RecordJson & Design & { readonly title: string };

const query = { category: 'draft,waiting,planned,active', sort: 'completeness', limit: '100' };

/** Every design that is being written or in use, the least complete first, with what it leaves open. */
export const Screen = () => {
  const t = useWords(completenessWords);
  const type = useType('service-design');
  const { data, error, refetch } = useQuery({
    queryKey: ['service-designs', 'completeness'],
    queryFn: ({ signal }) => api.get<{ readonly items: readonly Listed[] }>('/service-designs', query, signal),
  });
  return (
    <Page measure="reading">
      <PageHeader title={t.title} help={t.help} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      {!(data && type) && !error && <Skeletons count={6} shape="rows" />}
      {data?.items.length === 0 && <EmptyState title={t.none}>{t.noneHelp}</EmptyState>}
      {data && type && data.items.length > 0 && (
        <ul className="completeness-designs" aria-label={t.title}>
          {data.items.map((design) => {
            const state = type.states.find(({ name }) => name === design.state);
            return (
              <li key={design.id}>
                <div className="completeness-line">
                  <RecordLink type="service-design" number={design.number} title={design.title} />
                  {state && <StateBadge bare category={state.category} label={state.label} />}
                  <Meter percent={design.completeness ?? 0} />
                </div>
                <Gaps type={type} design={design} />
              </li>
            );
          })}
        </ul>
      )}
    </Page>
  );
};
