import { Refusal } from '../../kernel/refusal.ts';
import type { Executor } from '../database/database.ts';
import { hashSecret, newSecret } from './secret.ts';

const hour = 3_600_000;
/** Ends after 30 days, or after 3 days without a visit. */
const longest = 30 * 24 * hour;
const idle = 72 * hour;
/** So much a clock may be put back without ending what was begun before. */
const tolerance = 24 * hour;
/** A person's sessions at a time; the one that was used least recently makes room. */
const most = 50;

/** One of a person's sessions as they see it. The id is the hash that is kept: nobody gets in with it. */
export type SessionRow = {
  readonly id: string;
  readonly client: string | null;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  readonly current: boolean;
};

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
    [hashSecret(secret), person, now, expires, client?.toWellFormed().slice(0, 200) ?? null],
  );
  await executor.run(
    'delete from session where hash in (select hash from session where person = $1 order by seen_at desc offset $2)',
    [person, most],
  );
  return secret;
}

/** The same session under a new secret: what was known of it before, by whomever, is worth nothing. */
export async function renewSession(executor: Executor, secret: string): Promise<string> {
  const next = newSecret();
  await executor.run('update session set hash = $2 where hash = $1', [hashSecret(secret), hashSecret(next)]);
  return next;
}

type Kept = { readonly person: string; readonly seen_at: string; readonly expires_at: string };

/** A session that ends later than any can was begun by a clock that has been put right since: it has ended. */
const hasEnded = ({ seen_at, expires_at }: Kept, now: number): boolean =>
  Date.parse(expires_at) <= now ||
  Date.parse(expires_at) - now > longest + tolerance ||
  now - Date.parse(seen_at) > idle;

/** Whose session it is; null when it has ended. Its last visit is noted at most once in ten minutes. */
export async function sessionPerson(executor: Executor, secret: string, now: string): Promise<string | null> {
  const hash = hashSecret(secret);
  const [row] = await executor.run<Kept>('select person, seen_at, expires_at from session where hash = $1', [hash]);
  if (!row || hasEnded(row, Date.parse(now))) return null;
  if (Math.abs(Date.parse(now) - Date.parse(row.seen_at)) > hour / 6)
    await executor.run('update session set seen_at = $2 where hash = $1', [hash, now]);
  return row.person;
}

/** A person's sessions that have not ended, the one in use first. */
export const sessionsOf = (executor: Executor, person: string, secret: string, now: string): Promise<SessionRow[]> =>
  executor.run<SessionRow>(
    `select encode(hash, 'hex') as id, client, created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt", hash = $2 as current
     from session where person = $1 and expires_at > $3 and seen_at > $4 order by current desc, seen_at desc`,
    [person, hashSecret(secret), now, new Date(Date.parse(now) - idle).toISOString()],
  );

export async function endSession(executor: Executor, secret: string): Promise<void> {
  await executor.run('delete from session where hash = $1', [hashSecret(secret)]);
}

/** Ends one of a person's own sessions by its id. */
export async function endSessionOf(executor: Executor, person: string, id: string): Promise<void> {
  const hash = /^[0-9a-f]{64}$/.test(id) ? Buffer.from(id, 'hex') : Buffer.alloc(0);
  const rows = await executor.run('delete from session where hash = $1 and person = $2 returning person', [
    hash,
    person,
  ]);
  if (rows.length === 0) throw new Refusal('not-found', 'There is no such session.');
}

/** Ends all sessions of a person but one: after a change of password or second factor, or when they ask for it. */
export async function endOtherSessions(executor: Executor, person: string, keep: string | undefined): Promise<void> {
  await executor.run('delete from session where person = $1 and hash <> $2', [
    person,
    keep ? hashSecret(keep) : Buffer.alloc(32),
  ]);
}
