import { inputOf, type ReadRecord, readRecord } from '../../derive/import.ts';
import { type Call, together } from '../operations/call.ts';
import { batchesOf, type RawBatch } from './batches.ts';
import { type Counts, demandSum, noteReason } from './counts.ts';
import type { Importing } from './import-history.ts';
import { References } from './references.ts';
import type { RejectedRow } from './rejected-file.ts';
import { moveOn } from './run.ts';
import { type Outcome, writeRecord } from './write-record.ts';

type One = {
  readonly at: number;
  readonly key: string;
  readonly row: Readonly<Record<string, string>>;
  readonly read: ReadRecord;
};

const readBatch = ({ plan }: Importing, raw: RawBatch): readonly One[] =>
  raw.groups.flatMap(({ key, rows }) =>
    rows.map(({ line, row }) => ({ at: line, key, row, read: readRecord(plan, row) })),
  );

const note = (counts: Counts, outcome: Outcome): void => {
  if ('why' in outcome) counts.records.rejected += 1;
  else {
    counts.records[outcome.done] += 1;
    counts.rows.told += 1;
  }
};

async function takeOne(call: Call, importing: Importing, references: References, one: One): Promise<Outcome> {
  const { input, missing } = inputOf(one.read, references.find);
  const faults = [...one.read.faults, ...missing];
  if (faults.length > 0) return { why: faults.join('; ') };
  return writeRecord(
    call,
    importing.plan,
    { key: one.key, input, state: one.read.state, number: one.read.number },
    importing.dry,
  );
}

async function takeBatch(call: Call, importing: Importing, references: References, raw: RawBatch): Promise<Counts> {
  const counts = structuredClone(importing.run.counts);
  const rejected: RejectedRow[] = [...raw.faults];
  const batch = readBatch(importing, raw);
  const made = await references.learn(batch.flatMap(({ read }) => read.needs));
  for (const [type, count] of Object.entries(made)) counts.made[type] = (counts.made[type] ?? 0) + count;
  for (const one of batch) {
    const outcome = await takeOne(call, importing, references, one);
    note(counts, outcome);
    if ('why' in outcome) rejected.push({ at: one.at, key: one.key, why: outcome.why, row: one.row });
  }
  counts.rows.read += raw.read;
  counts.rows.rejected += rejected.length;
  for (const { why } of rejected) noteReason(counts, why);
  demandSum(counts);
  counts.rejectedBytes = importing.rejected.write(rejected);
  return counts;
}

/** Imports records as they stand now: created, or brought up to date by their key. Each batch is one transaction with its position. */
export async function importRecords(importing: Importing): Promise<void> {
  const { call, plan, run, rows, dry, batchRows } = importing;
  const references = new References(call, plan.map.source, dry);
  for await (const raw of batchesOf(plan, rows.rows, batchRows, run.position)) {
    const counts = dry
      ? await takeBatch(call, importing, references, raw)
      : await together(call, async (inside) => {
          const done = await takeBatch(inside, importing, references, raw);
          await moveOn(inside.executor, run, raw.last, done);
          return done;
        });
    Object.assign(run, { counts, position: raw.last });
    importing.progress(counts);
  }
}
