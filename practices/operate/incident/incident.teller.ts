import { teller } from '../../../kernel/health.ts';
import type { incident } from './incident.record.ts';

const done: readonly (string | null)[] = ['resolved', 'closed'];

/** An open incident hurts what it is about when it is of the first priority; one that presses, or is late, strains it. */
export const incidentTeller = teller<typeof incident>()({
  record: 'incident',
  presses: { field: 'priority', is: ['P1'] },
  tell: ({ state, priority, serviceLevel }) => {
    if (done.includes(state)) return { health: 'well' };
    if (priority === 'P1') return { health: 'hurt', because: 'openAndGrave', values: { priority } };
    if (serviceLevel === 'missed') return { health: 'strained', because: 'openAndLate' };
    if (priority === 'P2') return { health: 'strained', because: 'openAndGrave', values: { priority } };
    return { health: 'well' };
  },
});
