import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import type { BulkStep } from '../data/bulk.ts';
import type { Changes } from '../data/use-update.ts';

const before = (row: RecordJson, names: readonly string[]): Changes =>
  Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name] ?? null]));

const given = (values: Changes): Changes =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/**
 * What takes back what was done to a record: its values as they were, or the verb that leads back to its state.
 * Null where nothing leads back.
 */
export const wayBack = (
  type: TypeMeta,
  row: RecordJson,
  done: RecordJson,
  names: readonly string[],
): BulkStep | null => {
  const step = { key: row.number, version: done.version };
  if (done.state === row.state) {
    const values = before(row, names);
    return Object.keys(values).length === 0 ? null : { ...step, op: 'update', values };
  }
  const verb = type.verbs.find(
    (one) => one.sort === 'transition' && one.to === row.state && one.from?.includes(done.state ?? ''),
  );
  return verb ? { ...step, op: verb.name, values: given(before(row, verb.asks)) } : null;
};
