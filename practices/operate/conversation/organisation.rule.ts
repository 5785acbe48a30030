import { rule } from '../../../kernel/rule.ts';
import type { conversation } from './conversation.record.ts';

/** A case belongs to its requester's organisation unless somebody says otherwise. */
export const organisation = rule<typeof conversation>()({
  decides: 'organisation',
  whenEmpty: true,
  facts: (about) => ({ organisation: about.behind<'contact', string>('contact', 'organisation') }),
  decide: ({ organisation: theirs }) => (theirs ? { value: theirs, because: 'contactsOrganisation' } : null),
});
