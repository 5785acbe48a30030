import pg from 'pg';
import type { Database } from '../database/database.ts';
import { newSecretId } from '../database/identifier.ts';

/** Wakes those who wait for events, in this process at once and in the others through the database. */
export type Bell = {
  /** Something was committed; many rings within a moment become one. */
  ring(): void;
  onRing(listener: () => void): () => void;
  /** Tells the other processes something that is worth nothing later: nobody keeps it, and less than 8,000 bytes of it. */
  say(words: string): void;
  onSaid(listener: (words: string) => void): () => void;
  /** Calls `listener` whenever this process begins to hear the others: at first, and after the database was away. */
  onListening(listener: () => void): () => void;
  stop(): Promise<void>;
};

const channel = 'reeve_events';
const spoken = 'reeve_spoken';
const pause = 25;
/** Under load every reader of the stream has a ring's worth of work: more than so many in a second tell nothing sooner. */
const betweenRings = 150;
const retry = 2_000;

/** A listening connection that comes back by itself; while it is gone the poll below goes on. */
const listen = (
  url: string,
  heard: (by?: string) => void,
  said: (words: string) => void,
  began: () => void,
): (() => Promise<void>) => {
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
    fresh.on('notification', ({ channel: on, payload }) => (on === spoken ? said(payload ?? '') : heard(payload)));
    fresh
      .connect()
      .then(() => fresh.query(`listen ${channel}; listen ${spoken}`))
      .then(() => {
        heard();
        began();
      })
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
  const hearers = new Set<(words: string) => void>();
  const beginners = new Set<() => void>();
  const self = newSecretId();
  const heard = (): void => {
    for (const listener of listeners) listener();
  };
  let timer: NodeJS.Timeout | undefined;
  let rung = 0;
  let telling = Promise.resolve();
  const tell = (): void => {
    timer = undefined;
    rung = performance.now();
    heard();
    telling = database.run('select pg_notify($1, $2)', [channel, self]).then(
      () => undefined,
      () => undefined,
    );
  };
  let listening = false;
  const stopListening = listen(
    database.url,
    (by) => {
      // Our own ring comes back to us; it was heard when it was rung.
      if (by !== self) heard();
    },
    (words) => {
      for (const hearer of hearers) hearer(words);
    },
    () => {
      listening = true;
      for (const beginner of beginners) beginner();
    },
  );
  const poll = setInterval(heard, pollMilliseconds).unref();
  return {
    ring: () => {
      timer ??= setTimeout(tell, Math.max(pause, rung + betweenRings - performance.now())).unref();
    },
    onRing: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (words) => {
      telling = telling
        .then(() => database.run('select pg_notify($1, $2)', [spoken, words]))
        .then(
          () => undefined,
          () => undefined,
        );
    },
    onSaid: (listener) => {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
    onListening: (listener) => {
      beginners.add(listener);
      if (listening) listener();
      return () => beginners.delete(listener);
    },
    stop: async () => {
      clearTimeout(timer);
      clearInterval(poll);
      for (const all of [listeners, hearers, beginners]) all.clear();
      await telling;
      await stopListening();
    },
  };
};
