import { type RefObject, useState } from 'react';
import { useFormat } from '../../client/format.ts';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { useWords } from '../../words/words.ts';
import { calendarWords } from '../words/calendar.ts';
import type { Day } from './days.ts';
import { Event } from './event.tsx';

const FEW = 3;

type Props = {
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly day: Day;
  readonly rows: readonly RecordJson[];
  readonly today: boolean;
  /** Of another month. */
  readonly outside: boolean;
  readonly current: boolean;
  /** All that stands on it, and not the first few. */
  readonly whole: boolean;
  readonly currentCell: RefObject<HTMLTableCellElement | null>;
  readonly onCurrent: (day: Day) => void;
  readonly onOpen: (row: RecordJson) => void;
};

/** One day and what stands on it. */
export const DayCell = (props: Props) => {
  const { type, field, day, rows, today, outside, current, whole, currentCell, onCurrent, onOpen } = props;
  const t = useWords(calendarWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const all = whole || open || rows.length <= FEW + 1;
  const shown = all ? rows : rows.slice(0, FEW);
  const rest = rows.length - shown.length;
  return (
    <td
      className="calendar-day"
      ref={current ? currentCell : null}
      tabIndex={current ? 0 : -1}
      aria-current={today ? 'date' : undefined}
      data-outside={outside || undefined}
      onFocus={() => onCurrent(day)}
    >
      <span className="visually-hidden">
        {format.dayAs(day, { weekday: 'long', day: 'numeric', month: 'long' })}, {t.onDay(rows.length)}
      </span>
      <span className="calendar-number numbers" aria-hidden="true">
        {format.dayAs(day, { day: 'numeric' })}
      </span>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <Event type={type} field={field} row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="calendar-more" onClick={() => setOpen(true)}>
          {t.moreOnDay(format.number(rest))}
        </button>
      )}
    </td>
  );
};
