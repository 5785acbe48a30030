import type { RecordType } from '../../derive/registry.ts';
import type { Stored } from '../../derive/row.ts';
import type { ActivityContent, Happening } from '../../kernel/event.ts';
import type { Call } from './call.ts';
import { entryOf, retrying, stamped } from './change.ts';
import { fetchRow, notFound } from './load.ts';
import { write } from './write.ts';

/**
 * Writes an entry about something that happened beside a record's fields: a link, an attachment, an action. The caller has
 * decided that it may be. `shape` may change the record along with it (archiving does).
 */
export const note = (
  call: Call,
  type: RecordType,
  key: string,
  what: Happening,
  content: ActivityContent,
  shape: (before: Stored) => Stored = (before) => before,
  visibility: 'public' | 'internal' = 'public',
): Promise<Stored> =>
  retrying(call, async () => {
    const found = await fetchRow(call, type, key);
    if (!found) throw notFound(type, key);
    const before = found.stored;
    return write(call, {
      type,
      before,
      after: stamped(call, before, shape(before)),
      entry: entryOf(call, what, content, { visibility }),
      now: call.now,
    });
  });
