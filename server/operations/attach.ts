import type { Readable } from 'node:stream';
import type { RecordType } from '../../derive/registry.ts';
import { typeNamed } from '../../derive/registry.ts';
import { rowFacts, type Stored } from '../../derive/row.ts';
import { isId } from '../../fields/reference/reference.field.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { newSecretId } from '../database/identifier.ts';
import { mediaTypeOf, safeName } from '../files/media-type.ts';
import type { FileStore, Staged } from '../files/store.ts';
import { allow, mayDo } from './allow.ts';
import { byOf, type Call, together } from './call.ts';
import { load } from './load.ts';
import { note } from './note.ts';
import { refuseArchived } from './update.ts';

export type AttachmentJson = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly visibility: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string } | null;
};

/** A file that is to be attached; `truncated` tells, once it was read, whether it was larger than allowed. */
export type Upload = {
  readonly name: string;
  readonly stream: Readable;
  readonly visibility: 'public' | 'internal';
  truncated(): boolean;
};

const verbFor = (type: RecordType): string => (type.traits.has('commentable') ? 'comment' : 'update');

/** A file as it hangs on a record now. */
export type Attached = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
};

/** How the transaction of an attachment is done; `content` is what tells this upload from another. */
export type Within = (call: Call, content: unknown, work: (inside: Call) => Promise<Attached>) => Promise<Attached>;

/** Attaches a file: staged and hashed first, then kept and linked in one transaction with its entry in the activity. */
export async function attach(
  call: Call,
  store: FileStore,
  type: RecordType,
  key: string,
  upload: Upload,
  within: Within = (outside, _content, work) => together(outside, work),
): Promise<Attached> {
  if (!type.traits.has('attachable')) throw new Refusal('not-allowed', `Nothing can be attached to ${type.plural}.`);
  const { stored } = await load(call, type, key);
  allow(call, type, verbFor(type), stored);
  refuseArchived(stored);
  if (upload.visibility === 'internal' && !mayDo(call, type, 'internal', rowFacts(type, stored)))
    throw new Refusal('forbidden', 'You may not attach internal files here.');
  const staged = await store.stage(upload.stream);
  try {
    if (upload.truncated()) throw new Refusal('too-large', 'The file is larger than this installation allows.');
    if (staged.size === 0)
      throw new Refusal('invalid', 'The file is empty.', [{ field: 'file', code: 'empty', message: 'is empty' }]);
    const content = [upload.name, upload.visibility, staged.sha256.toString('hex')];
    return await within(call, content, (inside) => tie(inside, type, stored, upload, staged));
  } finally {
    await staged.discard();
  }
}

/** Keeps what was staged and ties it to the record. The file's row is locked first: a sweep either goes before or finds it held. */
async function tie(
  call: Call,
  type: RecordType,
  stored: Stored,
  upload: Upload,
  { sha256, size, head, keep }: Staged,
): Promise<Attached> {
  const [id, name, mediaType] = [newSecretId(), safeName(upload.name), mediaTypeOf(head)];
  await call.executor.run(
    'insert into file (sha256, size, stored_at) values ($1, $2, $3) on conflict (sha256) do update set stored_at = excluded.stored_at',
    [sha256, size, call.now],
  );
  await keep();
  await call.executor.run(
    'insert into attachment (id, record, file, name, media_type, visibility, by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, stored.id, sha256, name, mediaType, upload.visibility, byOf(call.actor), call.now],
  );
  await note(call, type, stored.id, 'attached', { attachment: { id, name, size } }, undefined, upload.visibility);
  return { id, name, size, mediaType };
}

/** Files on a record, as far as the actor may see them. */
export async function attachments(
  call: Call,
  type: RecordType,
  key: string,
): Promise<{ items: readonly AttachmentJson[] }> {
  const { stored } = await load(call, type, key);
  const internal = mayDo(call, type, 'internal', rowFacts(type, stored));
  const items = await call.executor.run<AttachmentJson>(
    `select a.id, a.name, f.size, a.media_type as "mediaType", a.visibility, a.at, case when a.by is null then null else jsonb_build_object('id', a.by, 'name', p.title) end as by
     from attachment a join file f on f.sha256 = a.file left join record p on p.id = a.by where a.record = $1 and a.removed_at is null and ($2 or a.visibility = 'public') order by a.at`,
    [stored.id, internal],
  );
  return { items };
}

type Found = {
  readonly record: string;
  readonly type: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly file: Buffer;
  readonly visibility: 'public' | 'internal';
};

async function found(call: Call, id: string): Promise<Found> {
  const refusal = new Refusal('not-found', 'There is no such file, or you may not see it.');
  const [row] = isId(id)
    ? await call.executor.run<Found>(
        'select a.record, r.type, a.name, a.media_type as "mediaType", f.size, a.file, a.visibility from attachment a join file f on f.sha256 = a.file join record r on r.id = a.record where a.id = $1 and a.removed_at is null',
        [id],
      )
    : [];
  if (!row) throw refusal;
  const type = typeNamed(call.house.registry, row.type);
  const { stored } = await load(call, type, row.record).catch(() => Promise.reject(refusal));
  if (row.visibility === 'internal' && !mayDo(call, type, 'internal', rowFacts(type, stored))) throw refusal;
  return row;
}

/** A file for download, for somebody who may see the record it is on. */
export async function download(call: Call, store: FileStore, id: string): Promise<Found & { stream: Readable }> {
  const row = await found(call, id);
  return { ...row, stream: store.read(row.file) };
}

/** Takes a file off its record; the content is swept later when nothing holds it any more. */
export async function detach(call: Call, id: string): Promise<void> {
  const row = await found(call, id);
  const type = typeNamed(call.house.registry, row.type);
  const { stored } = await load(call, type, row.record);
  allow(call, type, 'update', stored);
  await together(call, async (inside) => {
    await inside.executor.run('update attachment set removed_at = $2 where id = $1', [id, call.now]);
    await note(
      inside,
      type,
      stored.id,
      'detached',
      { attachment: { id, name: row.name, size: row.size } },
      undefined,
      row.visibility,
    );
  });
}
