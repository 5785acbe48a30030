import { dueOf } from '../service-clock/clock.ts';
import type { Party } from '../service-clock/target.ts';
import type { Book } from './book.ts';
import type { Clock } from './clocks.ts';

/** A clock that was missed, as whoever answers for it is told. Moments and lengths are seconds, lengths of working time. */
export type Miss = {
  /** Names the clock among those of its record, and the same wherever it is told. */
  readonly key: string;
  readonly clock: Clock;
  readonly within: number;
  readonly dueAt: number;
  /** The first moment by which more was used than was promised. */
  readonly ranOutAt: number;
  readonly endedAt: number | null;
  /** How much longer it took; null while it still runs. */
  readonly late: number | null;
  /** What of the time that counts went on others. */
  readonly onCustomer: number;
  readonly onSupplier: number;
};

/** Which clock of a record it is: what was promised, and since when. A change of the target keeps it the same. */
export const clockKey = ({ kind, metric, cycle: { began } }: Clock): string => `${kind} ${metric} ${began}`;

const countedOn = ({ cycle: { ledger } }: Clock, party: Party): number =>
  Math.round(ledger.filter((entry) => entry.party === party).reduce((sum, { counted }) => sum + counted, 0));

/** What there is to answer for; null where nothing was missed. */
export const missOf = (book: Book, clock: Clock, now: number): Miss | null => {
  const { cycle, commitment } = clock;
  if (cycle.kept !== false || cycle.limit === null) return null;
  const dueAt = dueOf(cycle, book.timeOf(commitment.calendar)) ?? cycle.ended ?? now;
  return {
    key: clockKey(clock),
    clock,
    within: cycle.limit,
    dueAt,
    ranOutAt: Math.max(dueAt, cycle.overdueSince ?? cycle.ended ?? now),
    endedAt: cycle.ended,
    late: cycle.ended === null ? null : Math.round(cycle.used - cycle.limit),
    onCustomer: countedOn(clock, 'customer'),
    onSupplier: countedOn(clock, 'supplier'),
  };
};

/** How an exclusion or a reason is asked about: on whom the time that was too much went. */
export type Blame = { readonly party: 'us' | 'customer' | 'supplier'; readonly because: string };

/** Whose it is: of whoever would not have had it missed without the time that was theirs; ours where none alone made it late. */
export const blameOf = (over: number, onCustomer: number, onSupplier: number): Blame => {
  const [theirs, party] =
    onSupplier >= onCustomer ? [onSupplier, 'supplier' as const] : [onCustomer, 'customer' as const];
  if (theirs > 0 && theirs >= over) return { party, because: party };
  return { party: 'us', because: onCustomer + onSupplier > 0 ? 'notEnough' : 'ours' };
};
