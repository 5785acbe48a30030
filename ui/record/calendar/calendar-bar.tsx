import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import type { ReactNode } from 'react';
import { type Bindings, useKeys } from '../../client/keys.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { useWords } from '../../words/words.ts';
import { calendarWords } from '../words/calendar.ts';
import { listWords } from '../words/list.ts';
import { type Day, moved, type Period } from './days.ts';

type Props = {
  readonly heading: string;
  readonly period: Period;
  readonly today: Day;
  readonly onShow: (period: Period) => void;
  /** Keys beside those that go from period to period. */
  readonly keys?: Bindings;
  readonly children?: ReactNode;
};

/** What every calendar begins with: the period it shows, and the ways to the one before, the one after, and today. */
export const CalendarBar = ({ heading, period, today, onShow, keys = {}, children }: Props) => {
  const t = useWords(listWords);
  const c = useWords(calendarWords);
  const by = (periods: number) => (): void => onShow(moved(period, periods));
  const toToday = (): void => onShow({ ...period, day: today });
  useKeys(
    {
      j: { run: by(1), words: c.later },
      k: { run: by(-1), words: c.earlier },
      t: { run: toToday, words: c.today },
      ...keys,
    },
    { label: t.calendar },
  );
  return (
    <div className="calendar-bar">
      <h2 aria-live="polite">{heading}</h2>
      <IconButton label={c.earlier} onClick={by(-1)}>
        <IconChevronLeft size={17} className="turns" />
      </IconButton>
      <IconButton label={c.later} onClick={by(1)}>
        <IconChevronRight size={17} className="turns" />
      </IconButton>
      <Button small onClick={toToday}>
        {c.today}
      </Button>
      {children}
    </div>
  );
};
