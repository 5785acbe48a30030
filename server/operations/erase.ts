import type { RecordType } from '../../derive/registry.ts';
import { type Stored, writtenFields } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { allowAdministration } from './administer.ts';
import { type Call, together } from './call.ts';
import { load } from './load.ts';
import { note } from './note.ts';

/** What stands in a person's place: nobody, but still one and the same nobody wherever they were. */
const pseudonym = (stored: Stored): string => `Erased person ${stored.number}`;

const emptied = (type: RecordType, stored: Stored): Stored => {
  const title = type.header['title'];
  const values = writtenFields(type).map(({ name, field }) => {
    if (name === title || (field.required && field.kind === 'text')) return [name, pseudonym(stored)];
    return [name, field.required || field.kind === 'reference' ? stored.values[name] : null];
  });
  const lines = [...type.lines.keys()].map((name) => [name, []]);
  return { ...stored, values: Object.fromEntries(values), lines: Object.fromEntries(lines) };
};

/** Takes the words out of a record's activity; digests stay, so the chain of hashes still verifies. */
const forgetWords = (call: Call, record: string, before: number): Promise<unknown> =>
  call.executor.run('update activity set content = null, salt = null where record = $1 and seq <= $2', [
    record,
    before,
  ]);

/**
 * Erases a person (GDPR, article 17): a pseudonym takes the place of their name wherever it stands, what was known of them
 * is emptied, the words of their record's past are taken out, and they can no longer sign in. What they did stays done.
 */
export async function erase(call: Call, type: RecordType, key: string): Promise<Stored> {
  allowAdministration(call);
  if (call.house.registry.parts.get('person') !== type)
    throw new Refusal('not-allowed', 'Only people are erased; other records are archived.');
  const { stored } = await load(call, type, key);
  if (stored.id === call.actor.id) throw new Refusal('conflict', 'You cannot erase yourself.');
  return together(call, async (inside) => {
    for (const table of ['session', 'token', 'account', 'idempotency'])
      await inside.executor.run(`delete from ${table} where person = $1`, [stored.id]);
    await inside.executor.run('delete from notice where person = $1', [stored.id]);
    // What hung on them is swept from the disk by the housekeeping.
    await inside.executor.run('delete from attachment where record = $1', [stored.id]);
    await inside.executor.run('delete from saved_view where person = $1 and shared = $2', [stored.id, 'private']);
    const erased = await note(inside, type, stored.id, 'erased', {}, (before) => ({
      ...emptied(type, before),
      state: type.states.has('left') ? 'left' : before.state,
    }));
    await forgetWords(inside, stored.id, erased.version - 1);
    await inside.executor.run(
      `update outbox set content = jsonb_build_object('what', content->'what', 'visibility', content->'visibility') where record = $1`,
      [stored.id],
    );
    return erased;
  });
}
