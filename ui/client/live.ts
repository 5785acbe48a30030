import { useEffect, useEffectEvent } from 'react';

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
  | { readonly event: 'revision'; readonly revision: string };

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
  stream = new EventSource('/api/stream');
  for (const event of ['record', 'notice', 'revision'] as const) {
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

/** Calls `handler` for everything that arrives on the one stream that all screens share. */
export const useLive = (handler: (live: Live) => void): void => {
  const onLive = useEffectEvent(handler);
  useEffect(() => {
    const listener = (live: Live): void => onLive(live);
    listeners.add(listener);
    open();
    return () => {
      listeners.delete(listener);
      close();
    };
  }, []);
};
