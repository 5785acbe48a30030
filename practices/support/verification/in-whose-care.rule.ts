import { rule } from '../../../kernel/rule.ts';
import type { discrepancy } from './discrepancy.record.ts';

/** Whoever answers for the item decides, until somebody gives it to another. */
export const assignee = rule<typeof discrepancy>()({
  decides: 'assignee',
  whenEmpty: true,
  facts: (about) => ({ owner: about.behind<'configurationItem', string>('configurationItem', 'owner') }),
  decide: ({ owner }) => (owner ? { value: owner, because: 'theirs' } : null),
});

/** It comes to the team that looks after the item. */
export const team = rule<typeof discrepancy>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ supportTeam: about.behind<'configurationItem', string>('configurationItem', 'supportTeam') }),
  decide: ({ supportTeam }) => (supportTeam ? { value: supportTeam, because: 'theirs' } : null),
});
