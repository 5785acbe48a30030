import { reading } from '../../../kernel/reading.ts';
import type { calendar } from './calendar.record.ts';
import { workingTimeOf } from './working-time-of.ts';

/** A calendar → when it is open, for clocks to count in; a retired one still counts what began under it. */
export const workingTime = reading<typeof calendar>()({
  gives: 'working-time',
  record: 'calendar',
  states: ['in-use', 'retired'],
  read: workingTimeOf,
});
