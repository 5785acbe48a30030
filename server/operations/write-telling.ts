import { type Entry, eventName, toldOf } from '../../derive/activity.ts';
import type { Add } from '../../derive/filter-sql.ts';
import type { RecordType } from '../../derive/registry.ts';
import { newId } from '../database/identifier.ts';
import type { Sealed } from './seal.ts';
import type { Change } from './write.ts';
import type { Part } from './write-text.ts';

const activityColumns =
  'id uuid, seq int, what text, visibility text, by uuid, happened_at timestamptz, recorded_at timestamptz, channel text, direction text, side text, history boolean, content jsonb, salt bytea, digest bytea, hash bytea'
    .split(', ')
    .map((each) => each.split(' ') as [string, string]);
const outboxColumns = 'event uuid, name text, by uuid, at timestamptz, history boolean, content jsonb'
  .split(', ')
  .map((each) => each.split(' ') as [string, string]);

/** A row that tells of the record: its columns, with the record and its type before them. */
const telling = (
  part: string,
  table: string,
  type: RecordType,
  columns: readonly [string, string][],
  add: Add,
): string =>
  `${part} as (insert into ${table} (record, type, ${columns.map(([name]) => name).join(', ')}) select id, '${type.name}', ${columns.map(([, cast]) => add(null, cast)).join(', ')} from t)`;

/** The entry of the activity, sealed. */
export const activityPart = ({ entry, type, after, now }: Change, { salt, digest, hash }: Sealed): Part => ({
  key: '',
  values: [
    newId(),
    after.version,
    entry.what,
    entry.visibility,
    entry.by,
    entry.happenedAt,
    now,
    entry.channel,
    entry.direction,
    entry.side,
    entry.history,
    JSON.stringify(entry.content),
    salt,
    digest,
    hash,
  ],
  text: (add) => telling('a', 'activity', type, activityColumns, add),
});

/** What the stream carries of an entry; channel, direction and side where it was said. */
const eventContent = ({ what, visibility, channel, direction, side, content }: Entry, seq: number): string =>
  JSON.stringify({ what, visibility, seq, ...(what === 'said' && { channel, direction, side }), ...toldOf(content) });

/** The event that tells of it. */
export const outboxPart = ({ entry, type, after }: Change): Part => ({
  key: '',
  values: [
    newId(),
    eventName(type.name, entry),
    entry.by,
    entry.happenedAt,
    entry.history,
    eventContent(entry, after.version),
  ],
  text: (add) => telling('o', 'outbox', type, outboxColumns, add),
});
