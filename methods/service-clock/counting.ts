import type { WorkingTime } from '../working-time/working-time.ts';
import type { Stay } from './cycles.ts';
import type { Promised, Target } from './target.ts';

const samePromise = (one: Promised, other: Promised): boolean =>
  one.limit === other.limit && one.time.sameAs(other.time);

/** For each stay the place from which on its promise counts: the first, or that of the last change. */
const countedFrom = ({ changedCountsFrom }: Target, stays: readonly Stay[]): readonly number[] => {
  const places: number[] = [];
  for (const [place, { promise }] of stays.entries()) {
    const before = stays[place - 1];
    const goesOn = changedCountsFrom === 'start' || (before && samePromise(before.promise, promise));
    places.push(goesOn ? (places[place - 1] ?? 0) : place);
  }
  return places;
};

/** What runs in stays, summed up once for each working time, so that a long story costs no more than its length. */
export class Counting {
  readonly #stays: readonly Stay[];
  readonly #from: readonly number[];
  readonly #sums: { readonly time: WorkingTime; readonly before: Float64Array }[] = [];

  constructor(target: Target, stays: readonly Stay[]) {
    this.#stays = stays;
    this.#from = countedFrom(target, stays);
  }

  /** Running seconds before each stay. */
  #before(time: WorkingTime): Float64Array {
    const known = this.#sums.find((sum) => sum.time.sameAs(time));
    if (known) return known.before;
    const before = new Float64Array(this.#stays.length + 1);
    for (const [place, { state, from, until }] of this.#stays.entries())
      before[place + 1] = (before[place] ?? 0) + (state === 'running' ? time.between(from, until) : 0);
    this.#sums.push({ time, before });
    return before;
  }

  /** What of a stay counts in the end, by the promise in force in the last. */
  countedOf(place: number, { time }: Promised): number {
    if (place < (this.#from.at(-1) ?? 0)) return 0;
    const before = this.#before(time);
    return (before[place + 1] ?? 0) - (before[place] ?? 0);
  }

  /** The first moment by which more had been used than was promised then. */
  overdueSince(): number | null {
    for (const [place, { state, from, until, promise }] of this.#stays.entries()) {
      if (state === 'resting' || promise.limit === null) continue;
      const before = this.#before(promise.time);
      const left = promise.limit - (before[place] ?? 0) + (before[this.#from[place] ?? 0] ?? 0);
      if (left < 0) return from;
      if (state === 'running' && promise.time.between(from, until) > left) return promise.time.after(from, left);
    }
    return null;
  }
}
