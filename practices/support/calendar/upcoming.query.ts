import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { query } from '../../../kernel/query.ts';
import { Refusal, refuseField } from '../../../kernel/refusal.ts';
import type { calendar } from './calendar.record.ts';
import { placeFaults } from './holds-together.check.ts';
import { upcomingOf } from './upcoming.ts';
import type { CalendarRow } from './working-time-of.ts';

/** Years that holidays and zones are worked out for. */
const [firstYear, lastYear] = [1901, 2199];
const usual = 28;

const refuseYear = (from: string | null): void => {
  const year = Number(from?.slice(0, 4) ?? firstYear);
  if (year < firstYear || year > lastYear - 1)
    throw refuseField('from', 'too-far', `must lie between the years ${firstYear} and ${lastYear - 1}`);
};

/** What may come from a history that was imported as it was: of such a place nothing can be worked out. */
const refuseUnknownPlace = (row: CalendarRow): void => {
  const [fault] = placeFaults(row);
  if (fault) throw new Refusal('conflict', `The calendar’s ${fault.at} is not known, so its days cannot be told.`);
};

/** Each of the next days: whether it is open, from when until when, and why; and whether it is open now. */
export const upcoming = query<typeof calendar>()({
  record: 'calendar',
  name: 'upcoming',
  arguments: { from: day(), days: number({ least: 1, most: 366 }) },
  answer: async (context, row, { from, days }) => {
    const whole = row as unknown as CalendarRow;
    refuseYear(from ?? null);
    refuseUnknownPlace(whole);
    return upcomingOf(whole, context.now, { from, days: days ?? usual, language: context.actor.language });
  },
});
