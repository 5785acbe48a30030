import type { RecordType } from '../../derive/registry.ts';
import type { Happening } from '../../methods/service-clock/condition.ts';
import type { Executor } from '../database/database.ts';
import { happeningsOf, type Told } from './happenings.ts';

/** What clocks go by of a record: what happened to it, and its version that this tells of. */
export type Story = { readonly record: string; readonly version: number; readonly happenings: readonly Happening[] };

type Row = Told & { readonly record: string };

const columns = `record, id, seq, what, happened_at as at, by, visibility, channel, side,
  jsonb_strip_nulls(jsonb_build_object('changes', content->'changes', 'verb', content->'verb', 'to', content->'to', 'corrects', content->'corrects')) as content`;

/** The stories of these records of one type, from their activity. */
export async function storiesOf(
  executor: Executor,
  type: RecordType,
  records: readonly string[],
): Promise<readonly Story[]> {
  const rows = await executor.run<Row>(
    `select ${columns} from activity where record = any($1::uuid[]) order by record, seq`,
    [records],
  );
  return [...Map.groupBy(rows, ({ record }) => record)].map(([record, entries]) => ({
    record,
    version: entries.at(-1)?.seq ?? 0,
    happenings: happeningsOf(type, entries),
  }));
}
