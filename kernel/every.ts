import type { Context, ListQuery, Row } from './context.ts';

/**
 * Every record of a type that a query finds and the actor may read, a page at a time (a hundred, unless the query says how many): what
 * is done to one may be seen in the pages after it. `Array.fromAsync` has them all before anything is done.
 */
export async function* every(context: Context, type: string, query: ListQuery): AsyncGenerator<Row> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Context['list']>> = await context.list(type, {
      limit: '100',
      ...query,
      ...(after && { after }),
    });
    yield* page.items;
    after = page.next;
  } while (after);
}
