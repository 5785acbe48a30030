import type { ImportPlan } from '../../derive/import-plan.ts';
import { type Call, together } from '../operations/call.ts';
import { batchesOf, type RawBatch } from './batches.ts';
import { countBatch } from './count-batch.ts';
import type { Counts } from './counts.ts';
import { type Batch, prepareBatch } from './history.ts';
import type { Rows } from './read-rows.ts';
import { References } from './references.ts';
import type { RejectedFile } from './rejected-file.ts';
import { moveOn, type Run } from './run.ts';
import { writeNothing, writeStories } from './write-batch.ts';

/** What importing goes by. `progress` hears the counts after each batch. */
export type Importing = {
  readonly call: Call;
  readonly plan: ImportPlan;
  readonly run: Run;
  readonly rows: Rows;
  readonly rejected: RejectedFile;
  readonly dry: boolean;
  readonly batchRows: number;
  readonly progress: (counts: Counts) => void;
};

const count = (
  importing: Importing,
  raw: RawBatch,
  batch: Batch,
  written: Awaited<ReturnType<typeof writeStories>>,
) => {
  const { counts, rejected } = countBatch(importing.run.counts, batch, written, raw.faults, raw.read);
  counts.rejectedBytes = importing.rejected.write(rejected);
  return counts;
};

/** A batch and the position behind it, in one transaction: torn off at any moment, nothing is doubled and nothing left out. */
async function commitBatch(importing: Importing, raw: RawBatch, batch: Batch): Promise<void> {
  const { call, plan, run, dry } = importing;
  const counts = dry
    ? count(importing, raw, batch, await writeNothing(call, plan.type, batch.told))
    : await together(call, async (inside) => {
        const done = count(importing, raw, batch, await writeStories(inside, plan.type, batch.told, run));
        await moveOn(inside.executor, run, raw.last, done);
        return done;
      });
  Object.assign(run, { counts, position: raw.last });
  importing.progress(counts);
}

/** Replays a log from where the run stands: the next batch is read while the one before is written. */
export async function importHistory(importing: Importing): Promise<void> {
  const { call, plan, run, rows, dry, batchRows } = importing;
  const references = new References(call, plan.map.source, dry);
  let writing: Promise<void> = Promise.resolve();
  for await (const raw of batchesOf(plan, rows.rows, batchRows, run.position)) {
    const batch = await prepareBatch(plan, references, raw.groups);
    await writing;
    writing = commitBatch(importing, raw, batch);
    // Awaited a turn later; a failure in between must not end the process as nobody's.
    writing.catch(() => undefined);
  }
  await writing;
}
