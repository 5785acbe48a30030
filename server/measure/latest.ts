import { typeNamed } from '../../derive/registry.ts';
import type { Latest } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Period, periodBefore, periodOf, periodOfDay } from '../../methods/measuring/periods.ts';
import { stands } from '../../methods/measuring/standing.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { titles } from '../operations/present.ts';
import { follow } from './follow.ts';
import { type Read, readMeasure } from './reading-asked.ts';
import { digestOf, type Told, whole } from './reading-store.ts';
import { byHand, compute } from './readings.ts';

/** What a measure came to in a time. */
type Came = { readonly period: Period; readonly value: number | null };

/** The last figure that was kept. */
async function lastKept(call: Call, { stored, measured }: Read): Promise<Came | null> {
  const { add, values } = parameters();
  const [row] = await call.executor.run<Period & { value: number }>(
    `select starts_at as "from", ends_at as until, value from reading where measure = ${add(stored.id, 'uuid')} and figure = ${add(digestOf(measured), 'text')}
     and apart = ${add(whole, 'text')} and value is not null order by starts_at desc, read_at desc limit 1`,
    values,
  );
  return row ? { period: { from: row.from, until: row.until }, value: row.value } : null;
}

/** The figures of these periods, as of now. */
async function figuresOf(call: Call, { measured }: Read, periods: readonly Period[]): Promise<readonly Told[]> {
  const told = measured.figure ? await compute(call, measured, periods) : byHand(measured, periods);
  return told.filter(({ apart, value }) => apart === whole && value !== null);
}

/** Of the running period and the one before, the last that came to something. */
async function lastTold(call: Call, read: Read): Promise<Came | undefined> {
  const { period, zone } = read.measured;
  const periods = [periodBefore(period, zone, call.now, 1), periodOf(period, zone, call.now)];
  return (await figuresOf(call, read, periods)).at(-1);
}

/** From the beginning of one day of the measure's zone to the end of another; null where that is no time. */
const daysOf = ({ measured: { zone } }: Read, from: string, until: string): Period | null => {
  const days = { from: periodOfDay('day', zone, from).from, until: periodOfDay('day', zone, until).until };
  return days.from < days.until ? days : null;
};

/** A measure as somebody who may read it is told of it; null to all others. */
async function tell(call: Call, key: string, came: (read: Read) => Promise<Came | null>): Promise<Latest | null> {
  const reading = call.house.registry.readings.get('figure');
  if (!reading) return null;
  try {
    const read = await readMeasure(call, typeNamed(call.house.registry, reading.record), key);
    const { stored, measured } = read;
    const told = await came(read);
    const { unit, currency, aim, target, tolerance } = measured;
    const value = told?.value ?? null;
    return {
      title: (await titles(call, [stored.id]))[stored.id]?.title ?? stored.number,
      value,
      from: told?.period.from ?? null,
      until: told?.period.until ?? null,
      unit: currency ?? unit,
      target,
      tolerance,
      aim,
      stands: stands(measured, value),
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What a measure came to last: as it was read of a period that is over, or computed where nothing was kept yet; null where there is nothing, or nothing to see. */
export const latest = (call: Call, key: string): Promise<Latest | null> =>
  tell(call, key, async (read) => {
    const kept = read.measured.figure ? await lastKept(call, read) : null;
    return kept ?? (await lastTold(call, read)) ?? null;
  });

/** So long is waited for what happened just now to be counted, in milliseconds. */
const patience = 10_000;

/**
 * What a measure came to from one day until another, as of now, both days included. It is asked for to be written down, so nothing that
 * happened may be missing: refused as long as it is still being counted.
 */
export async function over(call: Call, key: string, from: string, until: string): Promise<Latest | null> {
  if (!(await follow(call.database, call.house.registry, patience)))
    throw new Refusal('unavailable', 'What happened is still being counted. Try again in a minute.');
  return tell(call, key, async (read) => {
    const days = daysOf(read, from, until);
    return days ? ((await figuresOf(call, read, [days])).at(-1) ?? null) : null;
  });
}
