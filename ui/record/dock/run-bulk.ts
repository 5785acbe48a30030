import type { QueryClient } from '@tanstack/react-query';
import type { RecordJson, TypeMeta } from '../../client/meta.ts';
import { type BulkOutcome, type BulkStep, bulk } from '../data/bulk.ts';
import type { Changes } from '../data/use-update.ts';
import { withValues } from '../data/whole-rows.ts';
import { wayBack } from './way-back.ts';

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

/** What a way back needs to know of records: what is set, and what the verbs ask that lead to where they stand. */
const neededBack = (type: TypeMeta, rows: readonly RecordJson[], set: readonly string[]): readonly string[] => {
  const leading = type.verbs.filter(({ sort, to }) => sort === 'transition' && rows.some(({ state }) => state === to));
  return [...set, ...leading.flatMap(({ asks }) => asks)];
};

/** The records with all that is needed to take back what is about to be done to them. */
export const beforeBulk = async (
  targets: readonly TypedRow[],
  set: readonly string[],
): Promise<readonly TypedRow[]> => {
  const whole: TypedRow[] = [];
  for (const [type, inside] of Map.groupBy(targets, (target) => target.type)) {
    const rows = inside.map(({ row }) => row);
    whole.push(...(await withValues(type, rows, neededBack(type, rows, set))).map((row) => ({ type, row })));
  }
  return whole;
};

/** A step that takes back what was done to each record; null where one of them has no way back. */
export const stepsBack = (
  targets: readonly TypedRow[],
  outcome: BulkOutcome,
  names: readonly string[],
): ReadonlyMap<TypeMeta, readonly BulkStep[]> | null => {
  const done = new Map(outcome.done.map((record) => [record.number, record]));
  const back = new Map<TypeMeta, BulkStep[]>();
  for (const { type, row } of targets) {
    const record = done.get(row.number);
    if (!record) continue;
    const step = wayBack(type, row, record, names);
    if (!step) return null;
    back.set(type, [...(back.get(type) ?? []), step]);
  }
  return back;
};

export const takeBack = async (steps: ReadonlyMap<TypeMeta, readonly BulkStep[]>): Promise<BulkOutcome> => {
  const outcomes: BulkOutcome[] = [];
  for (const [type, own] of steps) outcomes.push(await bulk(type, own));
  return together(outcomes);
};

/** After many records changed, every list is asked again. */
export const refreshLists = async (client: QueryClient): Promise<void> => {
  const lists = ['rows', 'work', 'figures', 'total', 'record', 'activity'];
  await Promise.all(lists.map((key) => client.invalidateQueries({ queryKey: [key] })));
};
