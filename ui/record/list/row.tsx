import { type MouseEvent, memo } from 'react';
import type { RecordJson } from '../../client/meta.ts';
import { Tick } from '../../parts/tick.tsx';
import { useWords } from '../../words/words.ts';
import { FieldShow } from '../field/field-show.tsx';
import { titleField } from '../field/fields-of.ts';
import { listWords } from '../words/list.ts';
import { Cell, TitleLink } from './cell.tsx';
import { useTable } from './table-context.ts';

type Props = {
  readonly row: RecordJson;
  /** Its place among all rows, from 0. */
  readonly at: number;
  readonly current: boolean;
  readonly selected: boolean;
  /** How far down it stands, in pixels. */
  readonly start: number;
};

const Select = ({ row, selected }: { readonly row: RecordJson; readonly selected: boolean }) => {
  const t = useWords(listWords);
  const { onToggle } = useTable();
  return (
    <td aria-colindex={1} className="list-cell list-select">
      <Tick
        unreachable
        state={selected ? 'all' : 'none'}
        label={t.selectRow(row.number)}
        onPress={(event) => onToggle(row, event.shiftKey)}
      />
    </td>
  );
};

const NarrowCells = ({ row }: { readonly row: RecordJson }) => {
  const { typeOf, columns, included } = useTable();
  const type = typeOf(row);
  if (!type) return null;
  const rest = columns.filter((field) => !['number', 'title', titleField(type)].includes(field.name)).slice(0, 3);
  return (
    <td aria-colindex={2} className="list-card">
      <TitleLink row={row} plural={type.plural} />
      <span className="list-card-rest">
        <span className="number">{row.number}</span>
        {rest
          .filter((field) => row[field.name] !== null && row[field.name] !== undefined)
          .map((field) => (
            <FieldShow
              key={field.name}
              type={type}
              field={field}
              value={row[field.name]}
              included={included}
              row={row}
              compact
            />
          ))}
      </span>
    </td>
  );
};

// A click on the checkbox or the title is theirs.
const isPlain = ({ target }: MouseEvent): boolean => !(target as Element).closest('a, input, label, button');

/** One record in a list. The row takes the focus; its cells are edited in place. Drawn anew only when something about it changed. */
export const Row = memo(({ row, at, current, selected, start }: Props) => {
  const { columns, narrow, selectable, beside, onOpen, onCurrent } = useTable();
  return (
    <tr
      className="list-row"
      style={{ transform: `translateY(${start}px)` }}
      id={`row-${row.id}`}
      data-current={current || undefined}
      data-selected={selected || undefined}
      aria-rowindex={at + 2}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      onFocus={() => onCurrent(at)}
      onPointerDown={() => onCurrent(at)}
      onClick={beside ? (event) => isPlain(event) && onOpen(row) : undefined}
    >
      {selectable && <Select row={row} selected={selected} />}
      {narrow ? (
        <NarrowCells row={row} />
      ) : (
        columns.map((field, place) => <Cell key={field.name} row={row} field={field} at={place + 2} />)
      )}
    </tr>
  );
});
