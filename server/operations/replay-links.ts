import type { Story } from '../../derive/story.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { columns } from './insert-rows.ts';

const shape = columns('id uuid, kind text, from_record uuid, to_record uuid, by uuid, at timestamptz')
  .map(({ name, type }) => `${name} ${type}`)
  .join(', ');

/** The links that a batch tells of. One stands once both its ends are here, and once only though both told of it. */
export async function insertLinks(call: Call, stories: readonly Story[]): Promise<void> {
  const rows = stories.flatMap(({ id, steps }) =>
    steps.flatMap(({ at, by, link }) => {
      if (!link) return [];
      const [from, to] = link.direction === 'out' ? [id, link.record] : [link.record, id];
      return [{ id: newId(), kind: link.kind, from_record: from, to_record: to, by, at }];
    }),
  );
  if (rows.length === 0) return;
  await call.executor.run(
    `insert into link (id, kind, from_record, to_record, by, at)
     select x.* from jsonb_to_recordset($1::jsonb) as x(${shape})
     join record f on f.id = x.from_record join record t on t.id = x.to_record
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
