import { Refusal } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';

/** Whether this call administers the installation; a token needs the scope for all. */
export const administers = ({ actor }: Call): boolean =>
  actor.system === true || (actor.roles.includes('administrator') && (!actor.scopes || actor.scopes.includes('*:*')));

/** Refuses whoever does not administer the installation. */
export const allowAdministration = (call: Call): void => {
  if (!administers(call)) throw new Refusal('forbidden', 'Only administrators may do this.');
};
