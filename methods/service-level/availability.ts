import type { WorkingTime } from '../working-time/working-time.ts';

/** A time in which a service was not there; moments are seconds, and one without an end goes on. */
export type Downtime = {
  readonly service: string;
  readonly from: number;
  readonly until: number | null;
  /** Whether it is held against what was promised. */
  readonly counts: boolean;
};

/** What a share of time rests on: seconds of agreed service time, those of them in which a service was down, and the outages behind these. */
export type Basis = {
  readonly agreed: number;
  readonly down: number;
  readonly outages: readonly string[];
  /** Outages within the agreed time that do not count. */
  readonly leftOut: number;
};

type Cut = readonly [from: number, until: number];

/** Stretches in order, those that overlap made one. */
const merged = (cuts: readonly Cut[]): readonly Cut[] => {
  const found: Cut[] = [];
  for (const [from, until] of cuts.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], until)];
    else found.push([from, until]);
  }
  return found;
};

/** How much of the agreed time between two moments any of these services was down; what overlaps counts once. */
export const downIn = (
  downtimes: ReadonlyMap<string, Downtime>,
  services: readonly string[],
  [from, until]: Cut,
  time: WorkingTime,
): Basis => {
  const within = [...downtimes].flatMap(([id, each]) => {
    const cut: Cut = [Math.max(from, each.from), Math.min(until, each.until ?? until)];
    const touches = services.includes(each.service) && cut[0] < cut[1] && time.between(...cut) > 0;
    return touches ? [{ id, cut, counts: each.counts }] : [];
  });
  const counted = within.filter(({ counts }) => counts);
  return {
    agreed: from < until ? time.between(from, until) : 0,
    down: merged(counted.map(({ cut }) => cut)).reduce((sum, cut) => sum + time.between(...cut), 0),
    outages: counted.map(({ id }) => id),
    leftOut: within.length - counted.length,
  };
};
