import type { Row } from '../../../kernel/context.ts';
import { job } from '../../../kernel/job.ts';
import type { continuityPlan } from './continuity-plan.record.ts';

/** Tells the owner of a plan, once for each day that it falls due, that it is to be exercised. */
export const remindOfExercises = job({
  name: 'remind-of-exercises',
  everyMinutes: 240,
  run: async (context) => {
    const query = { state: 'in-force', exerciseDue: 'lte:today', limit: '200' };
    const { items } = await context.list('continuity-plan', query);
    for (const { id, owner, exerciseDue, remindedOf } of items as readonly Row<typeof continuityPlan>[]) {
      if (!owner || !exerciseDue || remindedOf === exerciseDue) continue;
      await context.notify({ to: [owner], reason: 'continuity-exercise-due', record: id });
      await context.update('continuity-plan', id, { remindedOf: exerciseDue });
    }
  },
});
