import type { QueryClient } from '@tanstack/react-query';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { type BulkOutcome, type BulkStep, bulk } from '../data/bulk.ts';
import type { Changes } from '../data/use-update.ts';

export type TypedRow = { readonly type: TypeMeta; readonly row: RecordJson };

const stepsFor = (targets: readonly TypedRow[], op: string, values: Changes): Map<TypeMeta, BulkStep[]> =>
  new Map(
    [...Map.groupBy(targets, ({ type }) => type)].map(([type, inside]) => [
      type,
      inside.map(({ row }) => ({ op, key: row.number, values })),
    ]),
  );

const together = (outcomes: readonly BulkOutcome[]): BulkOutcome => ({
  done: outcomes.flatMap(({ done }) => done),
  failed: outcomes.flatMap(({ failed }) => failed),
});

/** Does the same to many records, of whatever types, and tells which were refused. */
export const runBulk = async (
  targets: readonly TypedRow[],
  op: string,
  values: Changes,
  onShare: (done: number) => void,
): Promise<BulkOutcome> => {
  const outcomes: BulkOutcome[] = [];
  for (const [type, steps] of stepsFor(targets, op, values)) outcomes.push(await bulk(type, steps, onShare));
  return together(outcomes);
};

/** Sets back what an update changed: each record to the values it had before. */
export const setBack = async (
  targets: readonly TypedRow[],
  outcome: BulkOutcome,
  names: readonly string[],
): Promise<BulkOutcome> => {
  const done = new Map(outcome.done.map((record) => [record.number, record.version]));
  const outcomes: BulkOutcome[] = [];
  for (const [type, inside] of Map.groupBy(targets, ({ type: of }) => of)) {
    const steps = inside.flatMap(({ row }): BulkStep[] => {
      const version = done.get(row.number);
      const before = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
      return version === undefined ? [] : [{ op: 'update', key: row.number, version, values: before }];
    });
    outcomes.push(await bulk(type, steps));
  }
  return together(outcomes);
};

/** After many records changed, every list is asked again. */
export const refreshLists = async (client: QueryClient): Promise<void> => {
  const lists = ['rows', 'work', 'figures', 'total', 'record', 'activity'];
  await Promise.all(lists.map((key) => client.invalidateQueries({ queryKey: [key] })));
};
