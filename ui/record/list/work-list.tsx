import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/api.ts';
import { type Included, type RecordJson, type TypeMeta, useMeta } from '../../client/meta.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { Dock } from '../dock/dock.tsx';
import { useDock } from '../dock/use-dock.ts';
import { useOpening } from '../split/use-opening.ts';
import { listWords } from '../words/list.ts';
import { rowsAsItems } from './items.ts';
import { NewsMark } from './list-foot.tsx';
import { RecordTable } from './record-table.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useListNews } from './use-list-news.ts';
import { useRowsControl } from './use-rows-control.ts';
import type { WorkTab } from './use-work-state.ts';
import { asRow, workColumns } from './work-fields.ts';

type Work = {
  readonly mine: readonly RecordJson[];
  readonly team: readonly RecordJson[];
  readonly included?: Included;
};

/** What is to be done, across all types: mine, or my teams'. */
export const WorkList = ({ tab, beside }: { readonly tab: WorkTab; readonly beside: boolean }) => {
  const t = useWords(listWords);
  const { types } = useMeta();
  const { data, error, refetch, isPending } = useQuery({
    queryKey: ['work'],
    queryFn: ({ signal }) => api.get<Work>('/work', {}, signal),
  });
  const typeOf = (row: RecordJson): TypeMeta | undefined => types[row.type];
  const part = tab === 'unassigned' ? data?.team.filter(({ assignee }) => assignee === null) : data?.[tab];
  const rows = (part ?? []).map((header) => asRow(header, types[header.type]));
  const included = data?.included ?? {};
  const present = [...new Set(rows.map(({ type }) => type))].flatMap((name) => types[name] ?? []);
  const control = useRowsControl(rows);
  const news = useListNews(Object.keys(types), []);
  const chosen = control.chosen.length > 0 ? control.chosen : control.current ? [control.current] : [];
  const targets = chosen.flatMap((row) => {
    const type = typeOf(row);
    return type ? [{ type, row }] : [];
  });
  const dock = useDock(targets, control.clear);
  const opening = useOpening({ rows, typeOf, control, beside });
  useListKeys({ control, dock, typeOf, columns: [], opening, beside, createAt: null, targets });
  const columns = workColumns(present, { kind: t.kind, due: t.due });
  const used = columns.filter(
    ({ name }) =>
      !['priority', 'due', 'requester'].includes(name) ||
      rows.some((row) => row[name] !== null && row[name] !== undefined),
  );
  return (
    <>
      {isPending ? (
        <div className="list-scroll">
          <Skeletons count={8} shape="rows" />
        </div>
      ) : rows.length === 0 ? (
        <div className="list-scroll">
          <ErrorNote error={error} onRetry={() => void refetch()} />
          {!error && (
            <EmptyState title={tab === 'mine' ? t.nothingMine : t.nothingTeam}>{t.nothingMineHelp}</EmptyState>
          )}
        </div>
      ) : (
        <RecordTable
          label={t.queue}
          items={rowsAsItems(rows)}
          columns={used.filter(({ name }) => tab === 'team' || name !== 'assignee')}
          included={included}
          typeOf={typeOf}
          control={control}
          sort=""
          onSave={() => Promise.resolve(undefined)}
          opening={opening}
          beside={beside}
        />
      )}
      <footer className="list-foot">
        <NewsMark count={news.count} onShow={() => void news.show()} />
      </footer>
      <Dock
        targets={targets}
        selected={control.chosen.length}
        control={dock}
        onClear={control.clear}
        included={included}
      />
    </>
  );
};
