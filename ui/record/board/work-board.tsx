import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, Included, RecordJson, TypeMeta, VerbMeta } from '../../client/meta.ts';
import { say } from '../../client/undo.ts';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { useWords } from '../../words/words.ts';
import { refreshLists } from '../dock/run-bulk.ts';
import type { GroupKey } from '../list/group-fields.ts';
import { listWords } from '../words/list.ts';
import { recordWords } from '../words/record.ts';
import { verbInto } from './board-moves.ts';
import { Card } from './card.tsx';
import { WorkAsking } from './work-asking.tsx';
import { type Grouping, groupsOf, keyIn } from './work-groups.ts';
import './board.css';

type Asking = { readonly row: RecordJson; readonly type: TypeMeta; readonly verb: VerbMeta };
type Props = {
  readonly rows: readonly RecordJson[];
  readonly by: Grouping;
  readonly fields: readonly FieldMeta[];
  readonly included: Included;
  readonly typeOf: (row: RecordJson) => TypeMeta | undefined;
  readonly onOpen: (row: RecordJson) => void;
};

/** Work of all kinds as cards: by how far it is, by kind, by who has it or by priority. Dropped further along, it does the verb that leads there. */
export const WorkBoard = ({ rows, by, fields, included, typeOf, onOpen }: Props) => {
  const t = useWords(listWords);
  const { categories } = useWords(recordWords);
  const format = useFormat();
  const client = useQueryClient();
  const [dragged, setDragged] = useState<RecordJson | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const columns = groupsOf(rows, by, { typeOf, included, categories, none: t.none });
  const move = (row: RecordJson, to: GroupKey): void => {
    const type = typeOf(row);
    const verb = by === 'category' && type ? verbInto(type, row.state, to.key) : undefined;
    if (type && verb) setAsking({ row, type, verb });
    else
      say(
        `${row.number}: ${by === 'category' ? t.noWay(keyLabel(row), to.label) : t.notEditable(t.by[by])}`,
        'problem',
      );
  };
  const keyLabel = (row: RecordJson): string => columns.find(({ key }) => key === keyIn(row, by))?.label ?? '';
  const accepts = (to: GroupKey): boolean | null => {
    if (!dragged) return null;
    const type = typeOf(dragged);
    return to.key === keyIn(dragged, by) || (by === 'category' && !!type && !!verbInto(type, dragged.state, to.key));
  };
  return (
    <>
      {asking && (
        <WorkAsking
          key={`${asking.row.id}${asking.verb.name}`}
          {...asking}
          included={included}
          onDone={() => refreshLists(client)}
          onClose={() => setAsking(null)}
        />
      )}
      <div className="board">
        {columns.map((column) => (
          <section
            key={column.key}
            className="board-column"
            aria-label={column.label}
            data-refuses={accepts(column) === false || undefined}
            onDragOver={(event) => accepts(column) && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged && keyIn(dragged, by) !== column.key) move(dragged, column);
            }}
          >
            <header>
              {column.category && (
                <span className="toned" data-category={column.category}>
                  <CategoryMark category={column.category} />
                </span>
              )}
              <h2 className="cut" dir="auto">
                {column.label}
              </h2>
              <span className="quiet numbers">{format.number(column.count)}</span>
            </header>
            <ul>
              {column.rows.map((row) => {
                const type = typeOf(row);
                return type ? (
                  <Card
                    key={row.id}
                    type={type}
                    row={row}
                    fields={fields}
                    included={included}
                    columns={by === 'category' ? columns : []}
                    here={column.key}
                    onOpen={onOpen}
                    onMove={(one, to) => {
                      const target = columns.find(({ key }) => key === to);
                      if (target) move(one, target);
                    }}
                    onDrag={setDragged}
                  />
                ) : null;
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
};
