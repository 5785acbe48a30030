import type { Context } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { reaction } from '../../../kernel/reaction.ts';
import { type Agreement, limitsOf } from './rests-on.ts';

const standing = 'draft,proposed,agreed,in-force';

async function hold(context: Context, id: string): Promise<void> {
  const whole = (await context.read('agreement', id)) as unknown as Agreement;
  const beyond = (await limitsOf(context, whole)).filter(({ holds }) => !holds).length;
  if ((whole.beyond ?? 0) !== beyond) await context.update('agreement', id, { beyond });
}

/** An agreement knows how many of its targets promise more than what it rests on, and knows it anew when that changes. */
export const holdAgainstWhatItRestsOn = reaction({
  name: 'hold-agreements-against-what-they-rest-on',
  on: [
    'agreement.created',
    'agreement.changed',
    'agreement.transitioned',
    'service.linked',
    'service.unlinked',
    'configuration-item.linked',
    'configuration-item.unlinked',
  ],
  run: async (context, { type, record, content }) => {
    if (type !== 'agreement' && content.link?.kind !== 'depends-on') return;
    const own = type === 'agreement' ? ((await context.read('agreement', record)) as unknown as Agreement) : null;
    if (own?.variant === 'service-level') return hold(context, record);
    const query = { variant: 'service-level,operational-level', state: standing };
    for (const { id } of await Array.fromAsync(every(context, 'agreement', query))) await hold(context, id);
  },
});
