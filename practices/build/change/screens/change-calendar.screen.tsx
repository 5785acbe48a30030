import '../../../../ui/record/calendar/calendar.css';
import '../schedule/schedule.css';
import { useState } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { useNow } from '../../../../ui/parts/now.ts';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { useSmall } from '../../../../ui/parts/use-small.ts';
import { CalendarBar } from '../../../../ui/record/calendar/calendar-bar.tsx';
import { dayIn, daysOf, type Period } from '../../../../ui/record/calendar/days.ts';
import { useFirstDay } from '../../../../ui/words/region.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { scheduleWords } from '../schedule/schedule.words.ts';
import { ScheduleAgenda } from '../schedule/schedule-agenda.tsx';
import { ScheduleGrid } from '../schedule/schedule-grid.tsx';
import { usePlanned } from '../schedule/use-planned.tsx';

/** What is changed, released and deployed in a month, what is frozen, and what gets in each other's way. */
export const Screen = () => {
  const t = useWords(scheduleWords);
  const format = useFormat();
  const today = dayIn(new Date(useNow()).toISOString(), format.zone);
  const [day, setDay] = useState(today);
  const period: Period = { span: 'month', day };
  const days = daysOf(period, useFirstDay());
  const { planned, error, refetch } = usePlanned(days);
  const heading = format.dayAs(day, { month: 'long', year: 'numeric' });
  const small = useSmall();
  return (
    <Page measure="wide">
      <PageHeader title={t.title} help={t.help} />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      <CalendarBar heading={heading} period={period} today={today} onShow={(next) => setDay(next.day)} />
      {small ? (
        <ScheduleAgenda label={heading} days={days} planned={planned} />
      ) : (
        <ScheduleGrid label={heading} month={day.slice(0, 7)} today={today} days={days} planned={planned} />
      )}
    </Page>
  );
};
