import type { Entry } from '../../derive/activity.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Executor } from '../database/database.ts';
import { chainStart, verify } from '../operations/seal.ts';

/** A record whose activity is not what was sealed: which, where in its history, and what is wrong there. */
export type BrokenChain = { readonly record: string; readonly seq: number; readonly why: string };

type Row = Omit<Entry, 'happenedAt' | 'content'> & {
  readonly record: string;
  readonly seq: number;
  readonly happenedAt: string;
  readonly content: Entry['content'] | null;
  readonly salt: Uint8Array | null;
  readonly digest: Uint8Array;
  readonly hash: Uint8Array;
};

const entryOf = ({ what, visibility, by, happenedAt, channel, direction, side, history, content }: Row): Entry | null =>
  content && { what, visibility, by, happenedAt, channel, direction, side, history, content };

const follow = (record: string, rows: readonly Row[], end: Uint8Array): BrokenChain | null => {
  let chain: Uint8Array = chainStart;
  for (const [at, row] of rows.entries()) {
    if (row.seq !== at + 1) return { record, seq: at + 1, why: 'an entry is missing or there twice' };
    if (!verify(chain, record, row.seq, entryOf(row), row))
      return { record, seq: row.seq, why: 'the entry is not what was sealed' };
    chain = row.hash;
  }
  if (Buffer.from(end).equals(chain)) return null;
  return { record, seq: rows.length, why: 'the record does not end where its activity does' };
};

/** Follows the chains of these records from the first entry to the last, words and salts included. */
export async function brokenChains(
  executor: Executor,
  type: RecordType,
  ids: readonly string[],
): Promise<readonly BrokenChain[]> {
  const ends = await executor.run<{ id: string; chain: Uint8Array }>(
    `select id, chain from "${type.table}" where id = any($1::uuid[])`,
    [ids],
  );
  const rows = await executor.run<Row>(
    `select record, seq, what, visibility, by, happened_at as "happenedAt", channel, direction, side, history, content, salt, digest, hash
     from activity where record = any($1::uuid[]) order by record, seq`,
    [ids],
  );
  const told = Map.groupBy(rows, ({ record }) => record);
  return ends.flatMap(({ id, chain }) => follow(id, told.get(id) ?? [], chain) ?? []);
}
