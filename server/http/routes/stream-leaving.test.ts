import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { makeToken } from '../../identity/token.ts';

let house: TestReeve;
let url: string;
let headers: Record<string, string>;
let listening = 0;

beforeAll(async () => {
  house = await testReeve();
  const { id } = await house.person('Ana Agent', ['agent']);
  const { secret } = await makeToken(house.reeve.database, id, 'page', null, 1, new Date().toISOString());
  headers = { authorization: `Bearer ${secret}`, 'last-event-id': '0-0' };
  const { subscribe } = house.reeve.live;
  Object.assign(house.reeve.live, {
    subscribe: (listener: Parameters<typeof subscribe>[0]) => {
      const leave = subscribe(listener);
      listening += 1;
      return () => {
        listening -= 1;
        return leave();
      };
    },
  });
  url = `${await house.app.listen({ port: 0, host: '127.0.0.1' })}/api/stream`;
});
afterAll(() => house.stop());

const open = (): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get(url, { headers, agent: false }, resolve).on('error', reject));
const until = async (holds: () => boolean): Promise<boolean> => {
  for (let left = 60; left > 0 && !holds(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return holds();
};

test('a page that stays is listened for, one that leaves is forgotten', async () => {
  const page = await open();
  expect(await until(() => listening === 1)).toBe(true);
  page.destroy();
  expect(await until(() => listening === 0)).toBe(true);
});

test('a page that leaves while what it missed is still looked up is forgotten as well', async () => {
  const { since } = house.reeve.live;
  let asked = false;
  let answer = (): void => undefined;
  Object.assign(house.reeve.live, {
    since: (place: Parameters<typeof since>[0]) => {
      asked = true;
      return new Promise((resolve) => {
        answer = () => resolve(since(place));
      });
    },
  });
  const page = await open();
  expect(await until(() => asked)).toBe(true);
  page.destroy();
  await new Promise((resolve) => setTimeout(resolve, 200));
  answer();
  expect(await until(() => listening === 0)).toBe(true);
});
