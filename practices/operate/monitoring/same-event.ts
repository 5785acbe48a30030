import type { Row } from '../../../kernel/context.ts';
import type { monitor, severities } from './monitor.record.ts';
import type { monitoredEvent } from './monitored-event.record.ts';

export type Event = Row<typeof monitoredEvent>;
export type Monitor = Row<typeof monitor>;
export type Severity = (typeof severities)[number];

const order: readonly Severity[] = ['critical', 'major', 'minor', 'warning', 'information'];

/** The graver of two. */
export const graver = (one: Severity, other: Severity): Severity =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;

/** Whether a severity is at least as grave as another; nothing is as grave as none. */
export const asGraveAs = (severity: Severity, least: Severity | null): boolean =>
  least !== null && order.indexOf(severity) <= order.indexOf(least);

/** Whether a report that comes now is of this event: as long as it stands, and for some minutes after it cleared. */
export const isSame = (event: Pick<Event, 'state' | 'clearedAt'>, withinMinutes: number, now: string): boolean =>
  event.state !== 'cleared' ||
  (event.clearedAt !== null && Date.parse(now) - Date.parse(event.clearedAt) <= withinMinutes * 60_000);
