import type { FactsAbout } from '../../../kernel/fact.ts';
import { guard } from '../../../kernel/guard.ts';
import type { release } from './release.record.ts';

/** What a release delivers and what is not fit for it: designs with gaps or without proof, and what is still a draft or waits. */
const delivered = (about: FactsAbout<typeof release>) => ({
  gaps: about.linked('delivers', 'out', 'service-design', { readiness: 'incomplete' }),
  unproven: about.linked('delivers', 'out', 'service-design', { readiness: 'unproven' }),
  unfinished: about.links('delivers', 'out', ['draft', 'waiting']),
});

const notFit = ({
  gaps,
  unproven,
  unfinished,
}: {
  gaps: number;
  unproven: number;
  unfinished: number;
}): string | null => {
  if (gaps > 0) return 'designIncomplete';
  if (unproven > 0) return 'designUnproven';
  return unfinished > 0 ? 'unfinished' : null;
};

/** A release is cleared when everybody asked has voted, it is ready, and nothing in it failed its tests or is still being designed. */
export const readyToGo = guard<typeof release>()({
  record: 'release',
  verbs: ['clear'],
  facts: (about) => ({
    votes: about.rows('votes', 'vote', 'remark'),
    steps: about.lines('checklist', { mandatory: true, done: false }),
    tests: about.referrers('test-run', { field: 'release', categories: ['open', 'waiting'] }),
    ...delivered(about),
  }),
  refuse: ({ votes, steps, tests, ...fit }) => {
    if (votes.length === 0 || votes.some(({ vote }) => vote === null)) return 'notVoted';
    if (votes.every(({ vote }) => vote === 'no-go')) return 'nobodyForIt';
    if (steps > 0) return 'notReady';
    if (tests > 0) return 'testsOpen';
    return notFit(fit);
  },
});

/** What it delivers must still stand when it goes live. */
export const completeBeforeLive = guard<typeof release>()({
  record: 'release',
  verbs: ['go-live'],
  facts: delivered,
  refuse: notFit,
});
