import { rule } from '../../../kernel/rule.ts';
import type { conversation } from './conversation.record.ts';

/** A conversation about a service comes to the team that supports it, until somebody gives it to another. */
export const team = rule<typeof conversation>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ supportTeam: about.behind<'service', string>('service', 'supportTeam') }),
  decide: ({ supportTeam }) => (supportTeam ? { value: supportTeam, because: 'serviceTeam' } : null),
});
