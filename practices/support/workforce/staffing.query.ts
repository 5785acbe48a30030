import { query } from '../../../kernel/query.ts';
import { staffing as staffed } from '../../../methods/erlang/staffing.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import type { demand } from './demand.record.ts';
import { type DemandRow, demandOf } from './demand-of.ts';

const rounded = (value: number, places = 2): number => Number(value.toFixed(places));

/** People for each hour in which somebody gets in touch or something is left to do, with how they would do. */
export const staffing = query<typeof demand>()({
  record: 'demand',
  name: 'staffing',
  arguments: {},
  answer: async (_context, row) => {
    const hours = staffed(demandOf(row as unknown as DemandRow)).filter(({ needed }) => needed > 0);
    return {
      method: hours.some(({ standing }) => standing) ? 'erlang-c' : 'spread',
      neededHours: rounded(hours.reduce((sum, { needed }) => sum + needed, 0)),
      plannedHours: rounded(hours.reduce((sum, { planned }) => sum + planned, 0)),
      items: hours.map(({ hour, contacts, needed, planned, standing }) => ({
        weekday: weekdays[Math.floor(hour / 24)],
        hour: hour % 24,
        contacts,
        needed: rounded(needed),
        planned: rounded(planned),
        ...(standing && {
          share: rounded(standing.share * 100, 1),
          meanWaitSeconds: rounded(standing.meanWaitSeconds, 1),
          occupancy: rounded(standing.occupancy * 100, 1),
        }),
      })),
    };
  },
});
