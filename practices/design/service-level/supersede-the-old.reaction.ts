import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { agreement } from './agreement.record.ts';

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** When an edition comes into force, the one that it follows ends on the day before. */
export const supersedeTheOld = reaction({
  name: 'supersede-the-old-edition',
  on: ['agreement.in-force'],
  run: async (context, { record }) => {
    const { previous, inForceFrom } = (await context.read('agreement', record)) as Row<typeof agreement>;
    if (!previous || !inForceFrom) return;
    const old = (await context.read('agreement', previous)) as Row<typeof agreement>;
    if (old.state !== 'in-force') return;
    await context.transition('agreement', old.id, 'supersede', { inForceUntil: dayBefore(inForceFrom) });
  },
});
