import type { Database, Executor } from '../database/database.ts';
import type { Consumer } from './consumer.ts';
import { deliverCarefully, deliverTogether, type Heard, withoutWaiting } from './deliver.ts';
import { type Delivered, eventsAfter, isAfter, type Position } from './outbox.ts';
import { retryParked } from './parked.ts';

/** Those who hear the stream together: one reading and one place in it for all of them, kept under this name. */
export type Listening = { readonly name: string; readonly consumers: readonly Consumer[] };

const batch = 100;

/** The common place; and places that consumers have kept under their own names, as all did once, until it has passed them. */
type Claim = { readonly after: Position; readonly own: ReadonlyMap<string, Position> };

const placed = ({ xid, id }: Position): Position => ({ xid, id });

/** The place, held until the transaction ends; null when another process is at it. */
async function claim(executor: Executor, { name, consumers }: Listening): Promise<Claim | null> {
  const rows = await executor.run<Position & { name: string }>(
    'select name, xid::text as xid, id from consumer where name = any($1::text[]) for update skip locked',
    [[name, ...consumers.map((consumer) => consumer.name)]],
  );
  const own = new Map(rows.filter((row) => row.name !== name).map((row) => [row.name, placed(row)]));
  const known = rows.find((row) => row.name === name);
  if (known) return { after: placed(known), own };
  const least = [...own.values()].sort((one, other) => (isAfter(one, other) ? 1 : -1))[0] ?? { xid: '0', id: 0 };
  const made = await executor.run(
    'insert into consumer (name, xid, id) values ($1, $2::xid8, $3) on conflict do nothing returning name',
    [name, least.xid, least.id],
  );
  return made.length > 0 ? { after: least, own } : null;
}

const heardBy = (consumers: readonly Consumer[], { own }: Claim, events: readonly Delivered[]): readonly Heard[] =>
  consumers
    .map((consumer) => {
      const passed = own.get(consumer.name);
      const mine = events.filter(
        ({ position, event }) => (!passed || isAfter(position, passed)) && consumer.hears(event),
      );
      return { consumer, events: mine };
    })
    .filter(({ events }) => events.length > 0);

/** Moves the place; whether what was done told something itself. */
async function move(executor: Executor, name: string, { own }: Claim, to: Position): Promise<boolean> {
  const passed = [...own].filter(([, place]) => !isAfter(place, to)).map(([each]) => each);
  if (passed.length > 0) await executor.run('delete from consumer where name = any($1::text[])', [passed]);
  const [moved] = await executor.run<{ told: boolean }>(
    'update consumer set xid = $2::xid8, id = $3 where name = $1 returning exists (select from outbox o where o.xid = pg_current_xact_id()) as told',
    [name, to.xid, to.id],
  );
  return moved?.told ?? false;
}

type Deliver = (executor: Executor, heard: readonly Heard[]) => Promise<void>;
type Taken = { readonly events: number; readonly told: boolean };

const takeBatch = (database: Database, listening: Listening, deliver: Deliver): Promise<Taken> =>
  database.transaction(async (executor) => {
    const claimed = await claim(executor, listening);
    const events = claimed ? await eventsAfter(executor, claimed.after, batch) : [];
    const last = events.at(-1)?.position;
    if (!claimed || !last) return { events: 0, told: false };
    const heard = await withoutWaiting(executor, heardBy(listening.consumers, claimed, events));
    await deliver(executor, heard);
    return { events: events.length, told: await move(executor, listening.name, claimed, last) };
  });

/** The next events to all who hear them; anew and with more care when somebody failed, for then all was taken back. */
const take = (database: Database, listening: Listening): Promise<Taken> =>
  takeBatch(database, listening, deliverTogether).catch(() => takeBatch(database, listening, deliverCarefully));

/** So often in a row what hearers tell themselves is heard at once; what goes on in circles waits for the next ring. */
const mostRounds = 20;

/** Reads to the end of the stream, what its hearers tell themselves included, then tries what was parked. Whether they told anything. */
export async function drain(database: Database, listening: Listening): Promise<boolean> {
  let rounds = 0;
  let taken: Taken;
  do {
    taken = await take(database, listening);
    if (taken.told) rounds += 1;
  } while (taken.events === batch || (taken.told && rounds < mostRounds));
  await retryParked(database, listening.consumers);
  return rounds > 0;
}
