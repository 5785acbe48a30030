import { reading } from '../../../kernel/reading.ts';
import type { Downtime } from '../../../methods/service-level/availability.ts';
import type { outage } from './outage.record.ts';

const seconds = (moment: string): number => Temporal.Instant.from(moment).epochMilliseconds / 1000;

/** An outage → the time in which its service was down; null before it began. */
export const downtime = reading<typeof outage>()({
  gives: 'downtime',
  record: 'outage',
  states: ['going-on', 'over', 'reviewed'],
  read: ({ service, beganAt, endedAt, counts }): Downtime | null =>
    service && beganAt
      ? { service, from: seconds(beganAt), until: endedAt ? seconds(endedAt) : null, counts: counts === true }
      : null,
});
