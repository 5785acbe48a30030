import type { Executor } from '../database/database.ts';
import type { FileStore } from '../files/store.ts';
import { countOf, type Examined } from './finding.ts';

const hexOf = (sha256: Uint8Array): string => Buffer.from(sha256).toString('hex');

/** Whether the store has the file with the size that the database says. */
async function isThere(store: FileStore, { sha256, size }: { sha256: Uint8Array; size: number }): Promise<boolean> {
  let found = 0;
  try {
    for await (const chunk of store.read(sha256)) found += (chunk as Uint8Array).length;
  } catch {
    return false;
  }
  return found === size;
}

/** Every file that the database names lies in the store, whole. */
export async function examineFiles(executor: Executor, store: FileStore): Promise<Examined> {
  const files = await executor.run<{ sha256: Uint8Array; size: number; name: string | null }>(
    'select f.sha256, f.size, (select a.name from attachment a where a.file = f.sha256 limit 1) as name from file f',
  );
  const missing: string[] = [];
  for (const file of files)
    if (!(await isThere(store, file))) missing.push(`${file.name ?? 'unnamed'} (${hexOf(file.sha256).slice(0, 12)})`);
  return {
    subject: 'files',
    looked: await countOf(executor, 'select count(*) from file'),
    findings:
      missing.length === 0
        ? []
        : [
            {
              what: 'Files are missing or not whole.',
              count: missing.length,
              examples: missing.slice(0, 5),
              mend: 'Bring the folder "files" of the data folder back from a backup.',
            },
          ],
  };
}
