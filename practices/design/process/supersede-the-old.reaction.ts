import type { Row } from '../../../kernel/context.ts';
import { reaction } from '../../../kernel/reaction.ts';
import type { process } from './process.record.ts';

/** When an edition comes into force, the one that it follows is so no longer. */
export const supersedeTheOld = reaction({
  name: 'supersede-the-old-process',
  on: ['process.in-force'],
  run: async (context, { record }) => {
    const { previous } = (await context.read('process', record)) as Row<typeof process>;
    if (!previous) return;
    const old = await context.read('process', previous);
    if (old.state === 'in-force') await context.transition('process', old.id, 'supersede');
  },
});
