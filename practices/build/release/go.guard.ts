import { guard } from '../../../kernel/guard.ts';
import type { release } from './release.record.ts';

/** A release is cleared when everybody asked has voted, it is ready, and nothing in it failed its tests or is still being designed. */
export const readyToGo = guard<typeof release>()({
  record: 'release',
  verbs: ['clear'],
  facts: (about) => ({
    votes: about.rows('votes', 'vote', 'remark'),
    steps: about.lines('checklist', { mandatory: true, done: false }),
    tests: about.referrers('test-run', { field: 'release', categories: ['open', 'waiting'] }),
    unfinished: about.links('delivers', 'out', ['draft', 'waiting']),
  }),
  refuse: ({ votes, steps, tests, unfinished }) => {
    if (votes.length === 0 || votes.some(({ vote }) => vote === null)) return 'notVoted';
    if (votes.every(({ vote }) => vote === 'no-go')) return 'nobodyForIt';
    if (steps > 0) return 'notReady';
    if (tests > 0) return 'testsOpen';
    return unfinished > 0 ? 'unfinished' : null;
  },
});

/** What it delivers must still stand when it goes live. */
export const completeBeforeLive = guard<typeof release>()({
  record: 'release',
  verbs: ['go-live'],
  facts: (about) => ({ unfinished: about.links('delivers', 'out', ['draft', 'waiting']) }),
  refuse: ({ unfinished }) => (unfinished > 0 ? 'unfinished' : null),
});
