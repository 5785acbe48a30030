import { Secret, TOTP } from 'otpauth';
import { refuseField } from '../../kernel/refusal.ts';
import type { Executor } from '../database/database.ts';

const period = 30;

const totp = (secret: string, label = 'Reeve'): TOTP =>
  new TOTP({ issuer: 'Reeve', label, secret: Secret.fromBase32(secret), period, digits: 6 });

/** The time step a code belongs to (RFC 6238, one step of tolerance), or null. A step that was used already does not count again. */
export const secondFactorMatches = (secret: string, code: string, last: number | null, now: string): number | null => {
  const delta = totp(secret).validate({
    token: code.replace(/\s/g, '').slice(0, 12),
    timestamp: Date.parse(now),
    window: 1,
  });
  if (delta === null) return null;
  const step = Math.floor(Date.parse(now) / 1000 / period) + delta;
  return last !== null && step <= last && !isFromTheFuture(last, now) ? null : step;
};

/** A step later than any that a code can be of was spent under a clock that has been put right since. */
const isFromTheFuture = (step: number, now: string): boolean => step > Math.floor(Date.parse(now) / 1000 / period) + 1;

/** Spends a time step; false when another request has spent it meanwhile. */
export async function spendStep(executor: Executor, person: string, step: number): Promise<boolean> {
  const rows = await executor.run(
    'update account set totp_last_step = $2 where person = $1 and (totp_last_step is null or totp_last_step < $2 or totp_last_step > $2 + 2) returning person',
    [person, step],
  );
  return rows.length > 0;
}

/** Offers a new secret; it counts once a code made with it was confirmed. */
export async function offerSecondFactor(
  executor: Executor,
  person: string,
  email: string,
  now: string,
): Promise<{ secret: string; uri: string }> {
  const secret = new Secret({ size: 20 }).base32;
  const rows = await executor.run(
    'insert into account (person, totp_secret, changed_at) values ($1, $2, $3) on conflict (person) do update set totp_secret = excluded.totp_secret, totp_last_step = null where account.totp_confirmed_at is null returning person',
    [person, secret, now],
  );
  if (rows.length === 0) throw refuseField('secondFactor', 'set', 'There is a second factor already. Remove it first.');
  return { secret, uri: totp(secret, email).toString() };
}

async function checkCode(executor: Executor, person: string, code: string, now: string): Promise<number> {
  const [row] = await executor.run<{ totp_secret: string | null; totp_last_step: number | null }>(
    'select totp_secret, totp_last_step from account where person = $1',
    [person],
  );
  const step = row?.totp_secret ? secondFactorMatches(row.totp_secret, code, row.totp_last_step, now) : null;
  if (step === null) throw refuseField('code', 'wrong', 'This code is not right.');
  return step;
}

export async function confirmSecondFactor(
  executor: Executor,
  person: string,
  code: string,
  now: string,
): Promise<void> {
  const step = await checkCode(executor, person, code, now);
  await executor.run('update account set totp_confirmed_at = $2, totp_last_step = $3 where person = $1', [
    person,
    now,
    step,
  ]);
}

export async function removeSecondFactor(executor: Executor, person: string, code: string, now: string): Promise<void> {
  await checkCode(executor, person, code, now);
  await executor.run(
    'update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where person = $1',
    [person],
  );
}
