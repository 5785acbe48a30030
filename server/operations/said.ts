import type { RecordType } from '../../derive/registry.ts';
import { rowFacts } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import type { Said } from '../../kernel/context.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { mayDo } from './allow.ts';
import type { Call } from './call.ts';
import { load } from './load.ts';

/** Something said on a record that the actor may read. */
export async function said(call: Call, type: RecordType, key: string, entry: string): Promise<Said> {
  const { stored } = await load(call, type, key);
  const internal = mayDo(call, type, 'internal', rowFacts(type, stored));
  const rows = isId(entry)
    ? await call.executor.run<Said>(
        `select content->>'text' as text, by, happened_at as at, visibility, channel, side from activity where record = $1 and id = $2 and what = 'said' and ($3 or visibility = 'public') and content->>'text' is not null`,
        [stored.id, entry, internal],
      )
    : [];
  const [row] = rows;
  if (!row)
    throw new Refusal('not-found', 'There is no such message.', [
      { field: 'entry', code: 'not-found', message: 'is no message of this record' },
    ]);
  return row;
}
