import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { reading, type WholeRow } from '../../../kernel/reading.ts';
import { type TimeMetric, timeMetrics } from '../../../kernel/time-metric.ts';
import type { Commitment, Step } from '../../../methods/service-level/commitment.ts';
import type { agreement } from './agreement.record.ts';

type Row = WholeRow<typeof agreement>;
type Target = Row['targets'][number];

/** The moment at which a day begins in a zone, in seconds. */
const beginOf = (day: string, zone: string): number =>
  Math.floor(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds / 1000);
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const isTime = (metric: string): metric is TimeMetric => (timeMetrics as readonly string[]).includes(metric);

/** In force from the beginning of its first day to the end of its last, in its own zone; one without a first day from when it was written. */
const term = ({ inForceFrom, inForceUntil, zone, createdAt }: Row): Pick<Commitment, 'from' | 'until'> => ({
  from: beginOf(inForceFrom ?? createdAt.slice(0, 10), zone ?? 'UTC'),
  until: inForceUntil ? beginOf(dayAfter(inForceUntil), zone ?? 'UTC') : null,
});

/** What is done on the way of a target: of this metric or any, and of a priority that the target is about. */
const stepsOf = ({ steps }: Row, { metric, priority }: Target): readonly Step[] =>
  steps
    .filter((step) => (step.metric ?? metric) === metric)
    .filter((step) => step.priority === null || priority === null || step.priority === priority)
    .map(({ id, at, metric: of, priority: only, does, person, team }) => ({
      id,
      share: at / 100,
      metric: of,
      priority: only,
      does,
      person,
      team,
    }));

const commitmentOf = (row: Row, target: Target, metric: TimeMetric): Commitment => ({
  id: target.id,
  agreement: row.id,
  number: row.number,
  kind: (row.variant ?? 'service-level') as Commitment['kind'],
  metric,
  // What teams and suppliers promise us is about the work of every customer.
  customer: row.variant === 'service-level' ? row.customer : null,
  team: (row as unknown as { readonly providingTeam?: string | null }).providingTeam ?? null,
  services: row.services.map(({ service }) => service),
  service: target.service,
  work: target.work,
  priority: target.priority,
  channel: target.channel,
  ...term(row),
  within: secondsOf(target.within ?? '') ?? 0,
  calendar: target.counted === 'around-the-clock' ? null : (target.calendar ?? row.calendar),
  share: target.share ?? 100,
  startsOn: target.starts ?? [],
  stopsOn: target.stops ?? [],
  pausesFor: target.pauses ?? [],
  resumes: target.reopened !== 'stays-ended',
  changedCountsFrom: target.changes === 'count-from-change' ? 'now' : 'start',
  steps: stepsOf(row, target),
});

/** An agreement → what its clocks are held to: each target that is a time. */
export const promises = reading<typeof agreement>()({
  gives: 'promises',
  record: 'agreement',
  states: ['in-force', 'superseded', 'ended'],
  read: (row): readonly Commitment[] =>
    row.targets.flatMap((target) =>
      isTime(target.metric) && target.within !== null ? [commitmentOf(row, target, target.metric)] : [],
    ),
});
