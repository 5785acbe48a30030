import { durationOf } from '../../../fields/duration/duration.field.ts';
import { rule } from '../../../kernel/rule.ts';
import type { outage } from './outage.record.ts';

/** How long it lasted, from when it began until it ended. */
export const lasted = rule<typeof outage>()({
  decides: 'lasted',
  facts: (about) => ({ beganAt: about.own('beganAt'), endedAt: about.own('endedAt') }),
  decide: ({ beganAt, endedAt }) => {
    if (!beganAt || !endedAt) return { value: null, because: 'goesOn' };
    const seconds = Math.floor((Date.parse(endedAt) - Date.parse(beganAt)) / 1_000);
    return { value: seconds < 0 ? null : durationOf(seconds), because: 'fromUntil' };
  },
});
