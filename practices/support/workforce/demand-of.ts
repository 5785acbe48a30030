import { secondsOf } from '../../../fields/duration/duration.field.ts';
import type { Whole } from '../../../kernel/check.ts';
import { type Demand, hoursOfWeek } from '../../../methods/erlang/staffing.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import type { demand } from './demand.record.ts';

export type DemandRow = Omit<Whole<typeof demand>, 'state' | 'variant'>;

/** Those who wait on the line; what comes over other channels may lie. */
const onTheLine: readonly string[] = ['phone', 'chat', 'in-person'];

export const isOnTheLine = ({ channel }: Pick<DemandRow, 'channel'>): boolean => onTheLine.includes(channel);

/** A demand's record → the week that methods/erlang staffs; hours without a line have no contacts. */
export const demandOf = (row: DemandRow): Demand => {
  const contacts = Array.from({ length: hoursOfWeek }, () => 0);
  for (const { weekday, hour, contacts: many } of row.hours) contacts[weekdays.indexOf(weekday) * 24 + hour] = many;
  return {
    contacts,
    handlingSeconds: secondsOf(row.handling) ?? 0,
    kind: isOnTheLine(row) ? 'waiting' : 'lying',
    share: row.share,
    withinSeconds: secondsOf(row.within) ?? 0,
    occupancy: row.occupancy,
    atOnce: row.atOnce,
    shrinkage: row.shrinkage,
  };
};
