import type { RecordType } from '../../derive/registry.ts';
import { storedFrom } from '../../derive/row.ts';
import { searchWords } from '../../derive/search-document.ts';
import { type Executor, parameters } from '../database/database.ts';
import { weighted } from '../operations/write.ts';
import { countOf, type Examined, findingFrom } from './finding.ts';

/** Records whose words are held against their search documents at once. */
const atOnce = 100;

const mend =
  'Change the record once (its words are then written anew), or bring the search documents back from a backup.';

/** Every record has its search document, and none is left over. */
export async function examineWords(executor: Executor): Promise<Examined> {
  return {
    subject: 'search documents',
    looked: await countOf(executor, 'select count(*) from search_document'),
    findings: [
      ...(await findingFrom(
        executor,
        'Records cannot be found by their words.',
        mend,
        'select r.number as example from record r where not exists (select from search_document d where d.record = r.id)',
      )),
      ...(await findingFrom(
        executor,
        'Search documents are of no record.',
        'Something else has written or deleted. Delete these search documents.',
        'select d.record as example from search_document d where not exists (select from record r where r.id = d.record)',
      )),
    ],
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
  for (let at = 0; at < rows.length; at += atOnce)
    stale.push(...(await staleOf(executor, type, rows.slice(at, at + atOnce))));
  return stale;
}

/** Those of these records, held against their search documents in one statement. */
async function staleOf(
  executor: Executor,
  type: RecordType,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly string[]> {
  const { add, values } = parameters();
  const wanted = rows.map(
    (row) =>
      `(${add(row['id'], 'uuid')}, ${add(row['number'], 'text')}, ${weighted(searchWords(type, storedFrom(type, row)), add)})`,
  );
  const found = await executor.run<{ number: string }>(
    `select w.number from (values ${wanted.join(', ')}) as w (id, number, words) left join search_document d on d.record = w.id
     where d.words is distinct from w.words`,
    values,
  );
  return found.map(({ number }) => number);
}
