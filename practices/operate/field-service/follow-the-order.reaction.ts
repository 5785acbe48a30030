import type { Context, Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { visit } from './visit.record.ts';
import type { workOrder } from './work-order.record.ts';

type Order = Row<typeof workOrder>;
type Visit = Row<typeof visit>;

/** Why somebody left before the work was done, as the outcome of the visit says it. */
const outcomeOf = (pausedFor: Order['pausedFor']) =>
  pausedFor === 'parts' ? 'part-missing' : pausedFor === 'access' ? 'no-access' : 'to-be-continued';

const openVisit = async (context: Context, { id, assignee }: Order): Promise<Visit | undefined> => {
  const where = { workOrder: id, category: 'planned,open', limit: '20', sort: '-createdAt' };
  const items = (await context.list('visit', where)).items as readonly Visit[];
  return items.find((each) => each.assignee === assignee);
};

/** A date for a work order is a visit; another date moves it while nobody has set off. */
async function plan(context: Context, order: Order): Promise<void> {
  const { id, team, assignee, appointmentStartAt, appointmentEndAt } = order;
  const appointment = { team, assignee, appointmentStartAt, appointmentEndAt };
  const open = await openVisit(context, order);
  if (open) await context.update('visit', open.id, appointment);
  else await context.create('visit', { workOrder: id, ...appointment });
}

/** A visit that is somewhere else already is left where it is. */
async function move(
  context: Context,
  order: Order,
  verb: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const open = await openVisit(context, order);
  if (!open) return;
  await context.transition('visit', open.id, verb, input).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** The visit of a work order follows it: what the technician does on the order is written down once, and each trip stays. */
export const followTheOrder = reaction({
  name: 'follow-the-work-order-on-its-visit',
  on: ['work-order.transitioned'],
  run: async (context, event) => {
    const order = (await context.read('work-order', event.record)) as Order;
    const to = event.content.to;
    if (to === 'scheduled') return plan(context, order);
    if (to === 'travelling') return move(context, order, 'travel');
    if (to === 'on-site') return move(context, order, 'arrive');
    if (to === 'paused') return move(context, order, 'finish', { outcome: outcomeOf(order.pausedFor) });
    if (to === 'cancelled') return move(context, order, 'cancel', { cancelReason: order.cancelReason });
    if (to !== 'done') return;
    const { workDone: findings, signatureName, signedAt } = order;
    await move(context, order, 'finish', { outcome: 'done', findings, signatureName });
    if (signatureName) await sign(context, order, signedAt);
  },
});

async function sign(context: Context, order: Order, signedAt: string | null): Promise<void> {
  const where = { workOrder: order.id, state: 'finished', signedAt: 'is:empty', limit: '1', sort: '-createdAt' };
  for (const { id } of (await context.list('visit', where)).items) await context.update('visit', id, { signedAt });
}
