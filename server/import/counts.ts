import type { RemarkKind } from '../../derive/import-remark.ts';

/** How often something was met, and the first keys where. */
type Met = { count: number; readonly first: string[] };

/** What an import has done so far. Kept with its position, so that one that goes on counts on. */
export type Counts = {
  readonly rows: { read: number; told: number; known: number; rejected: number };
  readonly records: { created: number; updated: number; unchanged: number; known: number; rejected: number };
  /** Records made because others name them, by type. */
  readonly made: Record<string, number>;
  readonly remarks: Partial<Record<RemarkKind, Met>>;
  /** Why rows were rejected. */
  readonly reasons: Record<string, number>;
  /** How long the file of rejected rows was when this was counted. */
  rejectedBytes: number;
};

export const noCounts = (): Counts => ({
  rows: { read: 0, told: 0, known: 0, rejected: 0 },
  records: { created: 0, updated: 0, unchanged: 0, known: 0, rejected: 0 },
  made: {},
  remarks: {},
  reasons: {},
  rejectedBytes: 0,
});

const shown = 5;

export const noteRemark = ({ remarks }: Counts, kind: RemarkKind, key: string): void => {
  const met = remarks[kind] ?? { count: 0, first: [] };
  remarks[kind] = met;
  met.count += 1;
  if (met.first.length < shown && !met.first.includes(key)) met.first.push(key);
};

/** The reason without what stands in quotation marks, so that like is counted with like. */
export const noteReason = ({ reasons }: Counts, why: string): void => {
  const kind = why.replace(/"[^"]*"/g, '…');
  reasons[kind] = (reasons[kind] ?? 0) + 1;
};

/** Every row that was read became an entry, was known, or was rejected; a count that does not add up is our fault. */
export const demandSum = ({ rows }: Counts): void => {
  if (rows.read === rows.told + rows.known + rows.rejected) return;
  throw new Error(
    `The counts do not add up: ${rows.read} rows read, ${rows.told} told, ${rows.known} known, ${rows.rejected} rejected.`,
  );
};
