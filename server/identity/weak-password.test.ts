import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { signIn } from './account.ts';

let house: TestReeve;
let person: string;

beforeAll(async () => {
  house = await testReeve();
  const organisation = await house.make('organisation', { name: 'Nordlicht Logistik' });
  person = (await house.person('Swantje Petersen', ['requester'], { organisation })).id;
});
afterAll(() => house.stop());

const set = (password: string): Promise<string> =>
  givePassword(house, person, password).then(
    () => 'taken',
    (error: Error) => error.message,
  );

describe('a password', () => {
  test.each([
    ['password123', 'breach'],
    ['Password123', 'breach'],
    ['qwertyuiop', 'breach'],
    ['1q2w3e4r5t6y', 'breach'],
    ['short', 'at least 10'],
    ['x'.repeat(257), 'at most 256'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['Swantje2026', 'names'],
    ['nordlicht-1', 'names'],
    ['ReeveReeve12', 'names'],
    ['Willkommen99', 'names'],
    ['two lines\nof words', 'one line'],
  ])('%j is refused: %s', async (password, why) => expect(await set(password)).toContain(why));

  test.each([
    'correct horse battery staple',
    'nur kleine wörter',
    '🐙🐙🦑 im Meer 🐚',
    `${'long and still taken '.repeat(12)}`.slice(0, 256),
  ])('%j is taken: of what it is made nothing is asked', async (password) => expect(await set(password)).toBe('taken'));
});

describe('signing in', () => {
  const at = '2026-05-05T10:00:00.000Z';
  const enter = (email: string, password: string, now = at): Promise<string> =>
    signIn(house.reeve.database, house.reeve.keeper.current(), { email, password }, now).then(
      () => 'in',
      () => 'refused',
    );
  const email = 'swantje.petersen@example.com';

  test('takes the password exactly as it is, not its beginning', async () => {
    const whole = `${'0123456789 '.repeat(30)}`.slice(0, 256);
    expect(await set(whole)).toBe('taken');
    expect(await enter(email, whole)).toBe('in');
    expect(await enter(email, `${whole}x`)).toBe('refused');
    expect(await enter(email, ` ${whole}`.slice(0, 256))).toBe('refused');
  });

  test('refuses an address that nobody has no sooner than a wrong password', async () => {
    const shortest = async (address: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        await house.reeve.database.run('update account set failures = 0, locked_until = null');
        const began = performance.now();
        await enter(address, 'a wrong password');
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await shortest(email), await shortest('nobody@example.com')];
    expect(known).toBeGreaterThanOrEqual(249);
    expect(Math.abs(known - unknown)).toBeLessThan(30);
  });

  test('is not barred for a year by failures under a clock that was a year ahead', async () => {
    await set('correct horse battery staple');
    for (let guess = 0; guess < 6; guess += 1) await enter(email, 'a wrong password', '2027-05-05T10:00:00.000Z');
    expect(await enter(email, 'correct horse battery staple', '2027-05-05T10:00:30.000Z')).toBe('refused');
    expect(await enter(email, 'correct horse battery staple', at)).toBe('in');
  });
});
