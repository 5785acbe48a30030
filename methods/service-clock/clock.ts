import type { WorkingTime } from '../working-time/working-time.ts';
import type { Happening } from './condition.ts';
import { Counting } from './counting.ts';
import { cyclesOf, type Lap } from './cycles.ts';
import type { Party, Target } from './target.ts';

/** A stretch of a clock's time in which no fact changed; that in force now is the last, also when it has just begun. */
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
  /** When the limit is reached if nothing changes any more, or was; null while paused, ended, or where nothing is promised. */
  readonly due: number | null;
  readonly state: Entry['state'] | 'ended';
  readonly ledger: readonly Entry[];
};

/** The first moment by which so much had been used; null while it has not been. */
const reached = (ledger: readonly Entry[], time: WorkingTime, seconds: number): number | null => {
  let used = 0;
  for (const { from, counted } of ledger) {
    if (counted > 0 && used + counted >= seconds) return time.after(from, Math.max(0, seconds - used));
    used += counted;
  }
  return null;
};

/** The moment at which all of the limit was used, of a clock that has come so far; null of one that has not. */
export const dueOf = ({ limit, ledger }: Pick<Cycle, 'limit' | 'ledger'>, time: WorkingTime): number | null =>
  limit === null ? null : reached(ledger, time, limit);

/** When so much has been worked since a moment; null when that lies farther ahead than any calendar reaches. */
const ahead = (time: WorkingTime, from: number, seconds: number): number | null => {
  try {
    return time.after(from, seconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** When so much will have been used if nothing changes any more, or was; from the last moment of a ledger that runs. */
const momentOf = (ledger: readonly Entry[], time: WorkingTime, used: number, seconds: number): number | null => {
  const now = ledger.at(-1)?.until ?? 0;
  return used < seconds ? ahead(time, now, seconds - used) : (reached(ledger, time, seconds) ?? now);
};

const closed = (target: Target, { began, ended, stays, promise: first }: Lap): Cycle => {
  const counting = new Counting(target, stays);
  const { limit, time } = stays.at(-1)?.promise ?? first;
  const ledger = stays.map(({ promise, ...stay }, place) => ({
    ...stay,
    counted: counting.countedOf(place, { limit, time }),
  }));
  const used = ledger.reduce((sum, { counted }) => sum + counted, 0);
  const over = limit !== null && used > limit;
  const state = ended === null ? (stays.at(-1)?.state ?? 'running') : 'ended';
  return {
    began,
    ended,
    limit,
    used,
    kept: limit === null ? null : over ? false : ended === null ? null : true,
    overdueSince: counting.overdueSince(),
    due: state === 'running' && limit !== null ? momentOf(ledger, time, used, limit) : null,
    state,
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
      sums[party ?? 'us'] += working;
      sums.closed += until - from - working;
    } else sums[party ?? 'resting'] += until - from;
  }
  return sums;
};

/**
 * The moments at which so much of the limit (0.75, 1, 1.2 …) is used up, to the second, if nothing changes any more; null for those
 * that have passed, and for all while the clock does not run.
 */
export const thresholds = (
  target: Target,
  { due, limit, used, ledger }: Cycle,
  shares: readonly number[],
): readonly { readonly share: number; readonly at: number | null }[] => {
  const { time } = target.promised(ledger.at(-1)?.facts ?? {});
  return shares.map((share) => {
    if (limit === null || due === null) return { share, at: null };
    // 1.1 of ten hours is a hair more than eleven.
    const seconds = Math.ceil(share * limit - 1e-6);
    return { share, at: seconds < used ? null : momentOf(ledger, time, used, seconds) };
  });
};
