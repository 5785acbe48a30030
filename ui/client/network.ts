import { store, useStore } from './store.ts';

const reachable = store(typeof navigator === 'undefined' ? true : navigator.onLine);

/** Called by the API client; nobody else knows better. */
export const heardSomething = (): void => reachable.set(true);
export const heardNothing = (): void => reachable.set(false);

if (typeof window !== 'undefined') {
  window.addEventListener('offline', heardNothing);
  window.addEventListener('online', heardSomething);
}

export const isReachable = (): boolean => reachable.get();
export const followNetwork = reachable.follow;

/** Whether the server answered last time it was asked. */
export const useReachable = (): boolean => useStore(reachable);
