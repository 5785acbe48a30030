import { useFormat } from '../../../../ui/client/format.ts';
import { useWords } from '../../../../ui/words/words.ts';
import type { Open, UpcomingDay } from '../upcoming.ts';
import { hoursWords } from './hours.words.ts';

/** "09:00–12:00, 13:00–17:00", or closed; what reaches over midnight is said on both days. */
export const useOpeningsText = (): ((day: UpcomingDay, before?: UpcomingDay) => string) => {
  const t = useWords(hoursWords);
  const { timeOfDay } = useFormat();
  const span = ({ from, until, overMidnight }: Open): string =>
    `${timeOfDay(from)}–${overMidnight ? t.nextDay(timeOfDay(until)) : timeOfDay(until)}`;
  return ({ openings }, before) => {
    const reaching = (before?.openings ?? []).filter(({ overMidnight, until }) => overMidnight && until !== '00:00');
    const said = [...reaching.map(({ until }) => t.fromBefore(timeOfDay(until))), ...openings.map(span)];
    return said.join(', ') || t.closed;
  };
};
