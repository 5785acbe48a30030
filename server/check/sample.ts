import type { RecordType, Registry } from '../../derive/registry.ts';
import type { Executor } from '../database/database.ts';
import { brokenChains } from './chain.ts';
import { type Examined, findingOf } from './finding.ts';
import { staleWords } from './words.ts';

const batch = 500;

/** How many records of each type are read word for word; null for all. */
export type Sample = number | null;

/** Ids spread over the whole table: every n-th by age, so that old and new ones are among them. */
export async function spread(executor: Executor, type: RecordType, sample: Sample): Promise<readonly string[]> {
  const rows = await executor.run<{ id: string }>(
    `select id from (select id, row_number() over (order by id) as place, count(*) over () as total from "${type.table}") t
     where $1::int is null or t.total <= $1::int or (place * $1::int) / t.total <> ((place - 1) * $1::int) / t.total`,
    [sample],
  );
  return rows.map(({ id }) => id);
}

/** Reads records with every word of their history: whether the seals hold, and the search documents are of today's words. */
export async function examineSample(executor: Executor, registry: Registry, sample: Sample): Promise<Examined> {
  const chains: string[] = [];
  const words: string[] = [];
  let looked = 0;
  for (const type of registry.types.values()) {
    const ids = await spread(executor, type, sample);
    looked += ids.length;
    for (let at = 0; at < ids.length; at += batch) {
      const part = ids.slice(at, at + batch);
      const broken = await brokenChains(executor, type, part);
      chains.push(...broken.map(({ record, seq, why }) => `${type.name} ${record}, entry ${seq}: ${why}`));
      words.push(...(await staleWords(executor, type, part)));
    }
  }
  return {
    subject: sample === null ? 'records, word for word' : 'records of a sample, word for word',
    looked,
    findings: [
      ...findingOf(
        'Entries of the activity are not what was sealed.',
        'Somebody changed what happened. Compare with a backup, and find out who could write to the database.',
        chains,
      ),
      ...findingOf(
        'Search documents are not of the words that the records hold.',
        'Change the record once; its words are then written anew.',
        words,
      ),
    ],
  };
}
