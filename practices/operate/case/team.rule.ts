import { rule } from '../../../kernel/rule.ts';
import type { customerCase } from './case.record.ts';

/** A case about a service comes to the team that supports it, until somebody gives it to another. */
export const team = rule<typeof customerCase>()({
  decides: 'team',
  whenEmpty: true,
  facts: (about) => ({ supportTeam: about.behind<'service', string>('service', 'supportTeam') }),
  decide: ({ supportTeam }) => (supportTeam ? { value: supportTeam, because: 'serviceTeam' } : null),
});
