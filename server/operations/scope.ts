import type { RecordType } from '../../derive/registry.ts';
import type { Actor } from '../../kernel/permission.ts';

/** Whether a token's scopes reach this verb: "incident:read", "incident:*", "*:read", "*:*". Every scope but for reading implies reading. */
export const scopeAllows = (actor: Actor, type: RecordType, verb: string): boolean => {
  if (!actor.scopes) return true;
  return actor.scopes.some((scope) => {
    const [on, to] = scope.split(':');
    return (on === '*' || on === type.name) && (to === '*' || to === verb || verb === 'read');
  });
};
