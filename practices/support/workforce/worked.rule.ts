import { durationOf } from '../../../fields/duration/duration.field.ts';
import { minutesOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { shift } from './shift.record.ts';

const minutesBetween = (from: string, until: string): number => {
  const [begin, end] = [minutesOfDay(from), minutesOfDay(until)];
  return end > begin ? end - begin : end + 1440 - begin;
};

/** From its beginning to its end without the breaks that nobody pays. */
export const worked = rule<typeof shift>()({
  decides: 'worked',
  facts: (about) => ({
    begins: about.own('begins'),
    ends: about.own('ends'),
    breaks: about.rows('breaks', 'from', 'until', 'paid'),
  }),
  decide: ({ begins, ends, breaks }) => {
    if (!begins || !ends) return null;
    const unpaid = breaks
      .filter(({ paid }) => !paid)
      .reduce((sum, pause) => sum + minutesBetween(pause.from, pause.until), 0);
    return { value: durationOf(Math.max(0, minutesBetween(begins, ends) - unpaid) * 60), because: 'withoutBreaks' };
  },
});
