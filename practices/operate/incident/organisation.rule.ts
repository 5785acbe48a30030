import { rule } from '../../../kernel/rule.ts';
import type { incident } from './incident.record.ts';

/** An incident belongs to its requester's organisation unless somebody says otherwise. */
export const organisation = rule<typeof incident>()({
  decides: 'organisation',
  whenEmpty: true,
  facts: (about) => ({ organisation: about.behind<'requester', string>('requester', 'organisation') }),
  decide: ({ organisation: theirs }) => (theirs ? { value: theirs, because: 'requestersOrganisation' } : null),
});
