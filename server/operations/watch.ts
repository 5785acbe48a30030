import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { contentOf, entryOf, retrying, stamped } from './change.ts';
import { load } from './load.ts';
import { refuseArchived } from './update.ts';
import { write } from './write.ts';

/** Begins or ends following a record, for oneself: whoever may read it may. Following gives no right to read. */
export async function watch(call: Call, type: RecordType, key: string, on: boolean): Promise<Stored> {
  if (!type.traits.has('watchable')) throw new Refusal('not-allowed', `${type.plural} cannot be watched.`);
  return retrying(call, async () => {
    const { stored: before } = await load(call, type, key);
    refuseArchived(before);
    const watchers = before.lines['watchers'] ?? [];
    const mine = watchers.some(({ person }) => person === call.actor.id);
    if (mine === on) return before;
    const left = watchers.filter(({ person }) => person !== call.actor.id);
    const after: Stored = {
      ...before,
      lines: {
        ...before.lines,
        watchers: on ? [...left, { id: newId(), person: call.actor.id, reads: false }] : left,
      },
    };
    return write(call, {
      type,
      before,
      after: stamped(call, before, after),
      entry: entryOf(call, 'changed', contentOf(type, before, after, {}), { visibility: 'internal' }),
      now: call.now,
    });
  });
}
