import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { isDay } from '../../fields/day/day.field.ts';
import type { Measured } from '../../kernel/figure.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import { type Period, periodBefore, periodOfDay, periodsBetween } from '../../methods/measuring/periods.ts';
import type { Call } from '../operations/call.ts';
import { measuredOf } from '../operations/figure-held.ts';
import { load } from '../operations/load.ts';

/** Periods that are shown when nobody says from when. */
const usual: Readonly<Record<Measured['period'], number>> = { day: 30, week: 13, month: 12, quarter: 8 };
/** An answer holds at most so many periods. */
export const mostPeriods = 400;

/** A measure that the caller may read, and the record that says it. */
export type Read = { readonly stored: Stored; readonly measured: Measured };

export async function readMeasure(call: Call, type: RecordType, key: string): Promise<Read> {
  const { stored } = await load(call, type, key);
  const measured = measuredOf(call, type, stored);
  if (!measured) throw new Refusal('not-found', 'There is nothing at this address.');
  return { stored, measured };
}

const dayAsked = (name: string, text: string | undefined): string | null => {
  if (text === undefined || text === '') return null;
  if (!isDay(text)) throw refuseField(name, 'value', `${name} is a day, as 2026-03-01.`);
  return text;
};

type Query = { readonly from?: string | undefined; readonly until?: string | undefined };

/** The periods that are asked for, oldest first: those of two days, or up to now as far back as suits. None begins after now. */
export const periodsAsked = (measured: Measured, query: Query, now: string): readonly Period[] => {
  const { period, zone, since } = measured;
  const [from, until] = [dayAsked('from', query.from) ?? since, dayAsked('until', query.until)];
  const end = until === null ? now : periodOfDay(period, zone, until).from;
  const last = end < now ? end : now;
  const first = from === null ? periodBefore(period, zone, last, usual[period] - 1) : periodOfDay(period, zone, from);
  if (first.from > last) throw refuseField('from', 'value', 'from lies behind until, or ahead of now.');
  return periodsBetween(period, zone, [first.from, last], mostPeriods);
};
