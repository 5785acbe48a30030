import { createHash } from 'node:crypto';

/** What stands before each part of a backup, as one line of JSON; its bytes follow in chunks. */
export type PartHead =
  | {
      readonly part: 'reeve';
      readonly format: 1;
      readonly madeAt: string;
      readonly migrations: readonly { number: number; name: string; checksum: string }[];
    }
  | { readonly part: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly part: 'sequences'; readonly values: Readonly<Record<string, number>> }
  | { readonly part: 'file'; readonly sha256: string; readonly size: number }
  | { readonly part: 'end'; readonly checksums: Readonly<Record<string, string>> };

export const nameOf = (head: PartHead): string =>
  head.part === 'table' ? `table ${head.name}` : head.part === 'file' ? `file ${head.sha256}` : head.part;

type Put = (bytes: Uint8Array) => Promise<void>;

/** Writes one part: its head, its bytes in chunks that say how long they are, and an empty one. Gives its checksum. */
export async function putPart(put: Put, head: PartHead, bytes: AsyncIterable<Uint8Array> | null): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(head.part === 'table' ? head : nameOf(head)));
  await put(Buffer.from(`${JSON.stringify(head)}\n`));
  for await (const chunk of bytes ?? []) {
    if (chunk.length === 0) continue;
    hash.update(chunk);
    await put(Buffer.from(`${chunk.length.toString(16)}\n`));
    await put(chunk);
  }
  await put(Buffer.from('0\n'));
  return hash.digest('hex');
}

/** A part as it is read: its bytes must be read to their end before the next part comes; then its checksum is known. */
export type Part = { readonly head: PartHead; readonly bytes: AsyncIterable<Uint8Array>; checksum(): string };

const tornOff = (): Error => new Error('The backup ends in the middle: it is not whole.');

/** Reads bytes by line and by length from a stream. */
class Reader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
    return true;
  }

  async line(): Promise<string | null> {
    let end = this.#held.indexOf(10);
    while (end < 0) {
      if (!(await this.#more())) {
        if (this.#held.length > 0) throw tornOff();
        return null;
      }
      end = this.#held.indexOf(10);
    }
    const text = this.#held.toString('utf8', 0, end);
    this.#held = this.#held.subarray(end + 1);
    return text;
  }

  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw tornOff();
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}

async function* bytesOf(reader: Reader, heard: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for (;;) {
    const line = await reader.line();
    if (line === null || !/^[0-9a-f]{1,12}$/.test(line)) throw tornOff();
    const length = Number.parseInt(line, 16);
    if (length === 0) return;
    for await (const piece of reader.take(length)) {
      heard(piece);
      yield piece;
    }
  }
}

/** The parts of a backup, one after the other. */
export async function* partsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const reader = new Reader(source);
  for (let line = await reader.line(); line !== null; line = await reader.line()) {
    let head: PartHead;
    try {
      head = JSON.parse(line) as PartHead;
    } catch {
      throw new Error('This is not a backup made by Reeve.');
    }
    const hash = createHash('sha256').update(JSON.stringify(head.part === 'table' ? head : nameOf(head)));
    yield { head, bytes: bytesOf(reader, (chunk) => void hash.update(chunk)), checksum: () => hash.digest('hex') };
  }
}
