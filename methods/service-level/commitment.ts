import type { TimeMetric } from '../../kernel/time-metric.ts';

/** Who promises whom: we a customer, one of our teams another, a supplier us (ITIL: SLA, OLA, underpinning contract). */
export const agreementKinds = ['service-level', 'operational-level', 'underpinning'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** What a clock can start on, by name; `requester-wrote` and `provider-wrote` are of what both sides read. */
export const starts = [
  'opened',
  'requester-wrote',
  'provider-wrote',
  'reopened',
  'team-changed',
  'supplier-is-asked',
] as const;
export type Start = (typeof starts)[number];

/** What a clock can stop on. `finished` is the end of the work; `answered` is a public reply, or an opening that was spoken. */
export const stops = [
  'answered',
  'provider-wrote',
  'taken',
  'assigned',
  'workaround',
  'finished',
  'closed',
  'team-changed',
  'supplier-is-done',
] as const;
export type Stop = (typeof stops)[number];

/** What a clock can stand still for: whoever is waited for has it. */
export const pauses = ['requester', 'supplier', 'others', 'approval', 'none'] as const;
export type PauseFor = (typeof pauses)[number];

/** Something that is done when so much of the time is used: `share` 1 is the breach, 0.75 before it, 1.2 behind it. */
export type Step = {
  readonly id: string;
  readonly share: number;
  /** Of one metric; null for every one. */
  readonly metric: TimeMetric | null;
  /** Only for these priorities; empty for all. */
  readonly priority: string | null;
  readonly does: 'notify-assignee' | 'notify-team-lead' | 'notify-owner' | 'notify' | 'note' | 'hand-over' | 'raise';
  readonly person: string | null;
  readonly team: string | null;
};

/** One line of an agreement that a clock measures, as the arithmetic needs it. Moments are seconds since 1970 UTC. */
export type Commitment = {
  readonly id: string;
  readonly agreement: string;
  readonly number: string;
  readonly kind: AgreementKind;
  readonly metric: TimeMetric;
  /** The organisation that is promised, with those below it; null is everybody. */
  readonly customer: string | null;
  /** The team that promises, of an operational level agreement. */
  readonly team: string | null;
  /** What the agreement is about; empty is every service. */
  readonly services: readonly string[];
  /** What this line is about alone; null is all that the agreement is about. */
  readonly service: string | null;
  readonly work: string | null;
  readonly priority: string | null;
  readonly channel: string | null;
  /** In force from a moment until before another. */
  readonly from: number;
  readonly until: number | null;
  /** Working seconds. */
  readonly within: number;
  /** The calendar whose working time is counted; null is around the clock. */
  readonly calendar: string | null;
  /** Percent of cases that are to be within. */
  readonly share: number;
  /** What it starts and stops on and stands still for; empty is what is usual for the metric. */
  readonly startsOn: readonly Start[];
  readonly stopsOn: readonly Stop[];
  readonly pausesFor: readonly PauseFor[];
  /** Taken up again when the record is reopened. */
  readonly resumes: boolean;
  readonly changedCountsFrom: 'start' | 'now';
  readonly steps: readonly Step[];
};
