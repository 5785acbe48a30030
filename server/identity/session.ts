import type { Executor } from '../database/database.ts';
import { hashSecret, newSecret } from './secret.ts';

const hour = 3_600_000;
/** Ends after 30 days, or after 3 days without a visit. */
const longest = 30 * 24 * hour;
const idle = 72 * hour;

/** Begins a session; gives the cookie's secret, of which only the hash is kept. */
export async function beginSession(
  executor: Executor,
  person: string,
  now: string,
  client: string | undefined,
): Promise<string> {
  const secret = newSecret();
  const expires = new Date(Date.parse(now) + longest).toISOString();
  await executor.run(
    'insert into session (hash, person, created_at, seen_at, expires_at, client) values ($1, $2, $3, $3, $4, $5)',
    [hashSecret(secret), person, now, expires, client?.slice(0, 200) ?? null],
  );
  return secret;
}

/** Whose session it is; null when it has ended. Its last visit is noted at most once in ten minutes. */
export async function sessionPerson(executor: Executor, secret: string, now: string): Promise<string | null> {
  const hash = hashSecret(secret);
  const [row] = await executor.run<{ person: string; seen_at: string; expires_at: string }>(
    'select person, seen_at, expires_at from session where hash = $1',
    [hash],
  );
  if (!row || row.expires_at <= now || Date.parse(now) - Date.parse(row.seen_at) > idle) return null;
  if (Date.parse(now) - Date.parse(row.seen_at) > hour / 6)
    await executor.run('update session set seen_at = $2 where hash = $1', [hash, now]);
  return row.person;
}

export async function endSession(executor: Executor, secret: string): Promise<void> {
  await executor.run('delete from session where hash = $1', [hashSecret(secret)]);
}

/** Ends all sessions of a person but one: after a change of password. */
export async function endOtherSessions(executor: Executor, person: string, keep: string | undefined): Promise<void> {
  await executor.run('delete from session where person = $1 and hash <> $2', [
    person,
    keep ? hashSecret(keep) : Buffer.alloc(32),
  ]);
}
