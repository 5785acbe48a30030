import type { ImportPlan } from '../../derive/import-plan.ts';
import type { NumberedRow } from '../../derive/import-story.ts';
import type { Group } from './history.ts';
import type { ReadRow } from './read-rows.ts';
import type { RejectedRow } from './rejected-file.ts';

/** Rows as they lie in the file, cut between keys. `last` is the number of the last row that is in it. */
export type RawBatch = {
  readonly groups: readonly Group[];
  readonly faults: readonly RejectedRow[];
  readonly read: number;
  readonly last: number;
};

type Gathering = {
  groups: Group[];
  faults: RejectedRow[];
  open: { key: string; rows: NumberedRow[] } | null;
  last: number;
};

const faultOf = (read: ReadRow, key: string): RejectedRow | null => {
  if ('fault' in read) return { at: read.at, key: '', why: read.fault, row: {}, text: read.text };
  return key === '' ? { at: read.at, key, why: 'has no key', row: read.row } : null;
};

const closeGroup = (gathering: Gathering): void => {
  if (gathering.open) gathering.groups.push(gathering.open);
  gathering.open = null;
};

const taken = (gathering: Gathering, from: number): RawBatch => {
  const { groups, faults, last } = gathering;
  Object.assign(gathering, { groups: [], faults: [] });
  return { groups, faults, read: last - from, last };
};

const keyIn = (plan: ImportPlan, read: ReadRow): string => {
  const key = 'row' in read ? (read.row[plan.map.key] ?? '').trim() : '';
  return plan.unknown.has(key) ? '' : key;
};

/**
 * Gathers rows into batches of about `size` rows, never cutting between the rows of one key; the first `skip` rows were
 * done before. A row without a key does not end the story around it.
 */
export async function* batchesOf(
  plan: ImportPlan,
  rows: AsyncIterable<ReadRow>,
  size: number,
  skip: number,
): AsyncGenerator<RawBatch> {
  const gathering: Gathering = { groups: [], faults: [], open: null, last: skip };
  let from = skip;
  for await (const read of rows) {
    if (read.at <= skip) continue;
    const key = keyIn(plan, read);
    const full = read.at - from > size;
    if (full && (key !== '' || !gathering.open) && gathering.open?.key !== key) {
      closeGroup(gathering);
      yield taken(gathering, from);
      from = gathering.last;
    }
    gathering.last = read.at;
    const fault = faultOf(read, key);
    if (fault) gathering.faults.push(fault);
    else if ('row' in read) {
      if (gathering.open?.key !== key) closeGroup(gathering);
      gathering.open ??= { key, rows: [] };
      gathering.open.rows.push({ line: read.at, row: read.row });
    }
  }
  closeGroup(gathering);
  yield taken(gathering, from);
}
