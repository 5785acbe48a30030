import type { ReactElement } from 'react';
import { useFormat } from '../../client/format.ts';
import type { Day } from './days.ts';

const WEEK = 7;

type Props = {
  /** Whole weeks, from their first day on. */
  readonly days: readonly Day[];
  /** A day as a cell, under its own key. */
  readonly cell: (day: Day) => ReactElement;
};

/** Head and body of a table of days: the days of the week beside each other, the weeks below each other. */
export const Weeks = ({ days, cell }: Props) => {
  const format = useFormat();
  const weeks = Array.from({ length: days.length / WEEK }, (_, at) => days.slice(at * WEEK, (at + 1) * WEEK));
  return (
    <>
      <thead>
        <tr>
          {days.slice(0, WEEK).map((day) => (
            <th key={day} scope="col">
              {format.dayAs(day, { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>{week.map(cell)}</tr>
        ))}
      </tbody>
    </>
  );
};
