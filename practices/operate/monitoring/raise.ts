import type { Context } from '../../../kernel/context.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import type { Event, Severity } from './same-event.ts';

const urgencies: Readonly<Record<Severity, 'high' | 'medium' | 'low'>> = {
  critical: 'high',
  major: 'high',
  minor: 'medium',
  warning: 'low',
  information: 'low',
};
const open = ['new', 'assigned', 'waiting'];

/** The incident that the event raised before, while it is open: one that comes back goes on there. */
async function openIncident(context: Context, event: Event): Promise<string | null> {
  if (!event.incident) return null;
  const row = await context.read('incident', event.incident).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  return row && open.includes(row.state ?? '') ? row.number : null;
}

/** Raises an incident from an event, with what the monitor knows; gives its number. */
export async function raise(context: Context, event: Event): Promise<string> {
  const before = await openIncident(context, event);
  if (before) {
    await context.transition('monitored-event', event.id, 'answer');
    return before;
  }
  const { title, details, service, configurationItem, team, severity } = event;
  const known = Object.entries({ description: details, service, configurationItem, team });
  const made = await context.create('incident', {
    title,
    ...Object.fromEntries(known.filter(([, value]) => value !== null)),
    channel: 'monitoring',
    impact: severity === 'critical' ? 'high' : 'medium',
    urgency: urgencies[severity],
  });
  await context.transition('monitored-event', event.id, 'answer', { incident: made.id });
  return made.number;
}
