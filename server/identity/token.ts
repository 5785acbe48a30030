import { Refusal } from '../../kernel/refusal.ts';
import type { Executor } from '../database/database.ts';
import { newSecretId } from '../database/identifier.ts';
import { hashSecret, newSecret } from './secret.ts';

export type TokenRow = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[] | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
};

const day = 86_400_000;
const scopeShape = /^(\*|[a-z][a-z-]{0,40}):(\*|[a-z][a-z-]{0,40})$/;

/** Makes a token; its secret is shown this once. `days` between 1 and 730. */
export async function makeToken(
  executor: Executor,
  person: string,
  name: string,
  scopes: readonly string[] | null,
  days: number,
  now: string,
): Promise<{ id: string; secret: string; expiresAt: string }> {
  const wrong = scopes?.find((scope) => !scopeShape.test(scope));
  if (wrong !== undefined)
    throw new Refusal('invalid', `"${wrong.slice(0, 60)}" is no scope; write incident:read, incident:*, *:read.`, [
      { field: 'scopes', code: 'value', message: 'must be type:verb' },
    ]);
  if (!Number.isInteger(days) || days < 1 || days > 730)
    throw new Refusal('invalid', 'A token lives between 1 and 730 days.', [
      { field: 'days', code: 'value', message: 'must be between 1 and 730' },
    ]);
  const [id, secret] = [newSecretId(), `reeve_${newSecret()}`];
  const expiresAt = new Date(Date.parse(now) + days * day).toISOString();
  await executor.run(
    'insert into token (id, hash, person, name, scopes, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [id, hashSecret(secret), person, name, scopes, now, expiresAt],
  );
  return { id, secret, expiresAt };
}

/** Whose token it is and what it may; null when it is unknown, ended or withdrawn. */
export async function tokenPerson(
  executor: Executor,
  secret: string,
  now: string,
): Promise<{ person: string; scopes: readonly string[] | null } | null> {
  const [row] = await executor.run<{
    id: string;
    person: string;
    scopes: string[] | null;
    expires_at: string;
    used_at: string | null;
  }>('select id, person, scopes, expires_at, used_at from token where hash = $1 and revoked_at is null', [
    hashSecret(secret),
  ]);
  if (!row || row.expires_at <= now) return null;
  if (!row.used_at || Date.parse(now) - Date.parse(row.used_at) > day / 24)
    await executor.run('update token set used_at = $2 where id = $1', [row.id, now]);
  return { person: row.person, scopes: row.scopes };
}

export async function tokensOf(executor: Executor, person: string): Promise<readonly TokenRow[]> {
  return executor.run<TokenRow>(
    'select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt" from token where person = $1 and revoked_at is null order by created_at desc',
    [person],
  );
}

/** Withdraws a token of one's own. */
export async function revokeToken(executor: Executor, person: string, id: string, now: string): Promise<void> {
  const rows = await executor.run(
    'update token set revoked_at = $3 where id = $1 and person = $2 and revoked_at is null returning id',
    [id, person, now],
  );
  if (rows.length === 0) throw new Refusal('not-found', 'There is no such token.');
}
