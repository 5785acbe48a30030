import { guard } from '../../../kernel/guard.ts';
import type { change } from './change.record.ts';

/** A successful change has done all it had to. */
export const stepsBeforeSuccess = guard<typeof change>()({
  record: 'change',
  verbs: ['finish'],
  facts: (about) => ({
    outcome: about.own('outcome'),
    open: about.lines('checklist', { mandatory: true, done: false }),
  }),
  refuse: ({ outcome, open }) => (outcome === 'successful' && open > 0 ? 'stepsOpen' : null),
});

/** What did not go as planned is closed with what was learnt from it. */
export const learntFrom = guard<typeof change>()({
  record: 'change',
  verbs: ['close'],
  facts: (about) => ({ outcome: about.own('outcome'), lessons: about.own('lessons') }),
  refuse: ({ outcome, lessons }) => (outcome !== 'successful' && !lessons ? 'nothingLearnt' : null),
});
