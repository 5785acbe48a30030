import type { Database } from '../database/database.ts';
import type { Bell } from './bell.ts';

/** So long words are gathered before they are sorted in, in milliseconds. */
const gathered = 1_000;

/**
 * PostgreSQL lays a write's words on a pile beside their index (GIN's pending list), and sorts the pile in when it has
 * grown to 4 MB, within some write, which then takes a second; until then every search goes through the pile. Sorted in
 * each second while there are writes, no write pays for others and a search finds next to nothing there.
 */
export function keepWordsSorted(database: Database, bell: Bell): { stop(): Promise<void> } {
  let due: NodeJS.Timeout | undefined;
  let sorting: Promise<unknown> = Promise.resolve();
  const sort = (): void => {
    due = undefined;
    // What fails is tried at the next ring; PostgreSQL itself sorts what is left too long.
    sorting = database.run(`select gin_clean_pending_list('search_document_words')`).catch(() => undefined);
  };
  const silence = bell.onRing(() => {
    due ??= setTimeout(sort, gathered).unref();
  });
  return {
    stop: async () => {
      silence();
      clearTimeout(due);
      await sorting;
    },
  };
}
