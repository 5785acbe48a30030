import { guard } from '../../../kernel/guard.ts';
import { longRuns, longWeeks, shortRests } from '../../../methods/rostering/lawful.ts';
import { stretchesOf } from '../../../methods/rostering/stretch.ts';
import { periodOf } from './period-of.ts';
import type { roster } from './roster.record.ts';
import type { WorkingHours } from './working-hours.setting.ts';

/** A roster is published when it leaves everybody their rest, their day off and their week. */
export const lawfulBeforePublished = guard<typeof roster>()({
  record: 'roster',
  verbs: ['publish'],
  facts: (about) => ({
    plan: about.rows('plan', 'person', 'day', 'from', 'until'),
    zone: about.own('zone'),
    firstDay: about.own('firstDay'),
    lastDay: about.own('lastDay'),
    limits: about.setting<WorkingHours>('working-hours'),
  }),
  refuse: ({ plan, zone, firstDay, lastDay, limits }) => {
    const stretches = stretchesOf(plan, zone);
    if (shortRests(stretches, limits.restHours).length > 0) return 'tooLittleRest';
    if (longRuns(stretches, limits.mostDays).length > 0) return 'tooManyDays';
    const { begin, end } = periodOf({ firstDay, lastDay, zone });
    return longWeeks(stretches, begin, end, limits).length > 0 ? 'tooManyHours' : null;
  },
});
