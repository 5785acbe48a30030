import { guard } from '../../../kernel/guard.ts';
import type { incident } from './incident.record.ts';

/** An incident is resolved when the mandatory steps of its checklist are done. */
export const stepsBeforeResolving = guard<typeof incident>()({
  record: 'incident',
  verbs: ['resolve'],
  facts: (about) => ({ open: about.lines('checklist', { mandatory: true, done: false }) }),
  refuse: ({ open }) => (open > 0 ? 'stepsOpen' : null),
});
