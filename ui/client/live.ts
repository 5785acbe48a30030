import { useEffect, useEffectEvent } from 'react';
import type { PresenceJson } from '../../derive/presence.types.ts';

/** Something happened to a record that one may see. */
export type RecordHappened = {
  readonly event: 'record';
  readonly id: string;
  /** incident.resolved */
  readonly name: string;
  readonly type: string;
  readonly record: string;
  readonly number: string;
  readonly by: string | null;
  readonly at: string;
  readonly version: number;
};
export type Live =
  | RecordHappened
  | { readonly event: 'notice' }
  | ({ readonly event: 'presence' } & Partial<PresenceJson>)
  | { readonly event: 'revision'; readonly revision: string };

/** This page, as the server knows it: made up anew whenever it is loaded. */
export const tab: string = crypto.randomUUID();

const listeners = new Set<(live: Live) => void>();
let stream: EventSource | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

const tell = (event: Live['event'], data: string): void => {
  const live = { ...(JSON.parse(data) as object), event } as Live;
  for (const listener of listeners) listener(live);
};

const open = (): void => {
  clearTimeout(closing);
  if (stream && stream.readyState !== EventSource.CLOSED) return;
  stream = new EventSource(`/api/stream?tab=${tab}`);
  for (const event of ['record', 'notice', 'presence', 'revision'] as const) {
    stream.addEventListener(event, (message) => tell(event, (message as MessageEvent<string>).data));
  }
};

// A screen that goes and another that comes share the stream: it is closed only when nobody came.
const close = (): void => {
  if (listeners.size > 0) return;
  closing = setTimeout(() => {
    if (listeners.size > 0) return;
    stream?.close();
    stream = undefined;
  }, 1_000);
};

/** The same outside a component: follows the stream until what it gives back is called. */
export const followLive = (listener: (live: Live) => void): (() => void) => {
  listeners.add(listener);
  open();
  return () => {
    listeners.delete(listener);
    close();
  };
};

/** Calls `handler` for everything that arrives on the one stream that all screens share. */
export const useLive = (handler: (live: Live) => void): void => {
  const onLive = useEffectEvent(handler);
  useEffect(() => followLive((live) => onLive(live)), []);
};
