import { teller } from '../../../kernel/health.ts';
import type { measure } from './measure.record.ts';

/** A measure by its last figure: what is missed strains what it is about. */
export const measureTeller = teller<typeof measure>()({
  record: 'measure',
  tell: async ({ id, state }, context) => {
    if (state === 'draft' || state === 'retired') return null;
    const told = await context.latest(id);
    if (!told) return null;
    const { title, value, unit, target, stands } = told;
    const figures = [{ name: title, value, unit, target, reached: stands === null ? null : stands === 'met' }];
    return stands === 'missed' ? { health: 'strained', because: 'targetMissed', figures } : { health: 'well', figures };
  },
});
