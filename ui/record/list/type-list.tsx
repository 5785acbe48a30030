import { useCallback, useMemo } from 'react';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { stoodAt } from '../data/came-from.ts';
import { useGo } from '../data/go.ts';
import { useRows } from '../data/use-rows.ts';
import { useUpdate } from '../data/use-update.ts';
import { DockWhenNeeded } from '../dock/dock-when-needed.tsx';
import { useDock } from '../dock/use-dock.ts';
import { fieldOf } from '../field/fields-of.ts';
import { useListPlace } from '../split/list-place.ts';
import { useOpening } from '../split/use-opening.ts';
import { listWords } from '../words/list.ts';
import { rowsAsItems } from './items.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFoot } from './list-foot.tsx';
import { isWholeTab, type ListState, queryOf } from './list-state.ts';
import { RecordTable } from './record-table.tsx';
import { useGroupedItems } from './use-grouped-items.ts';
import { useListKeys } from './use-list-keys.ts';
import { useListNews } from './use-list-news.ts';
import { useRowsControl } from './use-rows-control.ts';

type Props = {
  readonly type: TypeMeta;
  readonly state: ListState;
  /** Records open beside the list. */
  readonly beside: boolean;
  readonly onChange: (changes: Partial<ListState>) => void;
};

const nextSort = (sort: string, field: string): string => (sort.split(',')[0] === field ? `-${field}` : field);

/** Rows of one type, plain or in groups, with everything one does to them. */
export const TypeList = ({ type, state, beside, onChange }: Props) => {
  const t = useWords(listWords);
  const go = useGo();
  const query = queryOf(state);
  const named = state.columns.join();
  const columns = useMemo(() => named.split(',').flatMap((name) => fieldOf(type, name) ?? []), [type, named]);
  const groupField = state.groupBy ? fieldOf(type, state.groupBy) : undefined;
  const plain = useRows(type, query, state.columns, { wanted: !groupField });
  const grouped = useGroupedItems(type, groupField, query, state.columns);
  const rows = groupField ? grouped.rows : plain.rows;
  const included = groupField ? grouped.included : plain.included;
  const items = useMemo(() => rowsAsItems(plain.rows), [plain.rows]);
  const { path, search } = useListPlace();
  const control = useRowsControl(rows, stoodAt(`${path}${search}`));
  const update = useUpdate(type);
  const news = useListNews([type.name], [type.plural], rows);
  const typeOf = useCallback((): TypeMeta => type, [type]);
  const chosen = control.chosen.length > 0 ? control.chosen : control.current ? [control.current] : [];
  const targets = chosen.map((row) => ({ type, row }));
  const dock = useDock(targets, control.clear);

  const opening = useOpening({ rows, typeOf, control, beside });
  const save = async (row: RecordJson, field: string, value: unknown): Promise<string | undefined> => {
    const outcome = await update(row, { [field]: value });
    if (outcome.is === 'conflict') return t.conflict;
    return outcome.is === 'refused' ? (outcome.problem.of(field) ?? outcome.problem.detail) : undefined;
  };
  const createAt = type.may.create ? `/${type.plural}/new` : null;
  useListKeys({ control, dock, typeOf, columns: state.columns, opening, beside, createAt, targets });

  const filtered = Object.keys(state.filters).length > 0 || state.q !== '';
  const whole = filtered && isWholeTab(type, state);
  const waiting = !groupField && plain.isPending;
  if (plain.error)
    return (
      <div className="list-scroll">
        <ErrorNote error={plain.error} onRetry={() => void plain.refetch()} />
      </div>
    );
  return (
    <>
      {waiting ? (
        <div className="list-scroll">
          <Skeletons count={12} shape="rows" />
        </div>
      ) : rows.length === 0 && !groupField ? (
        <ListEmpty
          shows={whole ? 'tab' : filtered ? 'filtered' : 'all'}
          onClear={() => onChange({ filters: {}, q: '' })}
          onCreate={createAt ? () => go(createAt) : undefined}
          createLabel={t.create(type.words.name)}
        />
      ) : (
        <RecordTable
          label={type.words.plural}
          items={groupField ? grouped.items : items}
          columns={columns}
          included={included}
          typeOf={typeOf}
          control={control}
          sort={state.sort}
          onSort={(field) => onChange({ sort: nextSort(state.sort, field) })}
          onSave={save}
          opening={opening}
          beside={beside}
          onEnd={() => plain.hasNextPage && !plain.isFetchingNextPage && void plain.fetchNextPage()}
          onGroup={grouped.toggle}
          onMore={grouped.more}
        />
      )}
      <ListFoot
        type={type}
        query={query}
        shown={rows.length}
        complete={!groupField && !plain.hasNextPage}
        news={news}
      />
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
