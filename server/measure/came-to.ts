import { typeNamed } from '../../derive/registry.ts';
import type { Measured } from '../../kernel/figure.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Period } from '../../methods/measuring/periods.ts';
import { type Call, reeve } from '../operations/call.ts';
import { readMeasure } from './reading-asked.ts';
import { whole } from './reading-store.ts';
import { byHand, compute } from './readings.ts';

export type Come = { readonly value: number | null; readonly cases: number };

/**
 * What a measure came to in each of these periods, as of now, whoever asks: whoever may read what it is promised in may know whether
 * it was kept. Null where there is no such measure.
 */
export async function cameTo(
  call: Call,
  id: string,
  periods: readonly Period[],
): Promise<{ readonly measured: Measured; readonly came: readonly Come[] } | null> {
  const reading = call.house.registry.readings.get('figure');
  if (!reading) return null;
  const asReeve = { ...call, actor: reeve };
  const read = await readMeasure(asReeve, typeNamed(call.house.registry, reading.record), id).catch(
    (error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    },
  );
  if (!read) return null;
  const { measured } = read;
  const told = measured.figure ? await compute(asReeve, measured, periods) : byHand(measured, periods);
  const came = periods.map(({ from }) => {
    const one = told.find(({ apart, period }) => apart === whole && period.from === from);
    return { value: one?.value ?? null, cases: one?.cases ?? 0 };
  });
  return { measured, came };
}
