import { useFormat } from '../../../../ui/client/format.ts';
import type { Day } from '../../../../ui/record/calendar/days.ts';
import type { Planned } from './planned.ts';
import { ScheduleDay } from './schedule-day.tsx';

const WEEK = 7;

type Props = {
  readonly label: string;
  /** The month that is shown, as its first letters: 2026-11. */
  readonly month: string;
  readonly today: Day;
  readonly days: readonly Day[];
  readonly planned: readonly Planned[];
};

/** The weeks of a month beside and below each other. */
export const ScheduleGrid = ({ label, month, today, days, planned }: Props) => {
  const format = useFormat();
  const weeks = Array.from({ length: days.length / WEEK }, (_, at) => days.slice(at * WEEK, (at + 1) * WEEK));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="schedule calendar-scroll" aria-label={label} tabIndex={0}>
      <table className="calendar-grid" data-span="month">
        <thead>
          <tr>
            {days.slice(0, WEEK).map((each) => (
              <th key={each} scope="col">
                {format.dayAs(each, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <ScheduleDay
                  key={each}
                  day={each}
                  planned={planned}
                  today={each === today}
                  outside={each.slice(0, 7) !== month}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
