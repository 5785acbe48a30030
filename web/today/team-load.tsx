import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../ui/client/api.ts';
import { type TypeOutline, useMeta } from '../../ui/client/meta.ts';
import { useWords } from '../../ui/words/words.ts';
import { type Cell, cellsOf, loadOf } from './load.ts';
import { todayWords } from './today.words.ts';
import { unfinishedQuery } from './use-owned.ts';
import type { Work } from './use-work.ts';

type Figures = {
  readonly items: readonly { readonly key: string | null; readonly label?: string; readonly value: number }[];
};
const unfinished = (type: TypeOutline) => ({ [type.header['team'] ?? 'team']: 'my-teams', ...unfinishedQuery });

/** What the server counts, asked for only where there is more work than is known here. */
const useLoad = (types: readonly TypeOutline[], wanted: boolean): readonly Cell[] =>
  useQueries({
    queries: types.map((type) => {
      const assignee = type.header['assignee'] ?? '';
      return {
        queryKey: ['work', 'load', type.name],
        enabled: wanted,
        queryFn: () => api.get<Figures>(`/${type.plural}/figures`, { count: true, by: assignee, ...unfinished(type) }),
      };
    }),
    combine: (answers) =>
      answers.flatMap(({ data }, place) =>
        (data?.items ?? []).map(({ key, label, value }) => ({ type: types[place]?.name ?? '', key, label, value })),
      ),
  });

const Count = ({
  type,
  person,
  count,
}: {
  readonly type: TypeOutline;
  readonly person: string;
  readonly count: number;
}) =>
  count === 0 ? null : (
    <Link
      to="/$plural"
      params={{ plural: type.plural }}
      search={{ ...unfinished(type), [type.header['assignee'] ?? 'assignee']: person } as never}
    >
      {count}
    </Link>
  );

/** Who has how much, by type; each figure leads to its list. */
export const TeamLoad = ({ work }: { readonly work: Work }) => {
  const words = useWords(todayWords);
  const meta = useMeta();
  const types = Object.values(meta.types).filter(({ traits }) => traits.includes('assignable'));
  const known = work.counts.team <= work.team.length;
  const counted = useLoad(types, !known);
  const named = new Set(types.map(({ name }) => name));
  const own = work.team.filter(({ type }) => named.has(type));
  const { rows, used } = loadOf(known ? cellsOf(own, work.included ?? {}) : counted);
  const columns = types.filter(({ name }) => used.has(name));
  if (rows.length === 0) return null;
  return (
    <section className="today-section" aria-labelledby="today-load">
      <h2 id="today-load">{words.load}</h2>
      <div style={{ overflowX: 'auto' }}>
        <table className="load" aria-labelledby="today-load">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.person}</span>
              </th>
              {columns.map((type) => (
                <th key={type.name} scope="col">
                  {type.words.plural}
                </th>
              ))}
              {columns.length > 1 ? <th scope="col">{words.total}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key ?? ''}>
                <th scope="row">
                  {row.key === null ? (
                    <span className="quiet">{words.nobody}</span>
                  ) : (
                    <span dir="auto">{row.label}</span>
                  )}
                </th>
                {columns.map((type) => (
                  <td key={type.name}>
                    <Count type={type} person={row.key ?? 'is:empty'} count={row.counts.get(type.name) ?? 0} />
                  </td>
                ))}
                {columns.length > 1 ? <td>{row.total}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
