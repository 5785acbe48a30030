import type { RowFacts } from '../../kernel/permission.ts';
import { newSecretId } from '../database/identifier.ts';
import type { Bell } from './bell.ts';

export const doings = ['viewing', 'replying', 'noting'] as const;
export type Doing = (typeof doings)[number];

/** One open page of somebody, on one record. */
export type Here = {
  /** Made up by the page and known to nobody else: whoever says it is that page. */
  readonly tab: string;
  readonly person: string;
  readonly name: string;
  /** The parts of the person's own row on which it stands who may see them. */
  readonly facts: RowFacts;
  readonly record: string;
  /** Reads what is internal on this record. */
  readonly inside: boolean;
  readonly doing: Doing;
};

/** Who has which record open, in all processes; kept in memory only, told from process to process by the bell. */
export type Presence = {
  enter(here: Here): void;
  /** The page is still there; false when nobody knows it any more, and it should enter anew. */
  beat(tab: string): boolean;
  /** The page has gone; not so when it has been heard of, or listens, since the moment given. */
  leave(tab: string, since?: number): void;
  /** The page, and the others on its record; null when it is on none. */
  around(tab: string): { readonly self: Here; readonly others: readonly Here[] } | null;
  /** Calls `listener` whenever something changes around the page. */
  hear(tab: string, listener: () => void): () => void;
  stop(): void;
};

/** Milliseconds: between two signs of life of a process, without one of a page, without one of a process, gathered before telling. */
export type Pace = { readonly sign: number; readonly page: number; readonly process: number; readonly gather: number };
const usual: Pace = { sign: 5_000, page: 10_000, process: 16_000, gather: 30 };

/** What one process tells the others. `ask`: I am new here, tell me whom you have. */
type Told = {
  readonly home: string;
  readonly here?: readonly Here[];
  readonly gone?: readonly string[];
  readonly ask?: true;
};
type Kept = { readonly here: Here; readonly home: string; readonly beat: number };

/** NOTIFY carries less than 8,000 bytes: an entry is far below a thousand. */
const atOnce = 6;

const parsed = (text: string): Told | null => {
  try {
    return JSON.parse(text) as Told;
  } catch {
    return null;
  }
};

const chunks = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));

export const keepPresence = (bell: Bell, pace: Pace = usual): Presence => {
  const self = newSecretId();
  const pages = new Map<string, Kept>();
  const onRecord = new Map<string, Set<string>>();
  const homes = new Map<string, number>();
  const listeners = new Map<string, Set<() => void>>();
  const untold = new Map<string, Here | null>();
  let timer: NodeJS.Timeout | undefined;

  const say = (told: Omit<Told, 'home'>): void => bell.say(JSON.stringify({ home: self, ...told }));
  const flush = (): void => {
    timer = undefined;
    const all = [...untold];
    untold.clear();
    const here = all.flatMap(([, one]) => one ?? []);
    const gone = all.flatMap(([tab, one]) => (one ? [] : [tab]));
    for (const some of chunks(here)) say({ here: some });
    for (let at = 0; at < gone.length; at += 100) say({ gone: gone.slice(at, at + 100) });
  };
  const tell = (tab: string, here: Here | null): void => {
    untold.set(tab, here);
    timer ??= setTimeout(flush, pace.gather).unref();
  };
  const changed = (record: string): void => {
    for (const tab of onRecord.get(record) ?? []) for (const listener of listeners.get(tab) ?? []) listener();
  };
  const remove = (tab: string): void => {
    const record = pages.get(tab)?.here.record;
    pages.delete(tab);
    if (record === undefined) return;
    const tabs = onRecord.get(record);
    tabs?.delete(tab);
    if (tabs?.size === 0) onRecord.delete(record);
    changed(record);
  };
  const put = (here: Here, home: string): void => {
    const before = pages.get(here.tab);
    if (before && before.here.record !== here.record) remove(here.tab);
    pages.set(here.tab, { here, home, beat: Date.now() });
    const tabs = onRecord.get(here.record) ?? new Set();
    onRecord.set(here.record, tabs.add(here.tab));
    if (before?.here.record !== here.record || before.here.doing !== here.doing) changed(here.record);
  };
  const hear = ({ home, here = [], gone = [], ask }: Told): void => {
    if (home === self) return;
    homes.set(home, Date.now());
    for (const one of here) put(one, home);
    for (const tab of gone) remove(tab);
    if (ask) for (const kept of pages.values()) if (kept.home === self) tell(kept.here.tab, kept.here);
  };
  const sweep = (): void => {
    const now = Date.now();
    for (const [tab, { home, beat }] of pages) {
      if (home === self ? now - beat > pace.page : now - (homes.get(home) ?? 0) > pace.process) {
        remove(tab);
        if (home === self) tell(tab, null);
      }
    }
    for (const [home, heard] of homes) if (now - heard > pace.process) homes.delete(home);
  };
  const silence = bell.onSaid((text) => {
    const told = parsed(text);
    if (told) hear(told);
  });
  const asking = bell.onListening(() => say({ ask: true }));
  const sweeping = setInterval(sweep, Math.min(1_000, pace.page / 4)).unref();
  const signs = setInterval(() => {
    if ([...pages.values()].some(({ home }) => home === self)) say({});
  }, pace.sign).unref();

  return {
    enter: (here) => {
      const before = pages.get(here.tab);
      const same = before?.home === self && JSON.stringify(before.here) === JSON.stringify(here);
      put(here, self);
      if (!same) tell(here.tab, here);
    },
    beat: (tab) => {
      const kept = pages.get(tab);
      if (!kept) return false;
      pages.set(tab, { ...kept, home: self, beat: Date.now() });
      if (kept.home !== self) tell(tab, kept.here);
      return true;
    },
    leave: (tab, since = Number.POSITIVE_INFINITY) => {
      const kept = pages.get(tab);
      if (!kept || kept.beat > since || (listeners.has(tab) && since !== Number.POSITIVE_INFINITY)) return;
      remove(tab);
      tell(tab, null);
    },
    around: (tab) => {
      const own = pages.get(tab)?.here;
      if (!own) return null;
      const others = [...(onRecord.get(own.record) ?? [])].flatMap((other) => pages.get(other)?.here ?? []);
      return { self: own, others: others.filter(({ person }) => person !== own.person) };
    },
    hear: (tab, listener) => {
      const heard = listeners.get(tab) ?? new Set();
      listeners.set(tab, heard.add(listener));
      return () => {
        heard.delete(listener);
        if (heard.size === 0 && listeners.get(tab) === heard) listeners.delete(tab);
      };
    },
    stop: () => {
      for (const stop of [silence, asking]) stop();
      for (const each of [sweeping, signs]) clearInterval(each);
      clearTimeout(timer);
      for (const [tab, { home }] of pages) if (home === self) untold.set(tab, null);
      flush();
    },
  };
};
