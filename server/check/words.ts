import type { RecordType } from '../../derive/registry.ts';
import { storedFrom } from '../../derive/row.ts';
import { searchWords } from '../../derive/search-document.ts';
import { type Executor, parameters } from '../database/database.ts';
import { weighted } from '../operations/write.ts';
import { countOf, type Examined, findingFrom } from './finding.ts';

const mend =
  'Change the record once (its words are then written anew), or bring the search documents back from a backup.';

/** Every record has its search document, and none is left over. */
export async function examineWords(executor: Executor): Promise<Examined> {
  return {
    subject: 'search documents',
    looked: await countOf(executor, 'select count(*) from search_document'),
    findings: await findingFrom(
      executor,
      'Records cannot be found by their words.',
      mend,
      'select r.number as example from record r where not exists (select from search_document d where d.record = r.id)',
    ),
  };
}

/** Numbers of those records whose search document does not hold their words as they are now. */
export async function staleWords(
  executor: Executor,
  type: RecordType,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await executor.run<Record<string, unknown>>(`select * from "${type.table}" where id = any($1::uuid[])`, [
    ids,
  ]);
  const stale: string[] = [];
  for (const row of rows) {
    const { add, values } = parameters();
    const sql = `select 1 from search_document where record = ${add(row['id'], 'uuid')} and words = ${weighted(searchWords(type, storedFrom(type, row)), add)}`;
    if ((await executor.run(sql, values)).length === 0) stale.push(String(row['number']));
  }
  return stale;
}
