import type { Basis } from './availability.ts';
import type { Credit } from './credits.ts';
import type { Figured } from './measured.ts';
import type { TargetPeriod } from './terms.ts';

/** How one target of an agreement was kept in one of its own periods, and what that earns the customer. Shares are of 1. */
export type TargetRow = {
  readonly agreement: string;
  readonly target: string;
  readonly metric: string;
  readonly service: string | null;
  readonly work: string | null;
  readonly priority: string | null;
  readonly channel: string | null;
  readonly within: number | null;
  readonly period: TargetPeriod;
  readonly from: string;
  readonly until: string;
  /** How many; null of what is no time. */
  readonly kept: number | null;
  readonly missed: number | null;
  /** How many do not count; null where nothing was measured. */
  readonly excluded: number | null;
  /** What an availability rests on; null of times, and where nothing measures it. */
  readonly basis: Basis | null;
  /** What a measure told of it; null of times and availability. */
  readonly figure: Figured | null;
  readonly share: number | null;
  readonly promised: number | null;
  /** Null where nothing was judged, or while the period lasts. */
  readonly attained: boolean | null;
  readonly credit: Credit | null;
};
