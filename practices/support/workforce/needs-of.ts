import type { Context, Row } from '../../../kernel/context.ts';
import { type Hour, staffing } from '../../../methods/erlang/staffing.ts';
import type { Need } from '../../../methods/rostering/cover.ts';
import { type DemandRow, demandOf } from './demand-of.ts';
import { periodOf } from './period-of.ts';
import type { roster } from './roster.record.ts';

const hour = 3_600_000;

/** People to be planned for each hour of a roster's period, all channels of its team together. */
export async function needsOf(context: Context, row: Row<typeof roster>): Promise<readonly Need[]> {
  const { items } = await context.list('demand', { team: row.team, state: 'in-use', limit: '50' });
  const weeks: (readonly Hour[])[] = [];
  for (const { id } of items)
    weeks.push(staffing(demandOf((await context.read('demand', id)) as unknown as DemandRow)));
  if (weeks.length === 0) return [];
  const { begin, end } = periodOf(row);
  return Array.from({ length: Math.round((end - begin) / hour) }, (_, at) => {
    const local = Temporal.Instant.fromEpochMilliseconds(begin + at * hour).toZonedDateTimeISO(row.zone);
    const ofWeek = (local.dayOfWeek - 1) * 24 + local.hour;
    return { at: begin + at * hour, needed: weeks.reduce((sum, week) => sum + (week[ofWeek]?.planned ?? 0), 0) };
  });
}
