import { type Entry, eventName, toldOf } from '../../derive/activity.ts';
import type { RecordType } from '../../derive/registry.ts';
import type { Retold } from '../../derive/replay.ts';
import { categoryOf, cellsOf, headerValue, type Stored, writtenFields } from '../../derive/row.ts';
import { newId } from '../database/identifier.ts';
import type { Call } from './call.ts';
import { bytes, type Cells, columns } from './insert-rows.ts';
import { chainStart, seal } from './seal.ts';

export const headColumns = columns(
  'id uuid, type text, number text, title text, state text, category text, requester uuid, assignee uuid, team uuid, organisation uuid, due timestamptz, readers uuid[], version int, created_at timestamptz, updated_at timestamptz',
);
export const activityColumns = columns(
  'id uuid, record uuid, type text, seq int, what text, visibility text, by uuid, happened_at timestamptz, recorded_at timestamptz, channel text, direction text, side text, history boolean, content jsonb, salt bytea, digest bytea, hash bytea',
);
export const outboxColumns = columns(
  'event uuid, name text, type text, record uuid, by uuid, at timestamptz, history boolean, content jsonb',
);
export const baseColumns = columns(
  'id uuid, number text, version int, chain bytea, readers uuid[], source text, source_key text, created_at timestamptz, created_by uuid, updated_at timestamptz, updated_by uuid, state_at timestamptz',
);

export const headRow = (type: RecordType, stored: Stored): Cells => ({
  id: stored.id,
  type: type.name,
  number: stored.number,
  title: headerValue(type, stored, 'title') ?? '',
  state: stored.state,
  category: categoryOf(type, stored.state),
  requester: headerValue(type, stored, 'requester'),
  assignee: headerValue(type, stored, 'assignee'),
  team: headerValue(type, stored, 'team'),
  organisation: headerValue(type, stored, 'organisation'),
  due: headerValue(type, stored, 'due'),
  readers: stored.readers,
  version: stored.version,
  created_at: stored.createdAt,
  updated_at: stored.updatedAt,
});

export const ownRow = (type: RecordType, stored: Stored, chain: Uint8Array): Cells => {
  const row: Cells = {
    id: stored.id,
    number: stored.number,
    version: stored.version,
    chain: bytes(chain),
    readers: stored.readers,
    source: stored.source,
    source_key: stored.sourceKey,
    created_at: stored.createdAt,
    created_by: stored.createdBy,
    updated_at: stored.updatedAt,
    updated_by: stored.updatedBy,
    state_at: stored.stateAt,
    state: stored.state,
    variant: stored.variant,
  };
  for (const entry of writtenFields(type)) {
    const cells = cellsOf(entry, stored.values[entry.name]);
    entry.columns.forEach((column, at) => {
      row[column.name] = cells[at] ?? null;
    });
  }
  return row;
};

const eventOf = (type: RecordType, stored: Stored, entry: Entry | undefined): Cells =>
  entry
    ? {
        event: newId(),
        name: eventName(type.name, entry),
        type: type.name,
        record: stored.id,
        by: entry.by,
        at: entry.happenedAt,
        history: true,
        content: { what: entry.what, visibility: entry.visibility, ...toldOf(entry.content) },
      }
    : {};

/** The rows of a record's entries, the end of their chain, and the one event that tells of them all. */
export type Chained = { readonly chain: Uint8Array; readonly activity: readonly Cells[]; readonly event: Cells };

export const chained = (call: Call, type: RecordType, { stored, entries }: Retold): Chained => {
  let chain: Uint8Array = chainStart;
  const activity: Cells[] = [];
  entries.forEach((entry, at) => {
    const hashed = seal(chain, stored.id, at + 1, entry);
    chain = hashed.hash;
    const { happenedAt, ...rest } = entry;
    activity.push({
      id: newId(),
      record: stored.id,
      type: type.name,
      seq: at + 1,
      ...rest,
      happened_at: happenedAt,
      recorded_at: call.now,
      salt: bytes(hashed.salt),
      digest: bytes(hashed.digest),
      hash: bytes(hashed.hash),
    });
  });
  return { chain, activity, event: eventOf(type, stored, entries.at(-1)) };
};
