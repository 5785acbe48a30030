import { check } from '../../../kernel/check.ts';
import { guard } from '../../../kernel/guard.ts';
import type { deployment } from './deployment.record.ts';

/** Into production comes only what was cleared. */
export const clearedForProduction = guard<typeof deployment>()({
  record: 'deployment',
  verbs: ['begin'],
  facts: (about) => ({
    kind: about.behind<'environment', string>('environment', 'kind'),
    release: about.behind<'release', string>('release', 'state'),
  }),
  refuse: ({ kind, release }) =>
    kind === 'production' && release !== 'cleared' && release !== 'live' ? 'notCleared' : null,
});

/** What failed is rolled back, and what is open is done first. */
export const allStepsDone = guard<typeof deployment>()({
  record: 'deployment',
  verbs: ['finish'],
  facts: (about) => ({ steps: about.rows('steps', 'result') }),
  refuse: ({ steps }) => {
    if (steps.some(({ result }) => result === 'failed')) return 'stepFailed';
    return steps.some(({ result }) => result === null) ? 'stepOpen' : null;
  },
});

export const deploymentWindow = check<typeof deployment>()({
  record: 'deployment',
  faults: ({ plannedStart, plannedEnd }) =>
    plannedStart && plannedEnd && plannedEnd <= plannedStart ? [{ at: 'plannedEnd', because: 'endsEarly' }] : [],
});
