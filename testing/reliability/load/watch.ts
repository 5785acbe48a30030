import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { openDatabase } from '../../../server/database/database.ts';
import { followerName } from '../../../server/measure/follow.ts';
import { readingsName } from '../../../server/measure/keep-readings.ts';

/** What the process holds of memory that is its own, in megabytes. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** Its open sockets: those it listens on, those of visitors and of the database. */
export const socketsOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/fd`).filter((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith('socket:');
    } catch {
      return false;
    }
  }).length;

/** What must be nothing once all is quiet. */
const questions: Readonly<Record<string, string>> = {
  'transactions left open': `select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
  'statements still running': `select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`,
  'locks waited for': 'select count(*) from pg_locks where not granted',
  'events that wait because one failed': 'select count(*) from parked',
  // Courses and readings go after the stream by the clock, every few minutes and by the hour.
  'events that a reaction has not read': `select count(*) from outbox o where exists (select from consumer c where c.name not in ('${followerName}', '${readingsName}') and (c.xid, c.id) < (o.xid, o.id))`,
  'jobs that failed or hang': `select count(*) from pgboss.job where state in ('failed', 'retry') or (state = 'active' and started_on < now() - interval '5 minutes')`,
};

/** What was left behind, a sentence each. */
export async function leftBehind(url: string): Promise<readonly string[]> {
  const database = openDatabase(url, 1);
  try {
    const found: string[] = [];
    for (const [what, sql] of Object.entries(questions)) {
      const [row] = await database.run<{ count: number }>(sql);
      if ((row?.count ?? 0) > 0) found.push(`${row?.count} ${what}`);
    }
    return found;
  } finally {
    await database.end();
  }
}
