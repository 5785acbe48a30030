import { check } from '../../../kernel/check.ts';
import type { discrepancy } from './discrepancy.record.ts';

/** What is handed on is in the hands of an incident or a change. */
export const handedOnToSomething = check<typeof discrepancy>()({
  record: 'discrepancy',
  faults: ({ state, incident, change }) =>
    state === 'handed-on' && !incident && !change ? [{ at: 'incident', because: 'toWhat' }] : [],
});
