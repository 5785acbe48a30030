import { secondsOf } from '../../../fields/duration/duration.field.ts';
import { fromMinorUnits, type Money, minorUnits } from '../../../fields/money/money.field.ts';
import type { Context, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { shareOut } from '../../../methods/sharing/share-out.ts';
import type { costEntry } from '../../strategy/finance/cost-entry.record.ts';
import type { timeEntry } from './time-entry.record.ts';

/** What people come with: a service is there for it, and what the service costs is a cost of it. */
export const tickets = ['incident', 'request', 'case'] as const;

export type Period = { readonly from: string; readonly until: string };
export type TicketCost = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  /** Hours that were written down on it in these days. */
  readonly hours: number;
  readonly cost: Money;
};
export type TicketCosts = {
  readonly total: Money;
  /** By the hours written down, those on which none are as the mean of the others; or evenly, where none are written at all. */
  readonly by: 'hours' | 'evenly';
  readonly tickets: readonly TicketCost[];
};

type Entry = Row<typeof costEntry>;
type Ticket = Pick<TicketCost, 'id' | 'type' | 'number' | 'title'>;

/** The hours written down in these days, by the record that they are a cost of. */
async function hoursBy(context: Context, { from, until }: Period): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for await (const each of every(context, 'time-entry', { day: `gte:${from}`, limit: '200' })) {
    const { id, day, duration } = each as Row<typeof timeEntry>;
    if (day === null || day > until) continue;
    for (const { row } of await context.linked('is-cost-of', 'out', { type: 'time-entry', key: id }))
      found.set(row.id, (found.get(row.id) ?? 0) + (secondsOf(duration) ?? 0) / 3_600);
  }
  return found;
}

async function cameIn(context: Context, service: string, { from, until }: Period): Promise<readonly Ticket[]> {
  const found: Ticket[] = [];
  for (const type of tickets)
    for await (const row of every(context, type, { service, createdAt: `gte:${from}`, limit: '200' }))
      if (row.createdAt.slice(0, 10) <= until)
        found.push({ id: row.id, type, number: row.number, title: context.headed(type, row).title ?? '' });
  return found;
}

async function postedTo(context: Context, service: string, { from, until }: Period): Promise<readonly Entry[]> {
  const query = { service, state: 'posted', day: `gte:${from}`, limit: '200' };
  const found = (await Array.fromAsync(every(context, 'cost-entry', query))) as unknown as readonly Entry[];
  return found.filter(({ day }) => day <= until);
}

/** Whatever nobody wrote hours on weighs as the mean of what somebody did. */
const weighed = (written: readonly number[]): readonly number[] => {
  const some = written.filter((hours) => hours > 0);
  const mean = some.reduce((sum, hours) => sum + hours, 0) / Math.max(1, some.length);
  return written.map((hours) => (hours > 0 ? hours : mean));
};

/**
 * What a service cost in these days, shared out among what came about it in them: to the coin, so that the tickets together cost what the
 * service did. Of each currency by itself; what the actor may not read has no share.
 */
export async function ticketCostsOf(
  context: Context,
  service: string,
  period: Period,
): Promise<readonly TicketCosts[]> {
  const entries = await postedTo(context, service, period);
  if (entries.length === 0) return [];
  const came = await cameIn(context, service, period);
  const hours = await hoursBy(context, period);
  const written = came.map(({ id }) => hours.get(id) ?? 0);
  const by = written.some((each) => each > 0) ? 'hours' : 'evenly';
  return [...new Set(entries.map(({ amount }) => amount.currency))].toSorted().map((currency) => {
    const units = entries
      .filter(({ amount }) => amount.currency === currency)
      .reduce((sum, { amount }) => sum + (minorUnits(amount) ?? 0), 0);
    const shares = shareOut(units, weighed(written));
    return {
      total: fromMinorUnits(units, currency),
      by,
      tickets: came.map((each, at) => ({
        ...each,
        hours: Number((written[at] ?? 0).toFixed(2)),
        cost: fromMinorUnits(shares[at] ?? 0, currency),
      })),
    };
  });
}
