import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordType } from '../../derive/registry.ts';
import { Refusal, refuseField } from '../../kernel/refusal.ts';
import type { Executor } from '../database/database.ts';
import type { House } from '../operations/call.ts';
import { secondFactorMatches, spendStep } from './second-factor.ts';
import { hashPassword, passwordMatches } from './secret.ts';
import { weakness } from './weak-password.ts';

type Account = {
  readonly person: string;
  readonly password: string | null;
  readonly totp_secret: string | null;
  readonly totp_confirmed_at: string | null;
  readonly totp_last_step: number | null;
  readonly failures: number;
  readonly locked_until: string | null;
};

const minute = 60_000;
/** After five failures an account rests: one minute, doubling to at most an hour. */
const restAfter = (failures: number): number => (failures < 5 ? 0 : Math.min(60, 2 ** (failures - 5)) * minute);

/** A rest that ends later than any can was begun by a clock that has been put right since. */
const isResting = (until: string | null, now: string): boolean =>
  until !== null && until > now && Date.parse(until) - Date.parse(now) <= 60 * minute;

/** What signing in needs next, or who it is. */
export type SignIn = { readonly person: string } | { readonly needs: 'second-factor' };

/** One sentence whatever was wrong, so that nobody learns which accounts there are. */
const refused = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'E-mail address or password is not right, or too many attempts were made. Try again in a moment.',
  );

async function accountByEmail(executor: Executor, house: House, email: string): Promise<Account | null> {
  const person = house.registry.parts.get('person') as RecordType;
  const [row] = await executor.run<Account>(
    `select a.* from account a join "${person.table}" p on p.id = a.person where lower(p.email) = lower($1) and p.archived_at is null and p.state <> 'left'`,
    [email],
  );
  return row ?? null;
}

async function fail(executor: Executor, account: Account | null, now: string): Promise<never> {
  if (account) {
    const [row] = await executor.run<{ failures: number }>(
      'update account set failures = failures + 1 where person = $1 returning failures',
      [account.person],
    );
    const until = new Date(Date.parse(now) + restAfter(row?.failures ?? 0)).toISOString();
    const latest = new Date(Date.parse(now) + 60 * minute).toISOString();
    await executor.run(
      'update account set locked_until = case when locked_until <= $3 then greatest(locked_until, $2) else $2 end where person = $1',
      [account.person, until, latest],
    );
  }
  throw refused();
}

/** A refusal takes this long, in milliseconds, whatever it is for: counting a failure on disk would tell that there is an account. */
const unhurried = 250;

/** Signs in by password and, where one is set, second factor. Throttled per account; takes as long for accounts that do not exist. */
export async function signIn(...given: Parameters<typeof enter>): Promise<SignIn> {
  const passed = sleep(unhurried);
  try {
    return await enter(...given);
  } catch (error) {
    await passed;
    throw error;
  }
}

async function enter(
  executor: Executor,
  house: House,
  given: { email: string; password: string; code?: string | undefined },
  now: string,
): Promise<SignIn> {
  const account = given.email.includes('\u0000') ? null : await accountByEmail(executor, house, given.email);
  const matches = await passwordMatches(account?.password ?? null, given.password);
  const resting = isResting(account?.locked_until ?? null, now);
  if (!account || resting) throw refused();
  if (!matches) return fail(executor, account, now);
  if (account.totp_confirmed_at && account.totp_secret) {
    if (!given.code) return { needs: 'second-factor' };
    const step = secondFactorMatches(account.totp_secret, given.code, account.totp_last_step, now);
    if (step === null || !(await spendStep(executor, account.person, step))) return fail(executor, account, now);
  }
  // Asked again at the end: guesses that arrived together have all seen the account before the first of them failed.
  const open = await executor.run(
    'update account set failures = 0, locked_until = null where person = $1 and (locked_until is null or locked_until <= $2 or locked_until > $3) returning person',
    [account.person, now, new Date(Date.parse(now) + 60 * minute).toISOString()],
  );
  if (open.length === 0) throw refused();
  return { person: account.person };
}

const keep = (executor: Executor, people: readonly string[], hashed: string, now: string): Promise<unknown> =>
  executor.run(
    'insert into account (person, password, changed_at) select p, $2, $3 from unnest($1::uuid[]) p on conflict (person) do update set password = excluded.password, changed_at = excluded.changed_at, failures = 0, locked_until = null',
    [people, hashed, now],
  );

/** One password for all of them, hashed once: for a demonstration, where it guards nothing. */
export const setOnePassword = async (
  executor: Executor,
  people: readonly string[],
  password: string,
  now: string,
): Promise<void> => void (await keep(executor, people, await hashPassword(password), now));

/** Sets a person's password; the caller has decided that it may be. */
export async function setPassword(
  executor: Executor,
  person: string,
  password: string,
  now: string,
  field = 'password',
): Promise<void> {
  const hashed = await hashPassword(password, field);
  const weak = await weakness(executor, person, password);
  if (weak) throw refuseField(field, 'weak', weak);
  await keep(executor, [person], hashed, now);
}

/** Changes one's own password; the present one is asked. */
export async function changePassword(
  executor: Executor,
  person: string,
  current: string,
  next: string,
  now: string,
): Promise<void> {
  const [row] = await executor.run<{ password: string | null }>('select password from account where person = $1', [
    person,
  ]);
  if (!(await passwordMatches(row?.password ?? null, current)))
    throw refuseField('current', 'wrong', 'The present password is not right.');
  await setPassword(executor, person, next, now, 'next');
}
