import type { Context, ListQuery, Row } from '../../../kernel/context.ts';
import { every } from '../../../kernel/every.ts';
import { Refusal } from '../../../kernel/refusal.ts';

/** What may not be read at all, or not by this field, is not there. */
const isUnseen = ({ code, fields: [field] }: Refusal): boolean =>
  code === 'forbidden' || code === 'not-found' || field?.code === 'unknown';

const orNone = async <T>(asked: Promise<T>, none: T): Promise<T> =>
  asked.catch((error: unknown) => {
    if (error instanceof Refusal && isUnseen(error)) return none;
    throw error;
  });

/** Every record of a type that a query finds, of those that the actor may read. */
export const listed = (context: Context, type: string, query: ListQuery): Promise<readonly Row[]> =>
  orNone(Array.fromAsync(every(context, type, { limit: '200', ...query })), []);

/** Those whose field is one of many: a list is asked for 200 at a time. */
export async function listedOf(
  context: Context,
  type: string,
  field: string,
  ids: readonly string[],
  query: ListQuery,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let at = 0; at < ids.length; at += 200)
    found.push(...(await listed(context, type, { ...query, [field]: ids.slice(at, at + 200).join(',') })));
  return found;
}

/** One record, or none where there is none that the actor may read. */
export const named = (context: Context, type: string, id: string | null): Promise<Row | null> =>
  id ? orNone(context.read(type, id), null) : Promise.resolve(null);
