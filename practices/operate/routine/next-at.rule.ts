import { rule } from '../../../kernel/rule.ts';
import { nextAfter } from '../../../methods/recurrence/recurrence.ts';
import { rhythmOf } from './rhythm.ts';
import type { routine } from './routine.record.ts';

/** When it is next to be done: by its rhythm, after the last time that it came round. */
export const nextAt = rule<typeof routine>()({
  decides: 'nextAt',
  facts: (about) => ({
    every: about.own('every'),
    unit: about.own('unit'),
    weekdays: about.own('weekdays'),
    dayOfMonth: about.own('dayOfMonth'),
    at: about.own('at'),
    zone: about.own('zone'),
    startsOn: about.own('startsOn'),
    endsOn: about.own('endsOn'),
    lastAt: about.own('lastAt'),
    createdAt: about.createdAt,
  }),
  decide: ({ lastAt, createdAt, ...rhythm }, now) => {
    const recurrence = rhythmOf(rhythm);
    if (!recurrence) return { value: null, because: 'noRhythm' };
    return { value: nextAfter(recurrence, lastAt ?? createdAt ?? now), because: 'rhythm' };
  },
});
