import type { Row } from '../../../kernel/context.ts';
import type { Recurrence, Weekday } from '../../../methods/recurrence/recurrence.ts';
import { type routine, weekdays } from './routine.record.ts';

type Rhythm = Pick<
  Row<typeof routine>,
  'every' | 'unit' | 'weekdays' | 'dayOfMonth' | 'at' | 'zone' | 'startsOn' | 'endsOn'
>;

/** The rhythm of a routine as the method takes it; null while it says no day to begin on or no time. */
export const rhythmOf = (row: Rhythm): Recurrence | null =>
  row.at && row.startsOn
    ? {
        every: row.every,
        unit: row.unit,
        weekdays: (row.weekdays ?? []).map((name) => (weekdays.indexOf(name) + 1) as Weekday),
        dayOfMonth: row.dayOfMonth,
        at: row.at,
        zone: row.zone,
        from: row.startsOn,
        until: row.endsOn,
      }
    : null;
