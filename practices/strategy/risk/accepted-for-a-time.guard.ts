import { guard } from '../../../kernel/guard.ts';
import type { risk } from './risk.record.ts';

/** A risk is accepted for a time that lies ahead, never for good. */
export const acceptedForATime = guard<typeof risk>()({
  record: 'risk',
  verbs: ['accept'],
  facts: (about) => ({ acceptedUntil: about.own('acceptedUntil') }),
  refuse: ({ acceptedUntil }, now) => (acceptedUntil && acceptedUntil <= now.slice(0, 10) ? 'alreadyOver' : null),
});
