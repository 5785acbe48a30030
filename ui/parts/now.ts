import { useSyncExternalStore } from 'react';

type Ticking = { follow(listener: () => void): () => void; now(): number };

/** The present in steps: one timer for all who follow, none while nobody does. */
const ticking = (everyMs: number): Ticking => {
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = (): void => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  return {
    now: () => now,
    follow(listener) {
      listeners.add(listener);
      if (timer === undefined) {
        now = Date.now();
        timer = setInterval(tick, everyMs);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
};

const calm = ticking(30_000);
const close = ticking(1_000);

/** The present, in steps of half a minute: one timer for everything that counts. */
export const useNow = (): number => useSyncExternalStore(calm.follow, calm.now);

/** The same in steps of a second while that is asked for; only where a few things count at a time. */
export const useNowTo = (seconds: boolean): number => {
  const { follow, now } = seconds ? close : calm;
  return useSyncExternalStore(follow, now);
};
