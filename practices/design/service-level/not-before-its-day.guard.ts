import { guard } from '../../../kernel/guard.ts';
import type { agreement } from './agreement.record.ts';
import { dayIn } from './day-in.ts';

/** An agreement comes into force on the day that was agreed, not before. */
export const notBeforeItsDay = guard<typeof agreement>()({
  record: 'agreement',
  verbs: ['begin'],
  facts: (about) => ({ inForceFrom: about.own('inForceFrom'), zone: about.own('zone') }),
  refuse: ({ inForceFrom, zone }, now) => (inForceFrom && inForceFrom > dayIn(zone, now) ? 'notYet' : null),
});
