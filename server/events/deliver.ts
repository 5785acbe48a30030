import type { Executor } from '../database/database.ts';
import type { Consumer } from './consumer.ts';
import type { Delivered } from './outbox.ts';
import { behindAnother, park, waitingKey, waitingOf } from './parked.ts';

/** What one consumer hears of a reading. */
export type Heard = { readonly consumer: Consumer; readonly events: readonly Delivered[] };

/** Takes out what waits behind something parked, and parks it as well; gives what is to be handled now. */
export async function withoutWaiting(executor: Executor, heard: readonly Heard[]): Promise<readonly Heard[]> {
  if (heard.length === 0) return [];
  const records = new Set(heard.flatMap(({ events }) => events.map(({ event }) => event.record)));
  const names = heard.map(({ consumer }) => consumer.name);
  const waiting = await waitingOf(executor, names, [...records]);
  if (waiting.size === 0) return heard;
  const free: Heard[] = [];
  for (const { consumer, events } of heard) {
    const waits = ({ event }: Delivered): boolean => waiting.has(waitingKey(consumer.name, event.record));
    for (const one of events.filter(waits)) await park(executor, consumer, one, behindAnother);
    free.push({ consumer, events: events.filter((one) => !waits(one)) });
  }
  return free.filter(({ events }) => events.length > 0);
}

async function handle(executor: Executor, { consumer, events }: Heard): Promise<void> {
  if (consumer.handleAll)
    return consumer.handleAll(
      executor,
      events.map(({ event }) => event),
    );
  for (const { event } of events) await consumer.handle(executor, event);
}

/** Everything to everybody, which is what nearly always succeeds; when it does not, the transaction has to be given up. */
export async function deliverTogether(executor: Executor, heard: readonly Heard[]): Promise<void> {
  for (const each of heard) await handle(executor, each);
}

/** Does it, or takes it back alone; gives what went wrong. */
async function attempt(executor: Executor, work: () => Promise<void>): Promise<{ readonly error: unknown } | null> {
  await executor.run('savepoint delivery');
  try {
    await work();
    await executor.run('release savepoint delivery');
    return null;
  } catch (error) {
    await executor.run('rollback to savepoint delivery');
    return { error };
  }
}

/** Event by event; one that fails is parked with those of its record behind it, and the stream goes on. */
async function deliverSingly(executor: Executor, { consumer, events }: Heard): Promise<void> {
  const waiting = new Set<string>();
  for (const one of events) {
    const waits = waiting.has(one.event.record);
    const failed = waits
      ? { error: behindAnother }
      : await attempt(executor, () => consumer.handle(executor, one.event));
    if (!failed) continue;
    await park(executor, consumer, one, failed.error);
    waiting.add(one.event.record);
  }
}

/** The same so that a consumer that fails holds up none of the others, and none of its own other records. */
export async function deliverCarefully(executor: Executor, heard: readonly Heard[]): Promise<void> {
  for (const each of heard)
    if (await attempt(executor, () => handle(executor, each))) await deliverSingly(executor, each);
}
