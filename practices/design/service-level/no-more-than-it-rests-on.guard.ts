import { guard } from '../../../kernel/guard.ts';
import type { agreement } from './agreement.record.ts';

/** Nobody promises more than what it rests on allows without saying why. */
export const noMoreThanItRestsOn = guard<typeof agreement>()({
  record: 'agreement',
  verbs: ['propose', 'agree'],
  facts: (about) => ({ beyond: about.own('beyond'), beyondReason: about.own('beyondReason') }),
  refuse: ({ beyond, beyondReason }) => (beyond && !beyondReason ? 'beyondWhatItRestsOn' : null),
});
