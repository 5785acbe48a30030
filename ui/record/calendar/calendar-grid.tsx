import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { DayCell } from './day-cell.tsx';
import { addDays, addMonths, type Day, type Period } from './days.ts';
import { Weeks } from './weeks.tsx';

const WEEK = 7;

type Props = {
  readonly label: string;
  readonly type: TypeMeta;
  readonly field: FieldMeta;
  readonly period: Period;
  readonly today: Day;
  readonly days: readonly Day[];
  readonly byDay: ReadonlyMap<Day, readonly RecordJson[]>;
  readonly onDay: (day: Day) => void;
  readonly onOpen: (row: RecordJson) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: WEEK, ArrowUp: -WEEK };

const dayFor = (key: string, day: Day, rtl: boolean): Day | null => {
  const by = steps[key];
  if (key === 'PageDown') return addMonths(day, 1);
  if (key === 'PageUp') return addMonths(day, -1);
  if (by === undefined) return null;
  return addDays(day, rtl && Math.abs(by) === 1 ? -by : by);
};

/** Days as a grid: arrow keys go from day to day, Page keys from month to month, Enter to what stands on it. */
export const CalendarGrid = ({ label, type, field, period, today, days, byDay, onDay, onOpen }: Props) => {
  const cell = useRef<HTMLTableCellElement>(null);
  const followed = useRef(false);
  useEffect(() => {
    if (followed.current) cell.current?.focus();
    followed.current = false;
  });
  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onEvent = !(event.target as HTMLElement).matches('td');
    const next = dayFor(event.key, period.day, document.documentElement.dir === 'rtl');
    if (event.key === 'Escape' && onEvent) cell.current?.focus();
    else if (event.key === 'Enter' && !onEvent) cell.current?.querySelector<HTMLElement>('a, button')?.focus();
    else if (next !== null) {
      followed.current = true;
      onDay(next);
    } else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days are gone through with arrow keys: a grid
    <table role="grid" aria-label={label} className="calendar-grid" data-span={period.span} onKeyDown={press}>
      <Weeks
        days={days}
        cell={(day) => (
          <DayCell
            key={day}
            type={type}
            field={field}
            day={day}
            rows={byDay.get(day) ?? []}
            today={day === today}
            outside={period.span === 'month' && day.slice(0, 7) !== period.day.slice(0, 7)}
            current={day === period.day}
            whole={period.span === 'week'}
            currentCell={cell}
            onCurrent={(one) => one !== period.day && onDay(one)}
            onOpen={onOpen}
          />
        )}
      />
    </table>
  );
};
