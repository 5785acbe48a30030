import { guard } from '../../../kernel/guard.ts';
import type { affectedService } from './affected-service.record.ts';

const unfinished = ['draft', 'open', 'waiting', 'planned'];

/** A service is not settled while work that was begun for it goes on. */
export const workDoneFirst = guard<typeof affectedService>()({
  record: 'affected-service',
  verbs: ['settle'],
  facts: (about) => ({
    requirements: about.links('answers', 'in', unfinished),
    changes: about.links('implements', 'in', unfinished),
    tasks: about.links('follows-from', 'in', unfinished),
  }),
  refuse: ({ requirements, changes, tasks }) => (requirements + changes + tasks > 0 ? 'workGoesOn' : null),
});
