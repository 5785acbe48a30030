import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import type { RecordEvent } from '../../kernel/event.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Call } from './call.ts';
import { entryOf, retrying, stamped } from './change.ts';
import { fetchRow, notFound } from './load.ts';
import { refuseArchived } from './update.ts';
import { write } from './write.ts';

/** Says on one record what somebody said on another, in their name; nobody is mentioned twice. */
export async function repeat(
  call: Call,
  type: RecordType,
  id: string,
  { by, visibility, channel, direction, side, content }: RecordEvent,
): Promise<Stored> {
  if (!type.traits.has('commentable')) throw new Refusal('not-allowed', `Nothing can be said on ${type.plural}.`);
  return retrying(call, async () => {
    const found = await fetchRow(call, type, id);
    if (!found) throw notFound(type, id);
    const before = found.stored;
    refuseArchived(before);
    const said = {
      visibility,
      by,
      channel: channel ?? 'desk',
      direction: direction ?? 'outbound',
      side: side ?? 'provider',
    } as const;
    return write(call, {
      type,
      before,
      after: stamped(call, before, before),
      entry: entryOf(call, 'said', { text: content.text ?? '' }, said),
      now: call.now,
    });
  });
}
