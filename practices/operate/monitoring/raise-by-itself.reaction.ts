import type { Context } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { raise } from './raise.ts';
import { asGraveAs, type Event, type Monitor } from './same-event.ts';

/** The configuration item that is called as the host that was reported, if there is exactly one. */
async function found(context: Context, event: Event): Promise<Event> {
  if (!event.host || event.configurationItem) return event;
  const name = event.host.replaceAll(',', '\\,');
  const { items } = await context.list('configuration-item', { name, limit: '2' });
  const [only] = items;
  if (!only || items.length > 1) return event;
  return (await context.update('monitored-event', event.id, { configurationItem: only.id })) as Event;
}

/** What stands, is as grave as its monitor says, and does not flap raises an incident by itself. */
export const raiseByItself = reaction({
  name: 'raise-incidents-from-events',
  on: ['monitored-event.created', 'monitored-event.standing', 'monitored-event.changed'],
  run: async (context, { record, what, content }) => {
    if (what === 'changed' && !content.changes?.['severity']) return;
    const event = await found(context, (await context.read('monitored-event', record)) as Event);
    if (event.state !== 'standing' || event.flapping) return;
    const { state, raisesFrom } = (await context.read('monitor', event.monitor)) as Monitor;
    if (state === 'listening' && asGraveAs(event.severity, raisesFrom)) await raise(context, event);
  },
});
