import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { categoryOf } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { allow } from './allow.ts';
import { type Call, together } from './call.ts';
import { refusalFrom } from './database-refusals.ts';
import { load } from './load.ts';
import { note } from './note.ts';

/** Puts a record away: it leaves lists, stays linked and readable, and can be restored. */
export async function archive(call: Call, type: RecordType, key: string): Promise<Stored> {
  const { stored } = await load(call, type, key);
  allow(call, type, 'archive', stored);
  if (stored.archivedAt) return stored;
  return note(call, type, stored.id, 'archived', {}, (before) => ({ ...before, archivedAt: call.now }));
}

/** Takes a record out of the archive again. */
export async function restore(call: Call, type: RecordType, key: string): Promise<Stored> {
  const { stored } = await load(call, type, key);
  allow(call, type, 'archive', stored);
  if (!stored.archivedAt) return stored;
  return note(call, type, stored.id, 'restored', {}, (before) => ({ ...before, archivedAt: null })).catch(
    (error: unknown) => Promise.reject(refusalFrom(type, error)),
  );
}

/** Deletes a draft for good, with its activity; anything further in its life can only be archived. */
export async function remove(call: Call, type: RecordType, key: string): Promise<void> {
  const { stored } = await load(call, type, key);
  allow(call, type, 'delete', stored);
  if (categoryOf(type, stored.state) !== 'draft')
    throw new Refusal('conflict', `${stored.number} is ${stored.state}: only drafts can be deleted. Archive it.`);
  await together(call, async ({ executor }) => {
    const [linked] = await executor.run('select 1 from link where from_record = $1 or to_record = $1 limit 1', [
      stored.id,
    ]);
    if (linked)
      throw new Refusal(
        'conflict',
        `${stored.number} is linked to other records. Remove the links first, or archive it.`,
      );
    for (const lines of type.lines.values())
      await executor.run(`delete from "${lines.table}" where owner = $1`, [stored.id]);
    for (const table of ['search_document', 'notice', 'attachment', 'activity'])
      await executor.run(`delete from ${table} where record = $1`, [stored.id]);
    await executor.run(`delete from "${type.table}" where id = $1`, [stored.id]);
    await executor.run('delete from record where id = $1', [stored.id]);
  });
}
