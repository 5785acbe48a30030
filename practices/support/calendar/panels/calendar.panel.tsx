import '../hours/hours.css';
import { ErrorNote } from '../../../../ui/parts/error-note.tsx';
import { Skeletons } from '../../../../ui/parts/skeletons.tsx';
import { useWords } from '../../../../ui/words/words.ts';
import { Differing } from '../hours/differing.tsx';
import { hoursWords } from '../hours/hours.words.ts';
import { Standing } from '../hours/standing.tsx';
import { useHours } from '../hours/use-hours.tsx';
import { Week } from '../hours/week.tsx';
import { Weeks } from '../hours/weeks.tsx';

/** When the calendar is open: now, in the next seven days, and in the next four weeks with their holidays. */
export const Panel = () => {
  const t = useWords(hoursWords);
  const { data: hours, error, refetch } = useHours();
  return (
    <section className="prose" aria-label={t.hours}>
      <h2>{t.hours}</h2>
      {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
      {!hours && !error && <Skeletons count={5} />}
      {hours && (
        <>
          <Standing hours={hours} />
          <Week days={hours.items} zone={hours.zone} today={hours.today} />
          <div className="hours-ahead">
            <Weeks days={hours.items} today={hours.today} />
            <Differing days={hours.items.slice(1)} />
          </div>
        </>
      )}
    </section>
  );
};
