import type { Stretch } from '../working-time/timeline.ts';
import { fires, type Happening, holds, holdsAlready } from './condition.ts';
import type { Party, Promised, Target } from './target.ts';

/** A stretch of a clock's time in which nothing changed that it goes by. */
export type Entry = {
  readonly from: number;
  readonly until: number;
  readonly state: 'running' | 'paused' | 'resting';
  /** On whom it goes; null while at rest between the end and being taken up again. */
  readonly party: Party | null;
  /** The reason of the pause. */
  readonly reason: string | null;
  /** Seconds of it that are working time as it was promised then; what of it counts is `counted`. */
  readonly working: number;
  /** Seconds of it that count against the limit in the end. */
  readonly counted: number;
  readonly facts: Happening['facts'];
};

/** One run of a promise, with the ledger that tells where its time went. */
export type Cycle = {
  readonly began: number;
  /** When it was kept or not; null while it is under way. */
  readonly ended: number | null;
  /** In working seconds; null where nothing is promised. */
  readonly limit: number | null;
  readonly used: number;
  /** Whether it was kept (`used` is not more than the limit); null while that is open. */
  readonly kept: boolean | null;
  /** The first moment by which more had been used than was promised then; null when that never was. */
  readonly overdueSince: number | null;
  /** When the limit is reached if nothing changes any more; null while paused, ended, or where nothing is promised. */
  readonly due: number | null;
  readonly state: Entry['state'] | 'ended';
  readonly ledger: readonly Entry[];
};

type Open = { began: number; ended: number | null; entries: Omit<Entry, 'counted'>[] };

const pauseOf = (target: Target, facts: Happening['facts']) =>
  (target.pauses ?? []).find((pause) => holds(pause.while, facts)) ?? null;

const entryOf = (target: Target, from: number, until: number, facts: Happening['facts'], resting: boolean) => {
  const pause = resting ? null : pauseOf(target, facts);
  const state = resting ? ('resting' as const) : pause ? ('paused' as const) : ('running' as const);
  return {
    from,
    until,
    state,
    party: resting ? null : (pause?.party ?? 'us'),
    reason: pause?.reason ?? null,
    working: target.promised(facts).time.between(from, until),
    facts,
  };
};

/** Cycles with their stretches, before it is said what counts. */
const cyclesOf = (target: Target, story: readonly Happening[], now: number): readonly Open[] => {
  const cycles: Open[] = [];
  let open: Open | null = null;
  for (const [place, happening] of story.entries()) {
    const before = story[place - 1] ?? null;
    const last = cycles.at(-1);
    if (open && fires(target.stops, happening, before)) {
      open.ended = happening.at;
      open = null;
    } else if (!open && last && target.resumes && fires(target.resumes, happening, before)) {
      open = last;
      open.ended = null;
    }
    if (!open && (!last || target.repeats) && fires(target.starts, happening, before)) {
      open = { began: happening.at, ended: null, entries: [] };
      cycles.push(open);
      if (holdsAlready(target.stops, happening.facts)) {
        open.ended = happening.at;
        open = null;
      }
    }
    const until = Math.max(happening.at, story[place + 1]?.at ?? now);
    const current = open ?? cycles.at(-1);
    if (current && until > happening.at)
      current.entries.push(entryOf(target, happening.at, until, happening.facts, open === null));
  }
  for (const cycle of cycles) if (cycle.ended !== null) cycle.entries = withoutRest(cycle.entries);
  return cycles;
};

/** What lies behind the end is no part of it. */
const withoutRest = (entries: Open['entries']): Open['entries'] =>
  entries.slice(0, entries.findLastIndex(({ state }) => state !== 'resting') + 1);

const samePromise = (one: Promised, other: Promised): boolean => one.limit === other.limit && one.time === other.time;

/** The place of the entry from which on the promise in force counts: the first, or that of the last change. */
const countsFrom = (target: Target, entries: Open['entries'], upTo: number): number => {
  if (target.changedCountsFrom === 'start') return 0;
  const promise = target.promised(entries[upTo]?.facts ?? {});
  let place = upTo;
  while (place > 0 && samePromise(target.promised(entries[place - 1]?.facts ?? {}), promise)) place -= 1;
  return place;
};

/** What has been used until the beginning of an entry, by the promise in force in it. */
const usedBefore = (target: Target, entries: Open['entries'], upTo: number, { time }: Promised): number =>
  entries
    .slice(countsFrom(target, entries, upTo), upTo)
    .filter(({ state }) => state === 'running')
    .reduce((sum, { from, until }) => sum + time.between(from, until), 0);

const overdueSince = (target: Target, entries: Open['entries']): number | null => {
  for (const [place, entry] of entries.entries()) {
    if (entry.state === 'resting') continue;
    const promise = target.promised(entry.facts);
    if (promise.limit === null) continue;
    const left = promise.limit - usedBefore(target, entries, place, promise);
    if (left < 0) return entry.from;
    if (entry.state !== 'running' || promise.time.between(entry.from, entry.until) <= left) continue;
    return promise.time.after(entry.from, left);
  }
  return null;
};

/** Pauses of a cycle as stretches of time. */
const pausesOf = (ledger: readonly Entry[]): readonly Stretch[] =>
  ledger.filter(({ state }) => state !== 'running').map(({ from, until }) => [from, until]);

const dueOf = (ledger: readonly Entry[], promise: Promised, used: number): number | null => {
  const entry = ledger.at(-1);
  const pauses = pausesOf(ledger);
  if (entry?.state !== 'running' || promise.limit === null) return null;
  const left = promise.limit - used;
  return left >= 0 ? promise.time.after(entry.until, left) : promise.time.before(entry.until, -left, pauses);
};

const closed = (target: Target, cycle: Open): Cycle => {
  const { began, ended, entries } = cycle;
  const last = entries.at(-1);
  const promise = target.promised(last?.facts ?? {});
  const from = entries.length === 0 ? 0 : countsFrom(target, entries, entries.length - 1);
  const ledger = entries.map((entry, place) => ({
    ...entry,
    counted: entry.state === 'running' && place >= from ? promise.time.between(entry.from, entry.until) : 0,
  }));
  const used = ledger.reduce((sum, { counted }) => sum + counted, 0);
  const over = promise.limit !== null && used > promise.limit;
  return {
    began,
    ended,
    limit: promise.limit,
    used,
    kept: promise.limit === null ? null : over ? false : ended === null ? null : true,
    overdueSince: overdueSince(target, entries),
    due: ended === null ? dueOf(ledger, promise, used) : null,
    state: ended === null ? (last?.state ?? 'running') : 'ended',
    ledger,
  };
};

/**
 * The clock of one promise over the story of a record until now: computed from what happened and nothing else, so that a
 * corrected history corrects it. Happenings are in order of time; those of one moment in the order in which they came.
 */
export const clock = (target: Target, story: readonly Happening[], now: number): readonly Cycle[] =>
  cyclesOf(
    target,
    story.filter(({ at }) => at <= now),
    now,
  ).map((cycle) => closed(target, cycle));

/** Seconds of the wall clock by party over a ledger; `closed` is what of the running time was no working time. */
export const byParty = (ledger: readonly Entry[]): Readonly<Record<Party | 'closed' | 'resting', number>> => {
  const sums = { us: 0, customer: 0, supplier: 0, closed: 0, resting: 0 };
  for (const { from, until, party, state, working } of ledger) {
    if (state === 'running') {
      sums.us += working;
      sums.closed += until - from - working;
    } else sums[party ?? 'resting'] += until - from;
  }
  return sums;
};

/** The moments at which so much of the limit (0.75, 1, 1.2 …) is used up if nothing changes any more; null for those that are not to come. */
export const thresholds = (
  target: Target,
  { due, limit, used, ledger }: Cycle,
  shares: readonly number[],
): readonly { readonly share: number; readonly at: number | null }[] => {
  const last = ledger.at(-1);
  const { time } = target.promised(last?.facts ?? {});
  return shares.map((share) => {
    const left = limit === null || due === null || !last ? -1 : share * limit - used;
    return { share, at: left < 0 || !last ? null : time.after(last.until, left) };
  });
};
