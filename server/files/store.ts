import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Files by their content: staged while they arrive, then moved under their SHA-256. The same content is kept once. */
export type FileStore = {
  /** Takes a stream in, beside what is kept; it stays only once it is kept. */
  stage(stream: Readable): Promise<Staged>;
  read(sha256: Uint8Array): Readable;
  remove(sha256: Uint8Array): Promise<void>;
  /** Drops what was staged before a moment and never kept: its upload was torn off. */
  sweepStaged(before: Date): Promise<void>;
};

/** A file that has arrived: its hash, size and first bytes (for telling what it is). */
export type Staged = {
  readonly sha256: Buffer;
  readonly size: number;
  readonly head: Buffer;
  /** Moves it to its place. Whoever calls holds the lock of its row, so that a sweep cannot take it away in between. */
  keep(): Promise<void>;
  /** Lets it go; does nothing once it is kept. */
  discard(): Promise<void>;
};

/** So much of a file tells what it is: a photograph's size stands behind its preview. */
const headLength = 262_144;

/** A store in a folder: ab/cdef… under `folder`, staging beside. */
export const folderStore = (folder: string): FileStore => {
  const placeOf = (sha256: Uint8Array): string => {
    const hex = Buffer.from(sha256).toString('hex');
    return join(folder, hex.slice(0, 2), hex.slice(2));
  };
  return {
    stage: (stream) => stageIn(join(folder, 'staging'), placeOf, stream),
    read: (sha256) => createReadStream(placeOf(sha256)),
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    sweepStaged: (before) => sweepStaged(join(folder, 'staging'), before),
  };
};

async function stageIn(staging: string, placeOf: (sha256: Uint8Array) => string, stream: Readable): Promise<Staged> {
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const staged = join(staging, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  try {
    await pipeline(
      stream,
      async function* measure(source: AsyncIterable<Buffer>) {
        for await (const chunk of source) {
          hash.update(chunk);
          size += chunk.length;
          if (head.length < headLength) head = Buffer.concat([head, chunk.subarray(0, headLength - head.length)]);
          yield chunk;
        }
      },
      createWriteStream(staged, { mode: 0o600, flush: true }),
    );
    const sha256 = hash.digest();
    return {
      sha256,
      size,
      head,
      keep: () => moveTo(staged, placeOf(sha256)),
      discard: () => rm(staged, { force: true }),
    };
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}

async function sweepStaged(staging: string, before: Date): Promise<void> {
  const names = await readdir(staging).catch(() => []);
  for (const name of names) {
    const { mtime } = await stat(join(staging, name)).catch(() => ({ mtime: new Date() }));
    if (mtime < before) await rm(join(staging, name), { force: true });
  }
}

/** Renames durably: the folder's entry is flushed as the file was. */
async function moveTo(staged: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await rename(staged, place);
  const directory = await open(dirname(place), 'r');
  await directory.sync().catch(() => undefined);
  await directory.close();
}
