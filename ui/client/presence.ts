import type { PresenceJson } from '../../derive/presence.types.ts';
import { address, api } from './api.ts';
import { followLive, tab } from './live.ts';
import { Problem } from './problem.ts';
import { store, useStore } from './store.ts';

type Doing = PresenceJson['people'][number]['doing'];
type Place = { readonly type: string; readonly key: string };

const BEAT_MS = 4_000;
/** Every so many beats the server is asked anew whether one may be here. */
const ANEW = 15;
/** Without a key pressed for this long nobody is writing any more. */
const PAUSE_MS = 12_000;

const others = store<PresenceJson | null>(null);
let place: Place | null = null;
let doing: Doing = 'viewing';
let beats = 0;
let timer: ReturnType<typeof setInterval> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
let unfollow: (() => void) | undefined;

const isShown = (): boolean => document.visibilityState === 'visible';
const post = (body: Readonly<Record<string, unknown>>): Promise<unknown> => api.post('/presence', { tab, ...body });

const enter = (): void => {
  beats = 0;
  if (place && isShown()) void post({ on: { ...place, doing } }).catch(() => undefined);
};
const beat = async (): Promise<void> => {
  if (!place || !isShown()) return;
  beats += 1;
  if (beats >= ANEW) {
    enter();
    return;
  }
  await post({}).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) enter();
  });
};
/** Leaves also while the page is being closed, when nothing else is sent any more. */
const goodbye = (): void => {
  const body = new Blob([JSON.stringify({ tab, on: null })], { type: 'application/json' });
  navigator.sendBeacon(address('/presence'), body);
};
const onVisibility = (): void => (isShown() ? enter() : goodbye());

const be = (next: Doing): void => {
  if (doing === next) return;
  doing = next;
  enter();
};

/** Says that this page has a record open, until what it gives back is called: nobody is on two at once. */
export const bePresent = (next: Place): (() => void) => {
  place = next;
  doing = 'viewing';
  others.set(null);
  enter();
  timer ??= setInterval(() => void beat(), BEAT_MS);
  unfollow ??= followLive((live) => {
    if (live.event !== 'presence') return;
    others.set(
      live.record && live.people ? { record: live.record, people: live.people, desk: live.desk ?? null } : null,
    );
  });
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', goodbye);
  return () => {
    if (place !== next) return;
    place = null;
    others.set(null);
    clearInterval(timer);
    clearTimeout(pause);
    timer = undefined;
    unfollow?.();
    unfollow = undefined;
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', goodbye);
    goodbye();
  };
};

/** A key was pressed in a reply or a note: one is writing for as long as more follow; null: what was written is sent. */
export const bePresentWriting = (visibility: 'public' | 'internal' | null): void => {
  clearTimeout(pause);
  if (visibility !== null) pause = setTimeout(() => be('viewing'), PAUSE_MS);
  be(visibility === null ? 'viewing' : visibility === 'internal' ? 'noting' : 'replying');
};

/** Who else has this page's record open. */
export const useOthers = (): PresenceJson | null => useStore(others);
