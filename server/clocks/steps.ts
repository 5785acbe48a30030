import { thresholds } from '../../methods/service-clock/clock.ts';
import type { Book } from '../../methods/service-level/book.ts';
import type { Clock } from '../../methods/service-level/clocks.ts';
import type { Step } from '../../methods/service-level/commitment.ts';
import { triggersOf } from '../../methods/service-level/conditions.ts';

/** What has been done on the way of a clock, by record, commitment, beginning and step. */
export type Done = ReadonlySet<string>;

/** A step of a clock, and the moment at which it is to be done: at the latest the present one; null while that is open. */
export type Coming = { readonly step: Step; readonly at: number | null };

/** A step of one run of a commitment, by when that run began (seconds): the same wherever it is told. */
export const doneKey = (record: string, commitment: string, began: number, step: string): string =>
  `${record} ${commitment} ${began} ${step}`;

const stepKey = (record: string, { commitment, cycle }: Clock, step: Pick<Step, 'id'>): string =>
  doneKey(record, commitment.id, cycle.began, step.id);

const isAbout = ({ metric, priority }: Step, { commitment, cycle }: Clock): boolean =>
  (metric === null || metric === commitment.metric) &&
  (priority === null || priority === (cycle.ledger.at(-1)?.facts['priority'] ?? null));

/** Steps of a clock under way that have not been done, with the moments at which they fall if nothing changes. */
export const comingSteps = (book: Book, record: string, clock: Clock, now: number, done: Done): readonly Coming[] => {
  const { cycle, commitment } = clock;
  const { limit } = cycle;
  if (cycle.ended !== null || limit === null) return [];
  const open = commitment.steps.filter((step) => isAbout(step, clock) && !done.has(stepKey(record, clock, step)));
  const promised = () => ({ limit, time: book.timeOf(commitment.calendar) });
  const moments = thresholds(
    { ...triggersOf(commitment), promised },
    cycle,
    open.map(({ share }) => share),
  );
  return open.map((step, at) => ({
    step,
    at: cycle.used >= step.share * limit ? now : (moments[at]?.at ?? null),
  }));
};
