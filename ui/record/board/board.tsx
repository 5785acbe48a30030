import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeys } from '../../client/keys.ts';
import type { RecordJson, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { say } from '../../client/undo.ts';
import { useWords } from '../../words/words.ts';
import { leaveList } from '../data/came-from.ts';
import { useGo } from '../data/go.ts';
import { useAct } from '../data/use-act.ts';
import { useUpdate } from '../data/use-update.ts';
import { fieldOf, isLong, titleField } from '../field/fields-of.ts';
import { NewsMark } from '../list/list-foot.tsx';
import { type ListState, queryOf } from '../list/list-state.ts';
import { useGroups } from '../list/use-groups.ts';
import { useListNews } from '../list/use-list-news.ts';
import { RowVerbPanel } from '../page/row-verb-panel.tsx';
import { askedBy } from '../page/verbs-now.ts';
import { useListPlace } from '../split/list-place.ts';
import { listWords } from '../words/list.ts';
import { moveTo, statesAmong } from './board-moves.ts';
import { Column } from './column.tsx';
import './board.css';

type Asking = { readonly row: RecordJson; readonly verb: VerbMeta };
type Props = { readonly type: TypeMeta; readonly state: ListState };

const keyOf = (row: RecordJson, field: string): string => {
  const value = row[field];
  return value === null || value === undefined ? '' : String(value);
};

/** Records as cards in columns. A card dropped elsewhere does the verb that leads there, or sets the field; where nothing leads, it says so. */
export const Board = ({ type, state }: Props) => {
  const t = useWords(listWords);
  const go = useGo();
  const { path, search } = useListPlace();
  const client = useQueryClient();
  const act = useAct(type);
  const update = useUpdate(type);
  const [dragged, setDragged] = useState<RecordJson | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const field = fieldOf(type, state.groupBy || 'state') ?? type.fields[0];
  const query = queryOf(state);
  const { groups } = useGroups(type, field, query, true);
  const news = useListNews([type.name], [type.plural]);
  useKeys(
    { ...(type.may.create && { c: { run: () => go(`/${type.plural}/new`), words: t.createKey } }) },
    { label: t.board },
  );
  if (!field) return null;
  const columns =
    state.filters['category'] && field.name === 'state' ? statesAmong(type, state.filters['category'], groups) : groups;
  const cardFields = state.columns
    .flatMap((name) => fieldOf(type, name) ?? [])
    .filter((one) => one.name !== field.name && one.name !== titleField(type) && !isLong(one))
    .slice(0, 5);

  const refresh = async (): Promise<void> => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['rows', type.plural] }),
      client.invalidateQueries({ queryKey: ['figures', type.plural] }),
    ]);
  };
  const labelOf = (key: string): string => groups.find((group) => group.key === key)?.label ?? key;
  const move = async (row: RecordJson, to: string): Promise<void> => {
    const from = keyOf(row, field.name);
    const next = moveTo(type, field, from, to);
    if (next.is === 'refused') {
      say(
        `${row.number}: ${next.why === 'no-way' ? t.noWay(labelOf(from), labelOf(to)) : t.notEditable(field.label)}`,
        'problem',
      );
    } else if (next.is === 'verb' && askedBy(type, next.verb).some(({ required }) => required)) {
      setAsking({ row, verb: next.verb });
    } else if (next.is === 'verb') {
      await act(row, next.verb, {}).catch((error: Error) => say(`${row.number}: ${error.message}`, 'problem'));
    } else if (next.is === 'set') {
      const outcome = await update(row, { [field.name]: next.value });
      if (outcome.is !== 'done') say(outcome.is === 'refused' ? outcome.problem.detail : t.conflict, 'problem');
      await refresh();
    }
  };
  const accepts = (to: string): boolean | null =>
    dragged ? ['verb', 'set', 'nothing'].includes(moveTo(type, field, keyOf(dragged, field.name), to).is) : null;
  const open = (row: RecordJson, beside: readonly RecordJson[]): void => {
    leaveList({ href: `${path}${search}`, rows: beside.map(({ number }) => ({ plural: type.plural, number })) });
    go(`/${type.plural}/${row.number}`);
  };

  return (
    <>
      {asking && (
        <div className="board-asking">
          <RowVerbPanel
            key={`${asking.row.id}${asking.verb.name}`}
            type={type}
            verb={asking.verb}
            row={asking.row}
            about={`${asking.row.number} ${asking.row.title}`}
            onDo={async (values) => {
              await act(asking.row, asking.verb, values);
              setAsking(null);
            }}
            onClose={() => setAsking(null)}
          />
        </div>
      )}
      {news.count > 0 && (
        <div className="board-news">
          <NewsMark count={news.count} onShow={() => void news.show()} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard, also while it is empty */}
      <section className="board" aria-label={type.words.plural} tabIndex={0}>
        {columns.map((column) => (
          <Column
            key={column.key}
            type={type}
            field={field}
            column={column}
            columns={columns}
            query={query}
            cardFields={cardFields}
            accepts={accepts(column.key)}
            onDrop={(to) => dragged && void move(dragged, to)}
            onMove={(row, to) => void move(row, to)}
            onDrag={setDragged}
            onOpen={open}
          />
        ))}
      </section>
    </>
  );
};
