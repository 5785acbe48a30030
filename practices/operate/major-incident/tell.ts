import type { Context } from '../../../kernel/context.ts';
import { demandSpeaker } from './those-who-lead.ts';
import type { Timers } from './timers.setting.ts';
import { type Major, touchedBy, type Update } from './touched.ts';

const clocks = {
  users: 'nextForUsersAt',
  internal: 'nextInternalAt',
  executives: 'nextForExecutivesAt',
} as const;

const running = ['identified', 'investigating', 'mitigated'];

type Telling = Pick<Update, 'audience' | 'occasion' | 'text'> & { readonly next?: string | null };

/** When an audience is to hear again: as was said, or after the minutes set for the severity; never, once the service is back. */
export async function nextAt(
  context: Context,
  major: Major,
  { audience, next }: Pick<Telling, 'audience' | 'next'>,
): Promise<string | null> {
  if (!running.includes(major.state ?? '')) return null;
  if (next) return next;
  const { [major.severity]: minutes } = await context.setting<Timers>('major-incident-timers');
  const after = minutes[audience];
  return after === 0 ? null : new Date(Date.parse(context.now) + after * 60_000).toISOString();
}

/** Everybody who manages: they hear of major incidents wherever they belong. */
async function managers(context: Context): Promise<readonly string[]> {
  const page = await context.list('person', { roles: 'manager', state: 'active', limit: '200' });
  return page.items.map(({ id }) => id);
}

/** Whoever works on an incident that it touches. */
async function assignees(context: Context, major: Major): Promise<readonly string[]> {
  const { led, children } = await touchedBy(context, major);
  return [...new Set([...led, ...children].map(({ assignee }) => assignee).filter((person) => person !== null))];
}

async function notify(context: Context, major: Major, people: readonly string[], reason: string): Promise<void> {
  const others = people.filter((person) => person !== context.actor.id);
  if (others.length > 0) await context.notify({ to: others, reason, record: major.id });
}

/** How each audience is reached. What users are told flows along the links to their own incidents. */
const reach: Readonly<Record<Update['audience'], (context: Context, major: Major, text: string) => Promise<void>>> = {
  users: (context, major, text) => context.say('major-incident', major.id, { text, visibility: 'public' }),
  internal: async (context, major, text) => {
    await context.say('major-incident', major.id, { text, visibility: 'internal' });
    await notify(context, major, await assignees(context, major), 'major-incident-update');
  },
  executives: async (context, major) => notify(context, major, await managers(context), 'major-incident-update'),
};

/** Tells an audience, keeps what it was told, and winds its clock; gives the moment at which it is to hear again. */
export async function tell(context: Context, major: Major, telling: Telling): Promise<string | null> {
  const { audience, occasion, text } = telling;
  if (audience !== 'internal') demandSpeaker(context.actor, major);
  await reach[audience](context, major, text);
  const next = await nextAt(context, major, telling);
  const update = { at: context.now, audience, occasion, text, by: context.actor.system ? null : context.actor.id };
  await context.update('major-incident', major.id, { updates: [...major.updates, update], [clocks[audience]]: next });
  return next;
}
