import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { fittingOf } from './fitting.ts';
import type { serviceDesign } from './service-design.record.ts';

const looked = 'draft,in-review,approved,in-use';
const links: readonly string[] = ['depends-on', 'runs-on'];

async function hold(context: Context, id: string): Promise<void> {
  const design = (await context.read('service-design', id)) as unknown as WholeRow<typeof serviceDesign>;
  const misfits = (await fittingOf(context, design)).filter(({ fit }) => fit === 'fails').length;
  if ((design.misfits ?? 0) !== misfits) await context.update('service-design', id, { misfits });
}

/** A design knows how much of what it needs does not fit with what is there, and knows it anew when something is declared or comes. */
export const holdAgainstWhatExists = reaction({
  name: 'hold-designs-against-what-exists',
  on: [
    'service-design.created',
    'service-design.changed',
    'technology.created',
    'technology.changed',
    'configuration-item.changed',
    'configuration-item.retired',
    'configuration-item.linked',
    'configuration-item.unlinked',
    'service.linked',
    'service.unlinked',
  ],
  run: async (context, { type, what, record, content }) => {
    if (type === 'service-design') return hold(context, record);
    const linked = what === 'linked' || what === 'unlinked';
    if (linked && !links.includes(content.link?.kind ?? '')) return;
    if (what === 'changed' && type === 'configuration-item')
      if (!['technology', 'softwareVersion'].some((field) => field in (content.changes ?? {}))) return;
    for (const { id } of await Array.fromAsync(every(context, 'service-design', { state: looked })))
      await hold(context, id);
  },
});
