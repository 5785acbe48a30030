import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { categoryOf } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { allow } from './allow.ts';
import { Again, type Call, together } from './call.ts';
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
export const remove = (call: Call, type: RecordType, key: string): Promise<void> =>
  together(call, async (inside) => {
    const { stored } = await load(inside, type, key);
    allow(inside, type, 'delete', stored);
    if (categoryOf(type, stored.state) !== 'draft')
      throw new Refusal('conflict', `${stored.number} is ${stored.state}: only drafts can be deleted. Archive it.`);
    await hold(inside, type, stored);
    await refuseLinked(inside, stored);
    await take(inside, type, stored.id).catch((error: unknown) => {
      if ((error as { code?: string }).code !== '23503') throw error;
      throw new Refusal('conflict', `Other records point to ${stored.number}. Change them first, or archive it.`);
    });
  });

/** Locks the record as it was read: whoever changes it or points to it meanwhile waits, and then finds nothing. */
async function hold(call: Call, type: RecordType, { id, number, version }: Stored): Promise<void> {
  const own = await call.executor.run(`select 1 from "${type.table}" where id = $1 and version = $2 for update`, [
    id,
    version,
  ]);
  if (own.length === 0) {
    if (call.restarts) throw new Again();
    throw new Refusal('conflict', `Somebody else is writing ${number} just now. Try again.`);
  }
  await call.executor.run('select 1 from record where id = $1 for update', [id]);
}

async function refuseLinked({ executor }: Call, { id, number }: Stored): Promise<void> {
  const linked = await executor.run('select 1 from link where from_record = $1 or to_record = $1 limit 1', [id]);
  if (linked.length > 0)
    throw new Refusal('conflict', `${number} is linked to other records. Remove the links first, or archive it.`);
}

async function take({ executor }: Call, type: RecordType, id: string): Promise<void> {
  for (const lines of type.lines.values()) await executor.run(`delete from "${lines.table}" where owner = $1`, [id]);
  // Events that nobody has read yet would tell of what nobody can find.
  for (const table of ['clock', 'search_document', 'notice', 'attachment', 'activity', 'outbox', 'parked'])
    await executor.run(`delete from ${table} where record = $1`, [id]);
  await executor.run(`delete from "${type.table}" where id = $1`, [id]);
  await executor.run('delete from record where id = $1', [id]);
}
