import { fieldPermission, permissionFor, type RecordType } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { decide, may, type RowFacts } from '../../kernel/permission.ts';
import { type FieldRefusal, Refusal } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';
import { scopeAllows } from './scope.ts';

/** Whether the actor may do this verb with this record: permission and the token's scope. */
export const mayDo = (call: Call, type: RecordType, verb: string, facts: RowFacts): boolean =>
  scopeAllows(call.actor, type, verb) && may(permissionFor(type, verb), call.actor, facts);

/** Refuses what the actor may not do with a record that they may see. */
export const allow = (call: Call, type: RecordType, verb: string, stored: Stored): void => {
  if (mayDo(call, type, verb, rowFacts(type, stored))) return;
  throw new Refusal('forbidden', `You may not ${verb.replaceAll('-', ' ')} ${stored.number}.`, [], { verb });
};

/** Whether records of this type may be created by the actor at all. The row itself is asked again once it is made. */
export const allowCreate = (call: Call, type: RecordType): void => {
  const filter = scopeAllows(call.actor, type, 'create') && decide(permissionFor(type, 'create'), call.actor);
  if (filter === false)
    throw new Refusal('forbidden', `You may not create ${type.words['en']?.plural.toLowerCase() ?? type.plural}.`, [], {
      verb: 'create',
    });
};

/** Refuses fields that the actor may not write, each by name. */
export const allowFields = (call: Call, type: RecordType, names: readonly string[], facts: RowFacts): void => {
  const refused = names.filter((name) => !may(fieldPermission(type, name, 'update'), call.actor, facts));
  const fields: FieldRefusal[] = refused.map((field) => ({
    field,
    code: 'forbidden',
    message: 'You may not set this.',
  }));
  if (fields.length > 0) throw new Refusal('forbidden', `You may not set ${refused.join(', ')}.`, fields);
};
