import { typeNamed } from '../../derive/registry.ts';
import type { Latest } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { periodBefore, periodOf } from '../../methods/measuring/periods.ts';
import { stands } from '../../methods/measuring/standing.ts';
import { parameters } from '../database/database.ts';
import type { Call } from '../operations/call.ts';
import { titles } from '../operations/present.ts';
import { type Read, readMeasure } from './reading-asked.ts';
import { digestOf, type Told, whole } from './reading-store.ts';
import { byHand, compute } from './readings.ts';

/** The last figure that was kept. */
async function lastKept(
  call: Call,
  { stored, measured }: Read,
): Promise<{ from: string; value: number; cases: number } | null> {
  const { add, values } = parameters();
  const [row] = await call.executor.run<{ from: string; value: number; cases: number }>(
    `select starts_at as "from", value, cases from reading where measure = ${add(stored.id, 'uuid')} and figure = ${add(digestOf(measured), 'text')}
     and apart = ${add(whole, 'text')} and value is not null order by starts_at desc, read_at desc limit 1`,
    values,
  );
  return row ?? null;
}

/** Of the running period and the one before, the last that came to something. */
async function lastTold(call: Call, { measured }: Read): Promise<Told | undefined> {
  const { period, zone } = measured;
  const periods = [periodBefore(period, zone, call.now, 1), periodOf(period, zone, call.now)];
  const told = measured.figure ? await compute(call, measured, periods) : byHand(measured, periods);
  return told.findLast(({ apart, value }) => apart === whole && value !== null);
}

/** What a measure came to last: as it was read of a period that is over, or computed where nothing was kept yet; null where there is nothing, or nothing to see. */
export async function latest(call: Call, key: string): Promise<Latest | null> {
  const reading = call.house.registry.readings.get('figure');
  if (!reading) return null;
  try {
    const read = await readMeasure(call, typeNamed(call.house.registry, reading.record), key);
    const { stored, measured } = read;
    const keptLast = measured.figure ? await lastKept(call, read) : null;
    const told = keptLast ? undefined : await lastTold(call, read);
    const value = keptLast?.value ?? told?.value ?? null;
    const { unit, currency, aim, target, tolerance } = measured;
    return {
      title: (await titles(call, [stored.id]))[stored.id]?.title ?? stored.number,
      value,
      from: keptLast?.from ?? told?.period.from ?? null,
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
