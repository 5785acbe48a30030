import { heldAgainst } from '../../../kernel/held.ts';
import { type Agreement, limitsOf } from './rests-on.ts';

/** An agreement knows how many of its targets promise more than what it rests on, and knows it anew when that changes. */
export const holdAgainstWhatItRestsOn = heldAgainst({
  name: 'hold-agreements-against-what-they-rest-on',
  record: 'agreement',
  own: ['agreement.transitioned'],
  against: ['service.linked', 'service.unlinked', 'configuration-item.linked', 'configuration-item.unlinked'],
  matters: ({ content }) => content.link?.kind === 'depends-on',
  standing: { variant: 'service-level,operational-level', state: 'draft,proposed,agreed,in-force' },
  carries: (row) => (row as unknown as Agreement).variant !== 'service-level',
  tell: async (context, row) => {
    const limits = await limitsOf(context, row as unknown as Agreement);
    return { beyond: limits.filter(({ holds }) => !holds).length };
  },
});
