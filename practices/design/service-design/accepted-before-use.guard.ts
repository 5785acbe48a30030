import { guard } from '../../../kernel/guard.ts';
import type { serviceDesign } from './service-design.record.ts';

/** A design is not in use before all its acceptance criteria are met, those of the transition and those of operation. */
export const acceptedBeforeUse = guard<typeof serviceDesign>()({
  record: 'service-design',
  verbs: ['begin'],
  facts: (about) => ({ unmet: about.lines('criteria', { met: false }) }),
  refuse: ({ unmet }) => (unmet > 0 ? 'unmet' : null),
});
