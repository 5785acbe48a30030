import { useQueries } from '@tanstack/react-query';
import { api } from '../../ui/client/api.ts';
import type { ListJson, RecordJson, TypeMeta } from '../../ui/client/meta.ts';
import { EmptyState } from '../../ui/parts/empty-state.tsx';
import { Skeletons } from '../../ui/parts/skeletons.tsx';
import { useWords } from '../../ui/words/words.ts';
import { Thing } from './thing.tsx';
import { todayWords } from './today.words.ts';

const finished = ['resolved', 'closed'];

/** Mine of every type that has a requester, latest movement first; undefined while the first answers are awaited. */
const useMyThings = (types: readonly TypeMeta[]): readonly RecordJson[] | undefined =>
  useQueries({
    queries: types.map((type) => ({
      queryKey: ['work', 'asked', type.name],
      queryFn: () =>
        api.get<ListJson>(`/${type.plural}`, {
          [type.header['requester'] ?? 'requester']: 'me',
          sort: '-updatedAt',
          limit: 25,
        }),
    })),
    combine: (answers) =>
      answers.some(({ isPending }) => isPending)
        ? undefined
        : answers.flatMap(({ data }) => data?.items ?? []).toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
  });

const Things = ({ items }: { readonly items: readonly RecordJson[] }) => (
  <ul className="work-rows">
    {items.map((record) => (
      <Thing key={record.id} record={record} />
    ))}
  </ul>
);

export const MyThings = ({ types }: { readonly types: readonly TypeMeta[] }) => {
  const words = useWords(todayWords);
  const things = useMyThings(types);
  if (!things) return <Skeletons shape="rows" count={4} />;
  const [open, done] = [
    things.filter(({ category }) => !finished.includes(category)),
    things.filter(({ category }) => finished.includes(category)),
  ];
  return (
    <>
      <section className="today-section" aria-labelledby="today-things">
        <h2 id="today-things">{words.myThings}</h2>
        {open.length === 0 ? <EmptyState title={words.myThingsNone}>{words.myThingsNoneHelp}</EmptyState> : null}
        <Things items={open} />
      </section>
      {done.length > 0 ? (
        <section className="today-section" aria-labelledby="today-done">
          <h2 id="today-done">{words.done}</h2>
          <Things items={done.slice(0, 5)} />
        </section>
      ) : null}
    </>
  );
};
