import type { FieldMeta, RecordJson, TypeMeta } from '../../client/meta.ts';
import { isLong, stateOf } from '../field/fields-of.ts';

/** Whether a cell can be edited where it stands. */
export const isCellEditable = (type: TypeMeta | undefined, field: FieldMeta, row: RecordJson): boolean => {
  if (!type || type.may.update === 'no' || !field.writable || field.base || field.fixed || field.decidedBy)
    return false;
  const ask = stateOf(type, row.state)?.asks[field.name];
  return ask !== 'hidden' && ask !== 'read-only' && !isLong(field) && field.name in row;
};
