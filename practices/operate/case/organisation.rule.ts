import { rule } from '../../../kernel/rule.ts';
import type { customerCase } from './case.record.ts';

/** A case belongs to its requester's organisation unless somebody says otherwise. */
export const organisation = rule<typeof customerCase>()({
  decides: 'organisation',
  whenEmpty: true,
  facts: (about) => ({ organisation: about.behind<'requester', string>('requester', 'organisation') }),
  decide: ({ organisation: theirs }) => (theirs ? { value: theirs, because: 'requestersOrganisation' } : null),
});
