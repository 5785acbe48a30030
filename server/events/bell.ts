import pg from 'pg';
import type { Database } from '../database/database.ts';
import { newSecretId } from '../database/identifier.ts';

/** Wakes those who wait for events, in this process at once and in the others through the database. */
export type Bell = {
  /** Something was committed; many rings within a moment become one. */
  ring(): void;
  onRing(listener: () => void): () => void;
  stop(): Promise<void>;
};

const channel = 'reeve_events';
const pause = 25;
const retry = 2_000;

/** A listening connection that comes back by itself; while it is gone the poll below goes on. */
const listen = (url: string, heard: (by?: string) => void): (() => Promise<void>) => {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const again = (): void => {
    client = null;
    if (!stopped) timer = setTimeout(connect, retry).unref();
  };
  const connect = (): void => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    client = fresh;
    fresh.on('error', () => undefined);
    fresh.on('end', again);
    fresh.on('notification', ({ payload }) => heard(payload));
    fresh
      .connect()
      .then(() => fresh.query(`listen ${channel}`))
      .then(() => heard())
      .catch(() => fresh.end().catch(again));
  };
  connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
};

/** One bell a process. NOTIFY runs outside the writes' transactions, so that they do not queue for its lock. */
export const hangBell = (database: Database, pollMilliseconds = 2_000): Bell => {
  const listeners = new Set<() => void>();
  const self = newSecretId();
  const heard = (): void => {
    for (const listener of listeners) listener();
  };
  let timer: NodeJS.Timeout | undefined;
  let telling = Promise.resolve();
  const tell = (): void => {
    timer = undefined;
    heard();
    telling = database.run('select pg_notify($1, $2)', [channel, self]).then(
      () => undefined,
      () => undefined,
    );
  };
  const stopListening = listen(database.url, (by) => {
    // Our own ring comes back to us; it was heard when it was rung.
    if (by !== self) heard();
  });
  const poll = setInterval(heard, pollMilliseconds).unref();
  return {
    ring: () => {
      timer ??= setTimeout(tell, pause).unref();
    },
    onRing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => {
      clearTimeout(timer);
      clearInterval(poll);
      listeners.clear();
      await telling;
      await stopListening();
    },
  };
};
