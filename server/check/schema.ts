import { draft } from '../../derive/migration.ts';
import type { Registry } from '../../derive/registry.ts';
import { existing } from '../database/catalogue.ts';
import type { Executor } from '../database/database.ts';
import type { Examined } from './finding.ts';

const firstLine = (statement: string): string => statement.split('\n')[0]?.slice(0, 120) ?? '';

/** Tables, columns and indexes: whether anything declared is not there. */
export async function examineSchema(executor: Executor, registry: Registry): Promise<Examined> {
  const there = await existing(executor);
  const { statements, indexes } = draft(registry, there);
  const missing = [...statements, ...indexes];
  return {
    subject: 'tables, columns and indexes',
    looked: there.tables.size + there.indexes.size,
    findings:
      missing.length === 0
        ? []
        : [
            {
              what: 'The database lacks what the declarations ask for.',
              count: missing.length,
              examples: missing.slice(0, 5).map(firstLine),
              mend: 'Start Reeve once, which applies its migrations; what then is still missing belongs into a new migration.',
            },
          ],
  };
}
