import type { RecordEvent } from '../../kernel/event.ts';
import type { Database } from '../database/database.ts';
import type { Bell } from './bell.ts';
import { endOfStream, eventsAfter, type Position } from './outbox.ts';

/** What open pages hear: the events of all processes, from when this process began. */
export type Live = {
  subscribe(listener: (position: Position, event: RecordEvent) => void): () => void;
  /** Events behind a place that a page saw last; null when the place is too long ago and the page should begin anew. */
  since(position: Position): Promise<readonly { position: Position; event: RecordEvent }[] | null>;
  stop(): void;
};

const most = 500;

export const parsePosition = (text: string): Position | null => {
  const parts = /^(\d{1,20})-(\d{1,18})$/.exec(text);
  return parts ? { xid: parts[1] ?? '0', id: Number(parts[2]) } : null;
};
export const writePosition = ({ xid, id }: Position): string => `${xid}-${id}`;

/** Follows the stream in memory and hands each event to every open page's own filter. */
export async function followLive(database: Database, bell: Bell): Promise<Live> {
  const listeners = new Set<(position: Position, event: RecordEvent) => void>();
  let position = await endOfStream(database);
  let reading = false;
  let again = false;
  const read = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    try {
      // Nobody listens: whoever comes hears from here on, and nothing is read for them before.
      if (listeners.size === 0) {
        const end = await endOfStream(database);
        if (listeners.size === 0) position = end;
      }
      for (
        let events = listeners.size > 0 ? await eventsAfter(database, position, most) : [];
        events.length > 0;
        events = await eventsAfter(database, position, most)
      ) {
        for (const one of events) for (const listener of listeners) listener(one.position, one.event);
        position = events.at(-1)?.position ?? position;
      }
    } catch {
      // The database is away; the bell rings again.
    } finally {
      reading = false;
    }
    if (again) {
      again = false;
      await read();
    }
  };
  const silence = bell.onRing(() => void read());
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since: async (place) => {
      const events = await eventsAfter(database, place, most);
      return events.length === most ? null : events;
    },
    stop: silence,
  };
}
