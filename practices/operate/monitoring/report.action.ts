import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Context } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { type monitor, severities } from './monitor.record.ts';
import { type Event, graver, isSame, type Monitor, type Severity } from './same-event.ts';

type Report = {
  readonly key: string;
  readonly title: string | null;
  readonly details: string | null;
  readonly severity: Severity | null;
  readonly cleared: boolean | null;
  readonly service: string | null;
  readonly host: string | null;
};

const given = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

const currentFor = (by: Monitor, key: string): string => `${by.number} ${key}`;

/** The event that this key stands for now; one that cleared too long ago makes room for a new one. */
async function found(context: Context, by: Monitor, key: string): Promise<Event | null> {
  const is = currentFor(by, key).replaceAll(',', '\\,');
  const [event] = (await context.list('monitored-event', { currentFor: is, limit: '1' })).items as readonly Event[];
  if (!event) return null;
  if (isSame(event, by.sameWithinMinutes, context.now)) return event;
  await context.update('monitored-event', event.id, { currentFor: null });
  return null;
}

async function begin(context: Context, by: Monitor, report: Report): Promise<Event> {
  const { key, title, details, severity, service, host } = report;
  return (await context.create('monitored-event', {
    ...given({ title: title ?? key, details, severity, service, host }),
    monitor: by.id,
    key,
    currentFor: currentFor(by, key),
    firstSeenAt: context.now,
    lastSeenAt: context.now,
  })) as Event;
}

/** It was reported before: it is counted, and comes back if it was over. Too often to and fro is flapping. */
async function goOn(context: Context, by: Monitor, event: Event, { details, severity }: Report): Promise<Event> {
  const back = event.state === 'cleared';
  const returns = (event.returns ?? 0) + (back ? 1 : 0);
  if (back) await context.transition('monitored-event', event.id, 'return');
  return (await context.update('monitored-event', event.id, {
    ...given({ details }),
    severity: graver(severity ?? event.severity, event.severity),
    lastSeenAt: context.now,
    reports: (event.reports ?? 0) + 1,
    returns,
    flapping: returns >= by.flapsFrom,
  })) as Event;
}

/**
 * A monitor reports trouble, or that it is over. Reports of one key are one event as long as it stands and for some minutes after
 * it cleared, so that a report may be sent any number of times.
 */
export const report = action<typeof monitor>()({
  record: 'monitor',
  name: 'report',
  arguments: {
    key: text({ required: true, most: 200 }),
    title: text(),
    details: text({ as: 'lines', most: 10_000 }),
    severity: choice(severities),
    cleared: yesNo({ default: false }),
    service: reference('service'),
    host: text({ most: 200 }),
  },
  may: allOf(anyOf(role('monitoring'), role('administrator')), inState('listening', 'muted')),
  run: async (context, by, args) => {
    const before = await found(context, by, args.key);
    if (args.cleared) {
      if (before && before.state !== 'cleared') await context.transition('monitored-event', before.id, 'clear');
      return { number: before?.number ?? null, state: before ? 'cleared' : null };
    }
    const event = before ? await goOn(context, by, before, args) : await begin(context, by, args);
    return { number: event.number, state: event.state };
  },
});
