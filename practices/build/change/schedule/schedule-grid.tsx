import type { Day } from '../../../../ui/record/calendar/days.ts';
import { Weeks } from '../../../../ui/record/calendar/weeks.tsx';
import type { Planned } from './planned.ts';
import { ScheduleDay } from './schedule-day.tsx';

type Props = {
  readonly label: string;
  /** The month that is shown, as its first letters: 2026-11. */
  readonly month: string;
  readonly today: Day;
  readonly days: readonly Day[];
  readonly planned: readonly Planned[];
};

/** The weeks of a month beside and below each other. */
export const ScheduleGrid = ({ label, month, today, days, planned }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
  <section className="schedule calendar-scroll" aria-label={label} tabIndex={0}>
    <table className="calendar-grid" data-span="month">
      <Weeks
        days={days}
        cell={(day) => (
          <ScheduleDay
            key={day}
            day={day}
            planned={planned}
            today={day === today}
            outside={day.slice(0, 7) !== month}
          />
        )}
      />
    </table>
  </section>
);
