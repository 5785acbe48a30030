import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from '../../client/api.ts';
import { useFormat } from '../../client/format.ts';
import { type Included, type RecordJson, type TypeMeta, useMeta, useTypes } from '../../client/meta.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { later } from '../../parts/later.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import type { Grouping } from '../board/work-groups.ts';
import { stoodAt } from '../data/came-from.ts';
import { DockWhenNeeded } from '../dock/dock-when-needed.tsx';
import { useDock } from '../dock/use-dock.ts';
import { useListPlace } from '../split/list-place.ts';
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

type Work = Readonly<Record<WorkTab, readonly RecordJson[]>> & {
  readonly counts: Readonly<Record<WorkTab, number>>;
  readonly included?: Included;
};

const WorkBoard = later(async () => (await import('../board/work-board.tsx')).WorkBoard);

const MOST = 500;
const none: Included = {};
const nothingYet: readonly RecordJson[] = [];
const nothing = { mine: 'nothingMine', team: 'nothingTeam', unassigned: 'nothingUnassigned' } as const;

/** What Today has asked already shows at once. */
const useWork = () => {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['work', 'queue'],
    queryFn: ({ signal }) => api.get<Work>('/work', { limit: MOST }, signal),
    placeholderData: () => client.getQueryData<Work>(['work']),
  });
};

const isFilled = (rows: readonly RecordJson[], name: string): boolean =>
  rows.some((row) => row[name] !== null && row[name] !== undefined);

/** The types of these rows, whole; undefined until all are known. */
const useTypesOf = (rows: readonly RecordJson[]): Readonly<Record<string, TypeMeta>> | undefined =>
  useTypes([...new Set(rows.map(({ type }) => type))]);

/** Columns that some of these rows fill. */
const useColumns = (rows: readonly RecordJson[], tab: WorkTab) => {
  const t = useWords(listWords);
  const types = useTypesOf(rows);
  return useMemo(() => {
    const present = Object.values(types ?? {});
    return workColumns(present, {
      title: t.title,
      kind: t.kind,
      due: t.due,
      requester: t.requester,
      assignee: t.by.assignee,
    })
      .filter(({ name }) => name !== 'assignee' || tab === 'team')
      .filter(({ name }) => !['priority', 'due', 'requester'].includes(name) || isFilled(rows, name));
  }, [rows, tab, types, t]);
};

type Props = {
  readonly tab: WorkTab;
  readonly beside: boolean;
  /** As a board: what its columns stand for. */
  readonly board: Grouping | null;
};

/** What is to be done, across all types: mine, my teams', or what of theirs nobody has. */
export const WorkList = ({ tab, beside, board }: Props) => {
  const t = useWords(listWords);
  const format = useFormat();
  const { types } = useMeta();
  const { data, error, refetch, isPending } = useWork();
  const whole = useTypesOf(data?.[tab] ?? nothingYet);
  const typeOf = useCallback((row: RecordJson): TypeMeta | undefined => whole?.[row.type], [whole]);
  // Before their types are known one could not say where they open.
  const rows = useMemo(
    () => (whole ? (data?.[tab] ?? nothingYet) : nothingYet).map((header) => asRow(header, types[header.type])),
    [data, tab, types, whole],
  );
  const items = useMemo(() => rowsAsItems(rows), [rows]);
  const count = data?.counts[tab] ?? 0;
  const included = data?.included ?? none;
  const { path, search } = useListPlace();
  const control = useRowsControl(rows, stoodAt(`${path}${search}`));
  const news = useListNews(Object.keys(types), []);
  const chosen = control.chosen.length > 0 ? control.chosen : control.current ? [control.current] : [];
  const targets = chosen.flatMap((row) => {
    const type = typeOf(row);
    return type ? [{ type, row }] : [];
  });
  const dock = useDock(targets, control.clear);
  const opening = useOpening({ rows, typeOf, control, beside });
  useListKeys({
    control,
    dock,
    typeOf,
    columns: [],
    opening,
    beside,
    createAt: null,
    targets,
    rowKeys: board === null,
  });
  const columns = useColumns(rows, tab);
  return (
    <>
      {isPending || !whole ? (
        <div className="list-scroll">
          <Skeletons count={8} shape="rows" />
        </div>
      ) : rows.length === 0 ? (
        <div className="list-scroll">
          <ErrorNote error={error} onRetry={() => void refetch()} />
          {!error && <EmptyState title={t[nothing[tab]]}>{tab === 'mine' ? t.nothingMineHelp : null}</EmptyState>}
        </div>
      ) : board ? (
        <WorkBoard
          rows={rows}
          by={board}
          fields={columns.filter(({ name }) => !['state', 'updatedAt', board].includes(name))}
          included={included}
          typeOf={typeOf}
          onOpen={opening.open}
        />
      ) : (
        <RecordTable
          label={t.queue}
          items={items}
          columns={columns}
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
        <span className="spring" />
        <span className="numbers">
          {count > rows.length
            ? t.shownOf(format.number(rows.length), format.number(count))
            : t.total(format.number(count))}
        </span>
      </footer>
      <DockWhenNeeded
        targets={targets}
        selected={control.chosen.length}
        control={dock}
        onClear={control.clear}
        included={included}
      />
    </>
  );
};
