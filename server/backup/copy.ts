import { PassThrough, type Readable } from 'node:stream';
import type { Client, Connection, Submittable } from 'pg';

/** What pg calls on a statement of its own kind while the server speaks COPY; see pg's Query, which refuses COPY. */
type Wire = Connection & {
  query(text: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
  readonly stream: {
    pause(): void;
    resume(): void;
    writableNeedDrain: boolean;
    once(event: 'drain', heard: () => void): void;
  };
};
type Message = { readonly chunk: Buffer };

/** Bytes of rows that go on as one piece. */
const together = 262_144;

/** `copy (…) to stdout` as a stream of its text; the server waits while nobody reads. */
export function copyOut(client: Client, sql: string): Readable {
  const out = new PassThrough({ highWaterMark: 1_048_576 });
  let wire: Wire | undefined;
  // The server sends a message for each row; they go on together, or the stream's own work would be most of it.
  let rows: Buffer[] = [];
  let size = 0;
  let waiting = false;
  const pass = (): void => {
    const more = out.write(Buffer.concat(rows));
    rows = [];
    size = 0;
    if (more || waiting) return;
    waiting = true;
    wire?.stream.pause();
    out.once('drain', () => {
      waiting = false;
      wire?.stream.resume();
    });
  };
  const statement = {
    submit: (connection: Connection) => {
      wire = connection as Wire;
      wire.query(sql);
    },
    handleCopyData: ({ chunk }: Message) => {
      rows.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= together) pass();
    },
    handleError: (error: Error) => void out.destroy(error),
    handleReadyForQuery: () => {
      if (size > 0) pass();
      out.end();
    },
    handleRowDescription: () => undefined,
    handleDataRow: () => undefined,
    handleCommandComplete: () => undefined,
    handlePortalSuspended: () => undefined,
    handleEmptyQuery: () => undefined,
  };
  client.query(statement as unknown as Submittable);
  return out;
}

async function feed(wire: Wire, source: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of source) {
      wire.sendCopyFromChunk(chunk);
      if (wire.stream.writableNeedDrain) await new Promise<void>((resolve) => wire.stream.once('drain', resolve));
    }
    wire.endCopyFrom();
  } catch (error) {
    wire.sendCopyFail('the source failed');
    throw error;
  }
}

/** `copy … from stdin`: feeds the text of a source to the server; fails as either of them does. */
export function copyIn(client: Client, sql: string, source: AsyncIterable<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const fails = (error: Error): void => {
      failure ??= error;
    };
    const statement = {
      submit: (connection: Connection) => (connection as Wire).query(sql),
      handleCopyInResponse: (connection: Connection) => void feed(connection as Wire, source).catch(fails),
      // pg lets a statement go with its first error: nothing more is heard of it.
      handleError: (error: Error) => {
        fails(error);
        reject(failure);
      },
      handleReadyForQuery: () => resolve(),
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
      handleCommandComplete: () => undefined,
      handlePortalSuspended: () => undefined,
      handleEmptyQuery: () => undefined,
    };
    client.query(statement as unknown as Submittable);
  });
}
