import { always, type Calendar } from '../working-time/calendar.ts';
import { WorkingTime } from '../working-time/working-time.ts';
import type { Above } from './choosing.ts';
import type { Commitment } from './commitment.ts';

/** All that is promised at a time, with what it needs to be counted: calendars by id, organisations and the one above each. */
export type Book = {
  readonly commitments: readonly Commitment[];
  readonly above: Above;
  /** The working time of a calendar; around the clock for null. A calendar that is not there counts around the clock. */
  timeOf(calendar: string | null): WorkingTime;
};

const round = new WorkingTime(always);

const climb = (parents: ReadonlyMap<string, string>): Above => {
  const known = new Map<string, readonly string[]>();
  return (organisation) => {
    const found = known.get(organisation);
    if (found) return found;
    const path: string[] = [];
    for (let at: string | undefined = organisation; at !== undefined && !path.includes(at); at = parents.get(at))
      path.push(at);
    known.set(organisation, path);
    return path;
  };
};

/** Puts a book together; what has been worked out for a calendar is kept with it. */
export const book = (
  commitments: readonly Commitment[],
  calendars: ReadonlyMap<string, Calendar>,
  parents: ReadonlyMap<string, string>,
): Book => {
  const times = new Map<string, WorkingTime>();
  return {
    commitments,
    above: climb(parents),
    timeOf: (id) => {
      const calendar = id === null ? undefined : calendars.get(id);
      if (id === null || !calendar) return round;
      const time = times.get(id) ?? new WorkingTime(calendar);
      times.set(id, time);
      return time;
    },
  };
};

/** The same book under other agreements: what stood in these is left out, and what is proposed put in. */
export const amended = (of: Book, without: ReadonlySet<string>, more: readonly Commitment[]): Book => ({
  ...of,
  commitments: [...of.commitments.filter(({ agreement }) => !without.has(agreement)), ...more],
});
