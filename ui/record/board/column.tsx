import { type DragEvent, useState } from 'react';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { Button } from '../../parts/button.tsx';
import { CategoryMark } from '../../parts/category-mark.tsx';
import { Skeletons } from '../../parts/skeletons.tsx';
import { useWords } from '../../words/words.ts';
import { type RowsQuery, useRows } from '../data/use-rows.ts';
import { stateOf } from '../field/fields-of.ts';
import { type GroupKey, groupFilter } from '../list/group-fields.ts';
import { listWords } from '../words/list.ts';
import { Card } from './card.tsx';

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly column: GroupKey;
  readonly columns: readonly GroupKey[];
  readonly query: RowsQuery;
  readonly cardFields: readonly FieldMeta[];
  /** Whether what is being dragged may be dropped here; null while nothing is. */
  readonly accepts: boolean | null;
  readonly onDrop: (to: string) => void;
  readonly onMove: (row: RecordJson, to: string) => void;
  readonly onDrag: (row: RecordJson | null) => void;
  readonly onOpen: (row: RecordJson, beside: readonly RecordJson[]) => void;
};

/** One column of a board: how many stand in it, and its cards, more as one asks. */
export const Column = (props: Props) => {
  const { type, field, column, columns, query, cardFields, accepts, onDrop, onMove, onDrag, onOpen } = props;
  const t = useWords(listWords);
  const format = useFormat();
  const [over, setOver] = useState(false);
  const wanted = { ...query, [field.name]: groupFilter(column.key) };
  const names = [field, ...cardFields].map(({ name }) => name);
  const { rows, included, hasNextPage, isFetchingNextPage, fetchNextPage, isPending } = useRows(type, wanted, names, {
    limit: 20,
  });
  const category = field.name === 'state' ? stateOf(type, column.key)?.category : undefined;
  const allow = (event: DragEvent): void => {
    if (!accepts) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className="board-column"
      aria-label={column.label}
      data-over={(over && accepts) || undefined}
      data-refuses={accepts === false || undefined}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(column.key);
      }}
    >
      <header>
        {category && (
          <span className="toned" data-category={category}>
            <CategoryMark category={category} />
          </span>
        )}
        <h2 className="cut" dir="auto">
          {column.label}
        </h2>
        <span className="quiet numbers">{format.number(column.count)}</span>
      </header>
      <ul>
        {isPending && <Skeletons count={3} shape="text" />}
        {rows.map((row) => (
          <Card
            key={row.id}
            type={type}
            row={row}
            fields={cardFields}
            included={included}
            columns={columns}
            here={column.key}
            onOpen={(one) => onOpen(one, rows)}
            onMove={onMove}
            onDrag={onDrag}
          />
        ))}
        {hasNextPage && (
          <li className="board-more">
            <Button small weight="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t.more}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
};
