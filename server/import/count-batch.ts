import { type Counts, demandSum, noteReason, noteRemark } from './counts.ts';
import { apart, type Batch, rejectGroup, type ToldGroup } from './history.ts';
import type { RejectedRow } from './rejected-file.ts';
import type { Written } from './write-batch.ts';

type Counted = { readonly counts: Counts; readonly rejected: readonly RejectedRow[] };

const whyNot = ({ story }: ToldGroup, written: Written): string | undefined =>
  written.apart.has(story.sourceKey) ? apart : written.refused.get(story.sourceKey);

const countTold = (counts: Counts, told: ToldGroup, { created }: Written): void => {
  const { story, remarks } = told;
  if (created.has(story.sourceKey)) {
    counts.records.created += 1;
    counts.rows.told += story.steps.length;
    for (const { kind } of remarks) noteRemark(counts, kind, story.sourceKey);
  } else {
    counts.records.known += 1;
    counts.rows.known += story.steps.length;
  }
};

/** The rows of a story that was read; those that could not be read are rejected already. */
const rowsTold = (batch: Batch, { group }: ToldGroup, why: string): readonly RejectedRow[] => {
  const gone = new Set(batch.rejected.map(({ at }) => at));
  return rejectGroup(group, why).filter(({ at }) => !gone.has(at));
};

/** Counts what became of a batch on top of what was counted before; `faults` are rows that were none. */
export const countBatch = (
  before: Counts,
  batch: Batch,
  written: Written,
  faults: readonly RejectedRow[],
  read: number,
): Counted => {
  const counts = structuredClone(before);
  const rejected: RejectedRow[] = [...faults, ...batch.rejected];
  counts.rows.read += read;
  for (const told of batch.told) {
    const why = whyNot(told, written);
    if (why === undefined) countTold(counts, told, written);
    else {
      counts.records.rejected += 1;
      rejected.push(...rowsTold(batch, told, why));
    }
  }
  for (const { sourceKey, kind } of written.noticed) if (kind !== 'told') noteRemark(counts, kind, sourceKey);
  for (const [type, made] of Object.entries(batch.made)) counts.made[type] = (counts.made[type] ?? 0) + made;
  for (const { why } of rejected) noteReason(counts, why);
  counts.rows.rejected += rejected.length;
  demandSum(counts);
  return { counts, rejected };
};
