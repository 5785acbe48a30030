import { useEffect } from 'react';
import { api, Problem } from './api.ts';
import { kept } from './kept.ts';
import { followNetwork, isReachable } from './network.ts';
import { queryClient } from './query-client.ts';
import { store, useStore } from './store.ts';
import { say } from './undo.ts';

/** Something to be posted; its id is the Idempotency-Key, so that what arrived unheard is not said twice. */
type Waiting = { readonly id: string; readonly person: string; readonly path: string; readonly body: unknown };

const RETRY_MS = 5_000;
const waiting = store<readonly Waiting[]>(kept.read<Waiting[]>('outbox') ?? []);
let timer: ReturnType<typeof setTimeout> | undefined;
let sending = false;

const remember = (next: readonly Waiting[]): void => {
  waiting.set(next);
  kept.write('outbox', next);
};
const drop = (id: string): void => remember(waiting.get().filter((each) => each.id !== id));
const isOutage = (error: unknown): boolean =>
  error instanceof Problem && (error.unreachable || error.status === 503 || error.status === 429);

const post = <T>({ path, body, id }: Waiting): Promise<T> => api.post<T>(path, body, { idempotencyKey: id });

/** Sends `body` to `path`; when the server cannot be reached it is kept and sent later, and null comes back. */
export const sendOrKeep = async <T>(person: string, path: string, body: unknown): Promise<T | null> => {
  const entry: Waiting = { id: crypto.randomUUID(), person, path, body };
  try {
    return await post<T>(entry);
  } catch (error) {
    if (!isOutage(error)) throw error;
    remember([...waiting.get(), entry]);
    later();
    return null;
  }
};

const sendOne = async (entry: Waiting): Promise<void> => {
  try {
    await post(entry);
    drop(entry.id);
    await queryClient.invalidateQueries();
  } catch (error) {
    if (isOutage(error) || (error instanceof Problem && error.status === 401)) throw error;
    drop(entry.id);
    say(error instanceof Error ? error.message : String(error), 'problem');
  }
};

const sendAll = async (): Promise<void> => {
  if (sending) return;
  sending = true;
  try {
    for (const entry of waiting.get().filter(({ person }) => person === sender)) await sendOne(entry);
  } catch {
    later();
  } finally {
    sending = false;
  }
};

const later = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void sendAll(), RETRY_MS);
};

let sender: string | undefined;

/** Sends what still waits, and forgets what cannot be sent, but for that of one person: somebody leaves this machine. */
export const clearOutbox = async (but?: string): Promise<void> => {
  if (but === undefined) await sendAll();
  remember(waiting.get().filter(({ person }) => person === but));
};

/** Sends what waits for this person, now and whenever the network comes back. */
export const useOutbox = (person: string): void => {
  useEffect(() => {
    sender = person;
    void sendAll();
    return followNetwork(() => {
      if (isReachable()) void sendAll();
    });
  }, [person]);
};

/** How many messages wait to be sent. */
export const useWaiting = (): number => useStore(waiting).length;
