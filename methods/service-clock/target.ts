import type { WorkingTime } from '../working-time/working-time.ts';
import type { Happening, Holding, Trigger } from './condition.ts';

/** On whom time goes: on us while the clock runs, on whoever is waited for while it is paused. */
export type Party = 'us' | 'customer' | 'supplier';

/**
 * While this holds somebody is waited for, and the clock is paused; the first that holds gives the reason. With `counts` it runs
 * on all the same: it is only told on whom the time went.
 */
export type Pause = {
  readonly while: Holding;
  readonly party: Party;
  readonly reason: string;
  readonly counts?: true;
};

/** How long is promised, and in whose working time: by the record's facts, so that a P1 can go round the clock. */
export type Promised = {
  /** Working seconds; null where nothing is promised. */
  readonly limit: number | null;
  readonly time: WorkingTime;
};

/**
 * One promise about a record (ITIL: service level target): from when to when, what does not count, and how long it may take.
 *
 * A **cycle** begins when `starts` fires while none is under way, and ends when `stops` fires. `repeats` says whether another may
 * begin after it: every inbound message is answered, every hop of a team is measured. What both stops and starts ends one
 * cycle and begins the next, as an update does that is due at intervals; but none begins while what stops it holds, unless
 * the record was told so from the beginning (solved on the phone). A record that is reopened (`resumes` fires after the end)
 * takes its last cycle up again: the time at rest does not count. It does not where `settles` has fired: an answer that was given
 * stays given, whatever becomes of the record.
 */
export type Target = {
  readonly starts: Trigger;
  readonly stops: Trigger;
  readonly resumes?: Trigger;
  readonly settles?: Trigger;
  readonly repeats?: boolean;
  readonly pauses?: readonly Pause[];
  promised(facts: Happening['facts']): Promised;
  /**
   * What a changed promise counts from. `start`: all that was used counts against the new limit, in the new working time, as
   * if it had been promised from the beginning. `now`: the new limit is whole from the change on.
   */
  readonly changedCountsFrom: 'start' | 'now';
};
