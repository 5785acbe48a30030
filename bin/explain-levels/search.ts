import { confusionOf, share } from '../../methods/service-level/confusion.ts';
import {
  explained,
  fitLimits,
  groupsOf,
  type Limit,
  type Outcome,
  predicted,
} from '../../methods/service-level/fit.ts';
import type { Stretch } from '../../methods/working-time/timeline.ts';
import { WorkingTime } from '../../methods/working-time/working-time.ts';
import {
  elsewhere,
  type Named,
  onHolidays,
  plainCalendars,
  runningOf,
  shiftedCalendars,
  type Way,
  waysOf,
} from './candidates.ts';
import type { Told } from './log.ts';

/** The share of the incidents, by when they were opened, that agreements are fitted to; the rest judges them. */
const first = 0.7;
/** How many of the best ways are tried again with other clocks and holidays. */
const ways = 3;

export type Variant = {
  readonly way: Way;
  readonly calendar: Named;
  readonly limits: ReadonlyMap<string, Limit>;
  /** How many of the first part it explains. */
  readonly right: number;
};

export const wayName = ({ starts, stops, pauses }: Way): string =>
  `${starts} → ${stops}${pauses.length > 0 ? `, not while ${pauses.join(', ')}` : ''}`;

type Running = readonly (readonly Stretch[])[];

const usedIn = (time: WorkingTime, running: Running, upTo: number): Float64Array => {
  const used = new Float64Array(upTo);
  for (let place = 0; place < upTo; place += 1)
    for (const [from, until] of running[place] ?? []) used[place] = (used[place] ?? 0) + time.between(from, until);
  return used;
};

/** The best variant of each kind, the best first; of equals the one tried first, which is the plainer. */
export const bestBy = (
  variants: readonly Variant[],
  key: (variant: Variant) => string,
): readonly (readonly [string, Variant])[] => {
  const best = new Map<string, Variant>();
  for (const variant of variants)
    if (variant.right > (best.get(key(variant))?.right ?? -1)) best.set(key(variant), variant);
  return [...best].toSorted(([, one], [, other]) => other.right - one.right);
};

/** Agreements tried on the first part of a log in time, and judged on the rest. */
export class Search {
  readonly told: readonly Told[];
  readonly outcomes: readonly Outcome[];
  readonly fitted: number;
  readonly tried: Variant[] = [];
  readonly #running = new Map<Way, Running>();
  readonly #times = new Map<Named, WorkingTime>();
  readonly #groups: ReadonlyMap<string, readonly number[]>;

  constructor(told: readonly Told[], outcomes: readonly Outcome[]) {
    this.told = told;
    this.outcomes = outcomes;
    this.fitted = Math.floor(told.length * first);
    this.#groups = groupsOf(outcomes.slice(0, this.fitted));
  }

  /** Whether most of the first part were kept: what is said of all when nothing is known. */
  get usual(): boolean {
    return this.outcomes.slice(0, this.fitted).filter(({ kept }) => kept).length * 2 >= this.fitted;
  }

  #used(way: Way, calendar: Named, upTo: number): Float64Array {
    const running = this.#running.get(way) ?? this.told.map(({ story }) => runningOf(way)(story));
    this.#running.set(way, running);
    const time = this.#times.get(calendar) ?? new WorkingTime(calendar.calendar);
    this.#times.set(calendar, time);
    return usedIn(time, running, upTo);
  }

  attempt(way: Way, calendar: Named): void {
    const used = this.#used(way, calendar, this.fitted);
    const limits = fitLimits(used, this.outcomes, this.#groups);
    this.tried.push({ way, calendar, limits, right: explained(limits) });
  }

  best(): readonly Variant[] {
    return this.tried.toSorted((one, other) => other.right - one.right);
  }

  /** What limits that were fitted to the first part say of the rest. */
  judge({ way, calendar, limits }: Variant) {
    const used = this.#used(way, calendar, this.told.length);
    return this.outcomes.slice(this.fitted).map((outcome, place) => {
      const seconds = used[this.fitted + place] ?? 0;
      return { ...outcome, used: seconds, said: predicted(limits, outcome, seconds, this.usual) };
    });
  }

  shareOfRest(variant: Variant): number {
    return share(confusionOf(this.judge(variant))) ?? 0;
  }
}

/** Every way with every plain calendar; the best ways with other hours, clocks and holidays. */
export function searchWidely(told: readonly Told[]): Search {
  const found = new Search(told, told);
  const states = new Set(told.flatMap(({ story }) => story.map(({ facts }) => String(facts['state']))));
  for (const way of waysOf(states)) for (const calendar of plainCalendars) found.attempt(way, calendar);
  const others = [
    ...shiftedCalendars,
    ...plainCalendars.flatMap((calendar) => [...elsewhere(calendar), ...onHolidays(calendar)]),
  ];
  for (const [, { way }] of bestBy(found.tried, ({ way: of }) => wayName(of)).slice(0, ways))
    for (const calendar of others) found.attempt(way, calendar);
  return found;
}

/** The best variants of one search tried on more incidents. */
export function searchAgain(variants: readonly Variant[], told: readonly Told[]): Search {
  const found = new Search(told, told);
  for (const { way, calendar } of variants) found.attempt(way, calendar);
  return found;
}
