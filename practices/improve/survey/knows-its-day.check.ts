import { check } from '../../../kernel/check.ts';
import type { survey } from './survey.record.ts';

/** What is asked from time to time has a day on which it begins. */
export const knowsItsDay = check<typeof survey>()({
  record: 'survey',
  faults: ({ state, variant, nextOn }) =>
    variant === 'periodic' && state === 'running' && nextOn === null ? [{ at: 'nextOn', because: 'noDay' }] : [],
});
