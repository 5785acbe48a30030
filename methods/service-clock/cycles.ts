import { fires, type Happening, holds, holdsAlready } from './condition.ts';
import type { Party, Promised, Target } from './target.ts';

/** A stretch of a cycle in which nothing changed, with what was promised in it. */
export type Stay = {
  readonly from: number;
  until: number;
  readonly state: 'running' | 'paused' | 'resting';
  readonly party: Party | null;
  readonly reason: string | null;
  working: number;
  readonly facts: Happening['facts'];
  readonly promise: Promised;
};

/** A cycle before it is said what counts; the promise is that of its beginning. */
export type Lap = {
  readonly began: number;
  ended: number | null;
  /** Nothing takes it up again. */
  settled: boolean;
  readonly promise: Promised;
  stays: Stay[];
};

const pauseOf = (target: Target, facts: Happening['facts']) =>
  (target.pauses ?? []).find((pause) => holds(pause.while, facts)) ?? null;

const stayOf = (target: Target, { at, facts }: Happening, until: number, resting: boolean): Stay => {
  const pause = resting ? null : pauseOf(target, facts);
  const promise = target.promised(facts);
  return {
    from: at,
    until,
    state: resting ? 'resting' : pause && !pause.counts ? 'paused' : 'running',
    party: resting ? null : (pause?.party ?? 'us'),
    reason: pause?.reason ?? null,
    working: promise.time.between(at, until),
    facts,
    promise,
  };
};

const sameFacts = (one: Happening['facts'], other: Happening['facts']): boolean => {
  if (one === other) return true;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => name in other && one[name] === other[name])
  );
};

/** Goes on with the last stay where nothing changed, else adds another. What follows an end is a stay of its own. */
const add = ({ stays, ended }: Lap, target: Target, happening: Happening, until: number): void => {
  const last = stays.at(-1);
  const resting = ended !== null;
  const goesOn = last?.until === happening.at && (last.state === 'resting') === resting && ended !== happening.at;
  if (!last || !goesOn || !sameFacts(last.facts, happening.facts)) {
    stays.push(stayOf(target, happening, until, resting));
    return;
  }
  last.working += last.promise.time.between(last.until, until);
  last.until = until;
};

/** What lies behind the end is no part of it. */
const upToEnd = ({ stays, ended }: Lap): Stay[] => stays.filter(({ from }) => ended === null || from < ended);

/** Whether a cycle begins: it does not where what would stop it holds already, unless the record was told so at once. */
const begins = (target: Target, happening: Happening, before: Happening | null): boolean =>
  fires(target.starts, happening, before) && (before === null || !holdsAlready(target.stops, happening.facts));

/** The cycles of a target over a story until now, each with the stays it is made of. */
export const cyclesOf = (target: Target, story: readonly Happening[], now: number): readonly Lap[] => {
  const cycles: Lap[] = [];
  let open: Lap | null = null;
  for (const [place, happening] of story.entries()) {
    const before = story[place - 1] ?? null;
    const next = story[place + 1] ?? null;
    const last = cycles.at(-1);
    if (open && fires(target.stops, happening, before)) {
      open.ended = happening.at;
      open = null;
    } else if (!open && last && !last.settled && target.resumes && fires(target.resumes, happening, before)) {
      open = last;
      open.ended = null;
    }
    if (!open && (!last || target.repeats) && begins(target, happening, before)) {
      const over = holdsAlready(target.stops, happening.facts);
      const begun: Lap = {
        began: happening.at,
        ended: over ? happening.at : null,
        settled: false,
        promise: target.promised(happening.facts),
        stays: [],
      };
      cycles.push(begun);
      open = over ? null : begun;
    }
    const until = Math.max(happening.at, next?.at ?? now);
    const current = open ?? cycles.at(-1);
    if (current && target.settles && fires(target.settles, happening, before)) current.settled = true;
    if (current && (until > happening.at || (open && !next))) add(current, target, happening, until);
  }
  for (const cycle of cycles) cycle.stays = upToEnd(cycle);
  return cycles;
};
