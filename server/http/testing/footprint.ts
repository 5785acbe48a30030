import type { Database } from '../../database/database.ts';
import { verify } from '../../operations/seal.ts';
import type { Reeve } from '../../reeve.ts';

const tables = [
  'record',
  'activity',
  'outbox',
  'link',
  'attachment',
  'saved_view',
  'custom_field',
  'search_document',
  'idempotency',
  'account',
];

/** What has been written so far, in one line: any write changes it. */
async function footprint(database: Database): Promise<string> {
  const counts = tables.map((table) => `(select count(*) from ${table})`).join(` || ' ' || `);
  const [row] = await database.run<{ all: string }>(
    `select ${counts} || ' ' || (select coalesce(sum(version), 0) from record) || ' ' || (select count(*) from token where revoked_at is null) || ' ' || (select revision from declaration_revision) as all`,
  );
  return row?.all ?? '';
}

/** The same, asked anew only where a transaction has written since: looking costs little then, however much there is. */
export const footprints = (database: Database): (() => Promise<string>) => {
  let [known, at] = ['', ''];
  return async () => {
    const [row] = await database.run<{ at: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as at');
    if (row?.at !== at) known = await footprint(database);
    at = row?.at ?? '';
    return known;
  };
};

type Kept = {
  id: string;
  record: string;
  seq: number;
  type: string;
  what: string;
  visibility: string;
  by: string | null;
  happenedAt: string;
  channel: string | null;
  direction: string | null;
  side: string | null;
  history: boolean;
  content: Record<string, unknown>;
  salt: Buffer;
  digest: Buffer;
  hash: Buffer;
};

/** Whether every chain verifies from its beginning to the hash that its record carries. */
async function chainFaults(reeve: Reeve): Promise<readonly string[]> {
  const rows = await reeve.database.run<Kept>(
    'select id, record, seq, type, what, visibility, by, happened_at as "happenedAt", channel, direction, side, history, content, salt, digest, hash from activity order by record, seq',
  );
  const faults: string[] = [];
  let chain: Uint8Array = Buffer.alloc(32);
  let record = '';
  for (const row of rows) {
    if (row.record !== record) chain = Buffer.alloc(32);
    record = row.record;
    const { what, visibility, by, happenedAt, channel, direction, side, history, content } = row;
    const entry = { what, visibility, by, happenedAt, channel, direction, side, history, content } as Parameters<
      typeof verify
    >[3];
    if (!verify(chain, row.record, row.seq, entry, row))
      faults.push(`the chain of ${row.type} ${row.record} breaks at ${row.seq}`);
    chain = row.hash;
  }
  return faults;
}

/** What would be wrong if a write had been done by halves: row, header, activity, event, words and chain each without the others. */
export async function faultsIn(reeve: Reeve): Promise<readonly string[]> {
  const { database, keeper } = reeve;
  const faults: string[] = [...(await chainFaults(reeve))];
  const ask = async (what: string, sql: string): Promise<void> => {
    const rows = await database.run<{ id: string }>(sql);
    if (rows.length > 0) faults.push(`${rows.length} × ${what}: ${rows[0]?.id}`);
  };
  await ask(
    'version is not the number of entries',
    'select r.id from record r where r.version <> (select count(*) from activity a where a.record = r.id) or r.version <> (select max(seq) from activity a where a.record = r.id)',
  );
  await ask(
    'an entry without its event',
    'select a.record as id from activity a group by a.record having count(*) <> (select count(*) from outbox o where o.record = a.record)',
  );
  await ask(
    'a record that search does not know',
    'select r.id from record r where not exists (select from search_document d where d.record = r.id)',
  );
  for (const type of keeper.current().registry.types.values())
    await ask(
      `${type.name} and its header differ`,
      `select r.id from record r left join "${type.table}" t on t.id = r.id where r.type = '${type.name}' and (t.id is null or t.version <> r.version or t.number <> r.number or t.archived_at is distinct from r.archived_at)`,
    );
  return faults;
}
