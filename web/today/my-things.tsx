import { useQueries } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';
import type { ListJson, RecordJson, TypeOutline } from '../../ui/client/meta.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { ErrorNote } from '../../ui/parts/error-note.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { Thing, type ThingJson } from './thing.tsx';
import { todayWords } from './today.words.ts';
import type { useWork } from './use-work.ts';

const FEW = 5;

/** Of every type that has a requester, what was finished for me lately. */
const useDone = (types: readonly TypeOutline[]): readonly RecordJson[] =>
  useQueries({
    queries: types.map((type) => {
      const mine = { [type.header['requester'] ?? 'requester']: 'me', category: 'resolved,closed' };
      return {
        queryKey: ['work', 'done', type.name],
        queryFn: () => api.get<ListJson>(`/${type.plural}`, { ...mine, sort: '-updatedAt', limit: FEW }),
      };
    }),
    combine: (answers) =>
      answers
        .flatMap(({ data }) => data?.items ?? [])
        .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        .slice(0, FEW),
  });

const Things = ({ items }: { readonly items: readonly ThingJson[] }) => (
  <ul className="work-rows">
    {items.map((thing) => (
      <Thing key={thing.id} thing={thing} />
    ))}
  </ul>
);

type Props = { readonly types: readonly TypeOutline[]; readonly work: ReturnType<typeof useWork> };

export const MyThings = ({ types, work: { data, error, refetch } }: Props) => {
  const words = useWords(todayWords);
  const done = useDone(types);
  if (!data) {
    return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeletons shape="rows" count={4} />;
  }
  return (
    <>
      <section className="today-section" aria-labelledby="today-things">
        <h2 id="today-things">{words.myThings}</h2>
        {data.asked.length === 0 ? <EmptyState title={words.myThingsNone}>{words.myThingsNoneHelp}</EmptyState> : null}
        <Things items={data.asked} />
      </section>
      {done.length > 0 ? (
        <section className="today-section" aria-labelledby="today-done">
          <h2 id="today-done">{words.done}</h2>
          <Things items={done} />
        </section>
      ) : null}
    </>
  );
};
