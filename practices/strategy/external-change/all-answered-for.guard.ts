import { guard } from '../../../kernel/guard.ts';
import type { externalChange } from './external-change.record.ts';

/** Nothing is closed before every service that it touches is answered for, and what follows from that is done. */
export const allAnsweredFor = guard<typeof externalChange>()({
  record: 'external-change',
  verbs: ['close'],
  facts: (about) => ({
    unanswered: about.referrers('affected-service', { field: 'externalChange', categories: ['open'] }),
    unfinished: about.referrers('affected-service', { field: 'externalChange', categories: ['planned'] }),
  }),
  refuse: ({ unanswered, unfinished }) => {
    if (unanswered > 0) return 'servicesUnanswered';
    return unfinished > 0 ? 'servicesUnfinished' : null;
  },
});
