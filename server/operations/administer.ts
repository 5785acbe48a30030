import { Refusal } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';

/** Refuses whoever does not administer the installation; a token needs the scope for all. */
export const allowAdministration = (call: Call): void => {
  const whole = !call.actor.scopes || call.actor.scopes.includes('*:*');
  if (!call.actor.system && !(call.actor.roles.includes('administrator') && whole))
    throw new Refusal('forbidden', 'Only administrators may do this.');
};
