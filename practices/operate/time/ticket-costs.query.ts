import { day } from '../../../fields/day/day.field.ts';
import { fromMinorUnits, minorUnits } from '../../../fields/money/money.field.ts';
import { type Query, query } from '../../../kernel/query.ts';
import type { AnyRecord } from '../../../kernel/record.ts';
import { type TicketCosts, ticketCostsOf } from './ticket-costs.ts';

const monthOf = (moment: string): { readonly from: string; readonly until: string } => {
  const first = Temporal.PlainDate.from(moment.slice(0, 10)).with({ day: 1 });
  return { from: first.toString(), until: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
};

const meanOf = ({ total, tickets }: TicketCosts) => {
  const units = minorUnits(total) ?? 0;
  return tickets.length > 0 ? fromMinorUnits(Math.round(units / tickets.length), total.currency) : null;
};

/** What each incident, request and case about a service cost that came within days, from what was posted to the service in them. */
export const ticketCosts = query<AnyRecord>()({
  record: 'service',
  name: 'ticket-costs',
  arguments: { from: day(), until: day() },
  answer: async (context, row, { from, until }) => {
    const month = monthOf(context.now);
    const period = { from: from ?? month.from, until: until ?? month.until };
    const items = await ticketCostsOf(context, row.id, period);
    return { ...period, items: items.map((each) => ({ ...each, mean: meanOf(each) })) };
  },
});

/** What one of them cost: its share of what its service cost in the month in which it came. */
export const ticketCost = (record: string): Query =>
  query<AnyRecord>()({
    record,
    name: 'cost',
    arguments: {},
    answer: async (context, row) => {
      const { service } = row as unknown as { readonly service: string | null };
      const period = monthOf(row.createdAt);
      const found = service ? await ticketCostsOf(context, service, period) : [];
      return {
        ...period,
        items: found.flatMap(({ total, by, tickets }) => {
          const own = tickets.find(({ id }) => id === row.id);
          return own ? [{ cost: own.cost, hours: own.hours, by, total, tickets: tickets.length }] : [];
        }),
      };
    },
  });
