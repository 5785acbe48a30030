import { rule } from '../../../kernel/rule.ts';
import type { timeEntry } from './time-entry.record.ts';

/** It is shown to whoever leads the team of the person who writes it. */
export const team = rule<typeof timeEntry>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ teams: about.actorTeams }),
  decide: ({ teams: [first] }) => (first ? { value: first, because: 'ownTeam' } : null),
});
