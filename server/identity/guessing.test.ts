import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { signIn } from './account.ts';
import { confirmSecondFactor, offerSecondFactor } from './second-factor.ts';

const password = 'correct horse battery';

describe('guessing at many doors at once', () => {
  let house: TestReeve;

  beforeAll(async () => {
    house = await testReeve();
  });
  afterAll(() => house.stop());

  const at = '2026-05-05T10:00:00.000Z';
  const enter = (email: string, given: { password: string; code?: string }, now = at) =>
    signIn(house.reeve.database, house.reeve.keeper.current(), { email, ...given }, now).then(
      (result) => ('person' in result ? 'in' : 'code asked'),
      () => 'refused',
    );

  test('guesses that arrive together rest the account as those one after another do', async () => {
    const { id } = await house.person('Paula Parallel', ['requester']);
    await givePassword(house, id, password);
    const wrong = Array.from({ length: 8 }, () => enter('paula.parallel@example.com', { password: 'wrong password' }));
    await Promise.all(wrong);
    const [row] = await house.reeve.database.run<{ failures: number; locked_until: string }>(
      'select failures, locked_until from account where person = $1',
      [id],
    );
    expect(row?.failures).toBeGreaterThanOrEqual(5);
    expect(Date.parse(row?.locked_until ?? '') - Date.parse(at)).toBeGreaterThanOrEqual(60_000);
    expect(await enter('paula.parallel@example.com', { password })).toBe('refused');
    expect(await enter('paula.parallel@example.com', { password }, '2026-05-05T12:00:00.000Z')).toBe('in');
  });

  test('a code of the second factor opens once, also when it is sent twice at the same moment', async () => {
    const { id } = await house.person('Theo Twofactor', ['requester']);
    await givePassword(house, id, password);
    const { secret } = await offerSecondFactor(house.reeve.database, id, 'theo', at);
    const code = (now: string): string =>
      new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 }).generate({ timestamp: Date.parse(now) });
    await confirmSecondFactor(house.reeve.database, id, code(at), at);
    const later = '2026-05-05T10:05:00.000Z';
    const given = { password, code: code(later) };
    const results = await Promise.all(
      Array.from({ length: 4 }, () => enter('theo.twofactor@example.com', given, later)),
    );
    expect(results.filter((result) => result === 'in')).toHaveLength(1);
  });
});
