import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { reading, type WholeRow } from '../../../kernel/reading.ts';
import {
  type AgreementKind,
  type Commitment,
  type PauseFor,
  type Start,
  type Step,
  type Stop,
  type TimeMetric,
  timeMetrics,
} from '../../../methods/service-level/commitment.ts';
import type { agreement } from './agreement.record.ts';

type Row = WholeRow<typeof agreement>;
type Line = Readonly<Record<string, unknown>>;

/** The moment at which a day begins in a zone, in seconds. */
const beginOf = (day: string, zone: string): number =>
  Math.floor(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds / 1000);
const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const several = <T extends string>(value: unknown): readonly T[] => (value as readonly T[] | null) ?? [];

const stepOf = (line: Line): Step => ({
  id: String(line['id']),
  share: Number(line['at']) / 100,
  metric: text(line['metric']) as TimeMetric | null,
  priority: text(line['priority']),
  does: line['does'] as Step['does'],
  person: text(line['person']),
  team: text(line['team']),
});

const isTimed = ({ metric, within }: Line): boolean =>
  within !== null && (timeMetrics as readonly unknown[]).includes(metric);

/** In force from the beginning of its first day to the end of its last, in its own zone; a proposal from its first day on. */
const term = ({ inForceFrom, inForceUntil, zone, createdAt }: Row): Pick<Commitment, 'from' | 'until'> => ({
  from: beginOf(inForceFrom ?? createdAt.slice(0, 10), zone ?? 'UTC'),
  until: inForceUntil ? beginOf(dayAfter(inForceUntil), zone ?? 'UTC') : null,
});

const commitmentOf = (row: Row, line: Line): Commitment => ({
  id: String(line['id']),
  agreement: row.id,
  number: row.number,
  kind: (row.variant ?? 'service-level') as AgreementKind,
  metric: line['metric'] as TimeMetric,
  customer: row.customer,
  team: text((row as unknown as Line)['providingTeam']),
  services: row.services.map(({ service }) => String(service)),
  service: text(line['service']),
  work: text(line['work']),
  priority: text(line['priority']),
  channel: text(line['channel']),
  ...term(row),
  within: secondsOf(String(line['within'])) ?? 0,
  calendar: line['counted'] === 'around-the-clock' ? null : (text(line['calendar']) ?? row.calendar),
  share: Number(line['share'] ?? 100),
  startsOn: several<Start>(line['starts']),
  stopsOn: several<Stop>(line['stops']),
  pausesFor: several<PauseFor>(line['pauses']),
  resumes: line['reopened'] !== 'stays-ended',
  changedCountsFrom: line['changes'] === 'count-from-change' ? 'now' : 'start',
  steps: row.steps
    .map(stepOf)
    .filter(
      ({ metric, priority }) =>
        (metric ?? line['metric']) === line['metric'] &&
        (priority === null || line['priority'] === null || priority === line['priority']),
    ),
});

/** An agreement → what its clocks are held to: each target that is a time. */
export const promises = reading<typeof agreement>()({
  gives: 'promises',
  record: 'agreement',
  states: ['in-force', 'superseded', 'ended'],
  read: (row): readonly Commitment[] => row.targets.filter(isTimed).map((line) => commitmentOf(row, line)),
});
