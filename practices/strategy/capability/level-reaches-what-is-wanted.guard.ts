import { guard } from '../../../kernel/guard.ts';
import type { capability } from './capability.record.ts';

/** A capability is attained when its level reaches what is wanted. */
export const levelReachesWhatIsWanted = guard<typeof capability>()({
  record: 'capability',
  verbs: ['attain'],
  facts: (about) => ({ level: about.own('level'), wanted: about.own('wanted') }),
  refuse: ({ level, wanted }) => ((level ?? 0) < (wanted ?? 0) ? 'levelTooLow' : null),
});
