import { guard } from '../../../kernel/guard.ts';
import type { tender } from './tender.record.ts';

/** Nothing is chosen while offers may still come, or while one of them is not judged by everything that all are compared by. */
export const judgedBeforeAward = guard<typeof tender>()({
  record: 'tender',
  verbs: ['award'],
  facts: (about) => ({
    offersUntil: about.own('offersUntil'),
    criteria: about.lines('criteria'),
    offers: about.lines('offers'),
    points: about.lines('points'),
  }),
  refuse: ({ offersUntil, criteria, offers, points }, now) => {
    if (offersUntil !== null && now.slice(0, 10) <= offersUntil) return 'stillOpen';
    return points < offers * criteria ? 'notAllJudged' : null;
  },
});
