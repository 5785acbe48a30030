import { guard } from '../../../kernel/guard.ts';
import type { visitor } from './visitor.record.ts';

/** Nobody enters a restricted area before having heard the safety instruction. */
export const instructedBeforeRestrictedArea = guard<typeof visitor>()({
  record: 'visitor',
  verbs: ['admit'],
  facts: (about) => ({ area: about.own('area'), instructed: about.own('instructed') }),
  refuse: ({ area, instructed }) => (area === 'restricted' && !instructed ? 'notInstructed' : null),
});
