import '../../../../ui/record/calendar/calendar.css';
import '../schedule/schedule.css';
import { useState } from 'react';
import { useFormat } from '../../../../ui/client/format.ts';
import { Button } from '../../../../ui/parts/button.tsx';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { useNow } from '../../../../ui/parts/now.ts';
import { Page, PageHeader } from '../../../../ui/parts/page.tsx';
import { useSmall } from '../../../../ui/parts/use-small.ts';
import { dayIn, daysOf, moved } from '../../../../ui/record/calendar/days.ts';
import { calendarWords } from '../../../../ui/record/words/calendar.ts';
import { useFirstDay } from '../../../../ui/words/region.ts';
import { useWords } from '../../../../ui/words/words.ts';
import { scheduleWords } from '../schedule/schedule.words.ts';
import { ScheduleAgenda } from '../schedule/schedule-agenda.tsx';
import { ScheduleGrid } from '../schedule/schedule-grid.tsx';
import { usePlanned } from '../schedule/use-planned.tsx';

/** What is changed, released and deployed in a month, what is frozen, and what gets in each other's way. */
export const Screen = () => {
  const t = useWords(scheduleWords);
  const c = useWords(calendarWords);
  const format = useFormat();
  const today = dayIn(new Date(useNow()).toISOString(), format.zone);
  const [day, setDay] = useState(today);
  const days = daysOf({ span: 'month', day }, useFirstDay());
  const { planned, error, refetch } = usePlanned(days);
  const heading = format.dayAs(day, { month: 'long', year: 'numeric' });
  const small = useSmall();
  const by = (months: number) => () => setDay(moved({ span: 'month', day }, months).day);
  return (
    <Page measure="wide">
      <PageHeader
        title={t.title}
        help={t.help}
        actions={
          <>
            <Button small onClick={by(-1)}>
              {c.earlier}
            </Button>
            <Button small onClick={() => setDay(today)}>
              {c.today}
            </Button>
            <Button small onClick={by(1)}>
              {c.later}
            </Button>
          </>
        }
      />
      <ErrorNote error={error} onRetry={() => void refetch()} />
      <h2 aria-live="polite">{heading}</h2>
      {small ? (
        <ScheduleAgenda label={heading} days={days} planned={planned} />
      ) : (
        <ScheduleGrid label={heading} month={day.slice(0, 7)} today={today} days={days} planned={planned} />
      )}
    </Page>
  );
};
