import type { Context } from '../../../kernel/context.ts';
import type { RecordEvent } from '../../../kernel/event.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { leading } from './those-who-lead.ts';
import type { Major } from './touched.ts';

const roles = ['commander', 'communicationsLead', 'scribe'] as const;

const named = ({ content }: RecordEvent): readonly string[] =>
  roles.map((role) => content.changes?.[role]?.[1]).filter((person) => typeof person === 'string');

async function managers(context: Context): Promise<readonly string[]> {
  const page = await context.list('person', { roles: 'manager', state: 'active', limit: '200' });
  return page.items.map(({ id }) => id);
}

type Heard = { readonly to: readonly string[]; readonly reason: string };

async function heard(context: Context, event: RecordEvent, major: Major): Promise<readonly Heard[]> {
  const watchers = major.watchers.map(({ person }) => person);
  const role = { to: named(event), reason: 'major-incident-role' };
  if (event.what === 'created') return [role, { to: await managers(context), reason: 'major-incident-declared' }];
  if (event.what === 'changed') return [role];
  if (event.what === 'transitioned')
    return [role, { to: [...leading(major), ...watchers, ...(await managers(context))], reason: 'moved' }];
  const mentioned = event.content.mentions ?? [];
  return [
    { to: mentioned, reason: 'mentioned' },
    { to: [...leading(major), ...watchers], reason: 'said' },
  ];
}

/** Whoever is given a role hears of it; those who lead or watch hear what is said; managers, that it began and how it goes. */
export const tellThoseWhoLead = reaction({
  name: 'tell-those-who-lead-a-major-incident',
  on: ['major-incident.created', 'major-incident.changed', 'major-incident.transitioned', 'major-incident.said'],
  run: async (context, event) => {
    const major = (await context.read('major-incident', event.record)) as Major;
    for (const { to, reason } of await heard(context, event, major)) {
      const others = [...new Set(to)].filter((person) => person !== event.by);
      if (others.length > 0) await context.notify({ to: others, reason, record: event.record, event });
    }
  },
});
