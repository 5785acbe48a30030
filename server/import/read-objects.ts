import type { Readable } from 'node:stream';
import { Refusal } from '../../kernel/refusal.ts';
import type { ReadRow, Rows } from './read-rows.ts';

const longest = 1_048_576;

/** Cuts a stream of JSON into its objects, whether they stand in an array or one a line: by brackets, strings minded. */
async function* pieces(source: Readable): AsyncGenerator<string> {
  let [depth, piece, quoted, escaped] = [0, '', false, false];
  source.setEncoding('utf8');
  for await (const chunk of source as AsyncIterable<string>) {
    let from = depth > 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk[at];
      if (escaped) escaped = false;
      else if (quoted && sign === '\\') escaped = true;
      else if (sign === '"') quoted = depth > 0 && !quoted;
      else if (!quoted && sign === '{' && ++depth === 1) from = at;
      else if (!quoted && sign === '}' && depth > 0 && --depth === 0) {
        yield piece + chunk.slice(from, at + 1);
        [piece, from] = ['', -1];
      }
    }
    if (depth > 0) piece += chunk.slice(from);
    if (piece.length > longest) throw new Refusal('too-large', 'The file holds an object longer than a megabyte.');
  }
  if (depth > 0) yield piece;
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const objectOf = (text: string): Readonly<Record<string, string>> | null => {
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, cellOf(value)]));
  } catch {
    return null;
  }
};

async function* objectRows(first: string, rest: AsyncIterator<string>): AsyncGenerator<ReadRow> {
  let at = 0;
  for (let text: string | undefined = first; text !== undefined; text = (await rest.next()).value) {
    at += 1;
    const row = objectOf(text);
    yield row ? { at, row } : { at, fault: 'is not JSON', text };
  }
}

/** The objects of a JSON file as rows; the first one names the columns. */
export async function readObjects(source: Readable, path: string): Promise<Rows> {
  const rest = pieces(source);
  const first = await rest.next();
  if (first.done) throw new Refusal('invalid', `${path} holds no objects.`);
  return { columns: Object.keys(objectOf(first.value) ?? {}), rows: objectRows(first.value, rest) };
}
