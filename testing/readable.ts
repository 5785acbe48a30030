import { vi } from 'vitest';
import type { Database } from '../server/database/database.ts';

/**
 * Waits until all events can be read. Any transaction that began before them, also of another database on the server, keeps what came
 * after it from being read; one that listens beside is enough.
 */
export const untilReadable = (database: Database): Promise<void> =>
  vi.waitFor(async () => {
    const held = await database.run(
      'select 1 from outbox where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1',
    );
    if (held.length > 0) throw new Error('An older transaction is still running.');
  }, 10_000);
