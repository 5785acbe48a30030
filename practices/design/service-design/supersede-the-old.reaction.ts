import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { serviceDesign } from './service-design.record.ts';

/** When an edition is put in use, the one that it follows is so no longer. */
export const supersedeTheOld = reaction({
  name: 'supersede-the-old-design',
  on: ['service-design.in-use'],
  run: async (context, { record }) => {
    const { previous } = (await context.read('service-design', record)) as Row<typeof serviceDesign>;
    if (!previous) return;
    const old = await context.read('service-design', previous);
    if (old.state === 'in-use') await context.transition('service-design', old.id, 'supersede');
  },
});
