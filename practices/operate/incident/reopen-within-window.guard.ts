import { guard } from '../../../kernel/guard.ts';
import type { Closing } from './closing.setting.ts';
import type { incident } from './incident.record.ts';

const dayMilliseconds = 86_400_000;

/** An incident is reopened within some days of having come to rest; after that a new one tells the new story. */
export const reopenWithinWindow = guard<typeof incident>()({
  record: 'incident',
  verbs: ['reopen'],
  facts: (about) => ({ stateAt: about.stateAt, closing: about.setting<Closing>('incident-closing') }),
  refuse: ({ stateAt, closing }, now) =>
    Date.parse(now) - Date.parse(stateAt) > closing.reopenWithinDays * dayMilliseconds ? 'reopenTooLate' : null,
});
