import { guard } from '../../../kernel/guard.ts';
import type { change } from './change.record.ts';

/** A change that caused incidents was not successful without more. */
export const causedTrouble = guard<typeof change>()({
  record: 'change',
  verbs: ['finish', 'close'],
  facts: (about) => ({ outcome: about.own('outcome'), caused: about.links('causes', 'out') }),
  refuse: ({ outcome, caused }) => (outcome === 'successful' && caused > 0 ? 'causedTrouble' : null),
});
