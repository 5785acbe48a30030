import { useFormat } from '../../../../ui/client/format.ts';
import { useFirstDay } from '../../../../ui/words/region.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { UpcomingDay } from '../upcoming.ts';
import { barsOf, minutesIn } from './bars.ts';
import { hoursWords } from './hours.words.ts';
import { useOpeningsText } from './use-openings-text.tsx';

/** A day of the table; null before the first and behind the last. */
type Cell = { readonly each: UpcomingDay; readonly before: UpcomingDay | undefined } | null;

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Days in rows of seven that begin with the reader's first day of the week. */
const rowsOf = (days: readonly UpcomingDay[], firstDay: number): readonly (readonly Cell[])[] => {
  const [, first] = days;
  const empty = first ? (weekdayOf(first.day) - firstDay + 7) % 7 : 0;
  const cells: Cell[] = [
    ...Array.from({ length: empty }, () => null),
    ...days.slice(1).map((each, at) => ({ each, before: days[at] })),
  ];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_, at) => cells[row * 7 + at] ?? null),
  );
};

const DayCell = ({ cell, today }: { readonly cell: NonNullable<Cell>; readonly today: string }) => {
  const { each, before } = cell;
  const format = useFormat();
  const text = useOpeningsText();
  const minutes = minutesIn(barsOf(each, before));
  const said = [text(each, before), each.name].filter(Boolean).join(' · ');
  return (
    <td data-open={minutes > 0} data-because={each.because} data-today={each.day === today} title={said}>
      <time dateTime={each.day} className="numbers" aria-hidden="true">
        {format.dayAs(each.day, { day: 'numeric' })}
      </time>
      <small className="numbers" aria-hidden="true">
        {minutes > 0 ? format.duration(minutes * 60) : '–'}
      </small>
      <span className="visually-hidden">
        {format.day(each.day)}: {said}
      </span>
    </td>
  );
};

type Props = { readonly days: readonly UpcomingDay[]; readonly today: string };

/** Four weeks at a glance: how long it is open each day; `days` begins with the day before them. */
export const Weeks = ({ days, today }: Props) => {
  const t = useWords(hoursWords);
  const format = useFormat();
  const firstDay = useFirstDay();
  // 4 January 1970 was a Sunday.
  const heads = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(1970, 0, 4 + firstDay + at)).toISOString());
  return (
    <table className="hours-weeks">
      <caption>{t.weeks}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {format.dayAs(head.slice(0, 10), { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(days, firstDay).map((row) => (
          <tr key={row.find((cell) => cell)?.each.day}>
            {row.map((cell, at) =>
              cell ? (
                <DayCell key={cell.each.day} cell={cell} today={today} />
              ) : (
                <td key={heads[at]} className="hours-none" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
