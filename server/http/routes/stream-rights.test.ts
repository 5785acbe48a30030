import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { makeToken } from '../../identity/token.ts';
import { streamPlaces } from './stream-places.ts';

let house: TestReeve;
let ada: Client;
let address: string;

beforeAll(async () => {
  house = await testReeve();
  ada = await house.person('Ada', ['administrator']);
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.stop());

type Page = { heard(): string; ended(): boolean; leave(): void; status: number };

async function open(token: string): Promise<Page> {
  const stop = new AbortController();
  const response = await fetch(`${address}/api/stream`, {
    headers: { authorization: `Bearer ${token}` },
    signal: stop.signal,
  });
  let [heard, ended] = ['', false];
  const listen = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk as Uint8Array, { stream: true });
  };
  void listen()
    .catch(() => undefined)
    .finally(() => {
      ended = true;
    });
  return { heard: () => heard, ended: () => ended, leave: () => stop.abort(), status: response.status };
}

const tokenOf = async (id: string): Promise<string> =>
  (await makeToken(house.reeve.database, id, 'page', null, 1, new Date().toISOString())).secret;
const incident = async (title: string): Promise<string> => {
  const id = await house.make('incident', { title, requester: ada.id });
  house.reeve.bell.ring();
  return id;
};

describe('what an open page hears', () => {
  test('ends within seconds with the role by which it was heard', async () => {
    const ana = await house.person('Ana', ['agent']);
    const page = await open(await tokenOf(ana.id));
    const before = await incident('Before');
    await expect.poll(page.heard, { timeout: 5_000 }).toContain(before);
    expect((await ada.patch(`/api/people/${ana.id}`, { roles: ['requester'] })).status).toBe(200);
    const after = await incident('After');
    await expect.poll(() => house.reeve.identities.byPerson(ana.id)).toMatchObject({ roles: ['requester'] });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(page.heard()).not.toContain(after);
    page.leave();
  });

  test('ends within seconds in another process, too, which remembers who somebody is for five', async () => {
    const ben = await house.person('Ben', ['agent']);
    const page = await open(await tokenOf(ben.id));
    const before = await incident('Before');
    await expect.poll(page.heard, { timeout: 5_000 }).toContain(before);
    // As another process would write it: this one is not told to forget anybody.
    await house.reeve.database.run(`update person set roles = '{requester}' where id = $1`, [ben.id]);
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    const after = await incident('After');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(page.heard()).not.toContain(after);
    page.leave();
  });

  test('ends altogether with the token or the account', async () => {
    const cleo = await house.person('Cleo', ['agent']);
    const page = await open(await tokenOf(cleo.id));
    expect((await ada.post(`/api/people/${cleo.id}/leave`)).status).toBe(200);
    await incident('Gone');
    await expect.poll(page.ended, { timeout: 5_000 }).toBe(true);
  });
});

describe('places for open pages', () => {
  test('are counted for each person, and free again when a page leaves', () => {
    const places = streamPlaces(2);
    const leave = places.take('ana');
    places.take('ana');
    expect(() => places.take('ana')).toThrow('You have 2 pages open');
    places.take('ben');
    leave();
    leave();
    places.take('ana');
    expect(() => places.take('ana')).toThrow('You have 2 pages open');
  });

  test('the thirty-first page of a person is refused, one that closed makes room', async () => {
    const { id } = await house.person('Many Pages', ['agent']);
    const token = await tokenOf(id);
    const pages = await Promise.all(Array.from({ length: 30 }, () => open(token)));
    expect(pages.every(({ status }) => status === 200)).toBe(true);
    expect((await open(token)).status).toBe(429);
    pages[0]?.leave();
    await expect
      .poll(async () => {
        const page = await open(token);
        page.leave();
        return page.status;
      })
      .toBe(200);
    for (const page of pages) page.leave();
  });
});
