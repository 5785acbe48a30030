import { rule } from '../../../kernel/rule.ts';
import type { timeEntry } from './time-entry.record.ts';

/** The day on which it began, in UTC; of one without a beginning the day on which it was written. */
export const day = rule<typeof timeEntry>()({
  decides: 'day',
  whenEmpty: true,
  facts: (about) => ({ startedAt: about.own('startedAt'), createdAt: about.createdAt }),
  decide: ({ startedAt, createdAt }) => ({
    value: (startedAt ?? createdAt).slice(0, 10),
    because: startedAt ? 'begun' : 'written',
  }),
});
