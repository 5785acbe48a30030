import type { Context } from '../../../kernel/context.ts';
import { Refusal, refuseField } from '../../../kernel/refusal.ts';
import { explainedBy } from './recurrences.ts';

const open = ['new', 'assigned', 'waiting'];

/** Tells the way round, publicly, on one incident. */
export async function tellOn(context: Context, incident: string, workaround: string): Promise<void> {
  await context.say('incident', incident, { text: workaround, visibility: 'public' });
}

/** Tells the way round to the requesters of all open incidents that a problem or known error explains; gives how many. */
export async function tellAll(
  context: Context,
  of: { readonly type: 'problem' | 'known-error'; readonly id: string; readonly workaround: string | null },
): Promise<number> {
  if (!of.workaround) throw refuseField('workaround', 'required', 'Say what the workaround is.');
  const concerned = (await explainedBy(context, of.type, of.id)).filter(({ state }) => open.includes(state ?? ''));
  if (concerned.length === 0) throw new Refusal('conflict', 'It explains no open incident.');
  for (const { id } of concerned) await tellOn(context, id, of.workaround);
  return concerned.length;
}
