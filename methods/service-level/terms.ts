import type { AgreementKind } from './commitment.ts';
import type { CreditRule } from './credits.ts';

/** Over what each target of an agreement is judged. */
export const targetPeriods = ['month', 'quarter', 'year'] as const;
export type TargetPeriod = (typeof targetPeriods)[number];

/** One line of an agreement as it is judged: what is measured of what, over which period, and what is promised of it. */
export type Term = {
  readonly id: string;
  readonly metric: string;
  readonly service: string | null;
  readonly work: string | null;
  readonly priority: string | null;
  readonly channel: string | null;
  readonly period: TargetPeriod;
  /** Percent that are promised; null where none was said: all. */
  readonly share: number | null;
  /** The least level, of what is not a share. */
  readonly level: number | null;
  /** The measure that tells it; null of what Reeve measures by itself, and of what nothing measures. */
  readonly measure: string | null;
  /** Seconds within which it is to be, of a time. */
  readonly within: number | null;
  /** Whose working time is the agreed time; around the clock for null. */
  readonly calendar: string | null;
};

/** What an agreement is held to, period by period, and what it credits. Days are in its own zone. */
export type Terms = {
  readonly kind: AgreementKind;
  readonly zone: string;
  /** The first day in force, and the last; null where that is open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly services: readonly string[];
  readonly targets: readonly Term[];
  readonly credits: readonly CreditRule[];
};

const months: Readonly<Record<TargetPeriod, number>> = { month: 1, quarter: 3, year: 12 };

/** When the periods of a kind begin in a zone, from the one that holds a moment to the end of the one that holds another. RFC 3339. */
export const periodEdges = (period: TargetPeriod, zone: string, from: string, until: string): readonly string[] => {
  const length = months[period];
  const first = Temporal.Instant.from(from).toZonedDateTimeISO(zone).toPlainDate();
  const month = first.month - ((first.month - 1) % length);
  const edges: string[] = [];
  for (
    let day = Temporal.PlainDate.from({ year: first.year, month, day: 1 }), over = false;
    !over;
    day = day.add({ months: length })
  ) {
    const edge = day.toZonedDateTime(zone).toInstant().toString();
    edges.push(edge);
    over = Temporal.Instant.compare(edge, until) >= 0;
  }
  return edges;
};
