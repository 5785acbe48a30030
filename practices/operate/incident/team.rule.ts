import { rule } from '../../../kernel/rule.ts';
import type { incident } from './incident.record.ts';

/** An incident about a service comes to the team that supports it, until somebody gives it to another. */
export const team = rule<typeof incident>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ supportTeam: about.behind<'service', string>('service', 'supportTeam') }),
  decide: ({ supportTeam }) => (supportTeam ? { value: supportTeam, because: 'serviceTeam' } : null),
});
