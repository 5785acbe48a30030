import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PresenceJson } from '../../derive/presence.types.ts';
import { givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { newSecretId } from '../database/identifier.ts';

const PASSWORD = 'correct horse battery';
const tabOf = (): string => crypto.randomUUID();

let house: TestReeve;
let address: string;
let incident: string;

/** Somebody with a browser: signed in, one page open. */
type Page = {
  readonly tab: string;
  be(doing: string | null, key?: string): Promise<number>;
  /** What the page was told last. */
  told(): PresenceJson | null | undefined;
  close(): void;
};

const post = (cookie: string, body: unknown): Promise<Response> =>
  fetch(`${address}/api/presence`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });

async function open(email: string, tab = tabOf()): Promise<Page> {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { email, password: PASSWORD },
  });
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const leave = new AbortController();
  let told: PresenceJson | null | undefined;
  const stream = await fetch(`${address}/api/stream?tab=${tab}`, { headers: { cookie }, signal: leave.signal });
  const follow = async (): Promise<void> => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) {
      const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const data = /^event: presence\ndata: (.*)$/m.exec(part)?.[1];
        if (data !== undefined) told = JSON.parse(data) as PresenceJson | null;
      }
    }
  };
  void follow().catch(() => undefined);
  return {
    tab,
    be: async (doing, key = incident) =>
      (await post(cookie, { tab, on: doing ? { type: 'incidents', key, doing } : null })).status,
    told: () => told,
    close: () => leave.abort(),
  };
}

const eventually = (ask: () => unknown) => expect.poll(ask, { timeout: 9_000, interval: 20 });
const seen = (page: Page) => () => {
  const told = page.told();
  return told && { people: told.people.map(({ name, doing }) => `${name} ${doing}`), desk: told.desk };
};

beforeAll(async () => {
  house = await testReeve();
  const nordlicht = await house.make('organisation', { name: 'Nordlicht' });
  const other = await house.make('organisation', { name: 'Südwind' });
  const person = async (name: string, roles: readonly string[], organisation: string | null): Promise<string> => {
    const { id } = await house.person(name, roles, { organisation });
    await givePassword(house, id, PASSWORD);
    return id;
  };
  await person('Ana', ['agent'], null);
  await person('Ben', ['agent'], null);
  const rita = await person('Rita', ['requester'], nordlicht);
  await person('Kim', ['requester', 'key-contact'], nordlicht);
  await person('Sven', ['requester', 'key-contact'], other);
  incident = await house.make('incident', { title: 'Open in many places', requester: rita, organisation: nordlicht });
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.stop());

test('colleagues see each other by name; those outside see the desk, and never that a note is written', async () => {
  const [ana, ben, rita, kim] = await Promise.all(
    ['ana', 'ben', 'rita', 'kim'].map((name) => open(`${name}@example.com`)),
  );
  if (!ana || !ben || !rita || !kim) throw new Error('Nobody came.');
  expect(await ana.be('noting')).toBe(204);
  expect(await ben.be('viewing')).toBe(204);
  expect(await rita.be('viewing')).toBe(204);
  await eventually(seen(ben)).toEqual({ people: ['Ana noting', 'Rita viewing'], desk: null });
  await eventually(seen(rita)).toEqual({ people: [], desk: 'viewing' });
  expect(JSON.stringify(rita.told())).not.toMatch(/Ana|Ben|noting/);
  await ana.be('replying');
  await eventually(seen(rita)).toEqual({ people: [], desk: 'replying' });
  // Of the same organisation, and on a record that both may read: one may read the other's name.
  await kim.be('noting');
  await eventually(seen(rita)).toEqual({ people: ['Kim viewing'], desk: 'replying' });
  await eventually(seen(ben)).toEqual({ people: ['Ana replying', 'Kim viewing', 'Rita viewing'], desk: null });
  ana.close();
  await ben.be(null);
  await eventually(seen(rita)).toEqual({ people: ['Kim viewing'], desk: null });
});

test('whoever may not see the record is not on it, and hears nothing of it', async () => {
  const [sven, ana] = await Promise.all(['sven', 'ana'].map((name) => open(`${name}@example.com`)));
  if (!sven || !ana) throw new Error('Nobody came.');
  await ana.be('viewing');
  expect(await sven.be('viewing')).toBe(404);
  expect(await sven.be('viewing', newSecretId())).toBe(404);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sven.told() ?? null).toBeNull();
});

test('a page tells nothing to whoever has not opened it', async () => {
  const [ana, ben] = await Promise.all(['ana', 'ben'].map((name) => open(`${name}@example.com`)));
  if (!ana || !ben) throw new Error('Nobody came.');
  await ana.be('viewing');
  await ben.be('viewing');
  await eventually(() => seen(ana)()?.people).toContain('Ben viewing');
  const thief = await open('sven@example.com', ana.tab);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(thief.told() ?? null).toBeNull();
});

test('a sign of life asks for no identity; of a page that nobody knows it is refused; a token is nobody on a page', async () => {
  const ana = await open('ana@example.com');
  await ana.be('viewing');
  expect((await post('', { tab: ana.tab })).status).toBe(204);
  expect((await post('', { tab: tabOf() })).status).toBe(404);
  expect((await post('', { tab: tabOf(), on: { type: 'incidents', key: incident } })).status).toBe(401);
  const machine = await house.person('Machine', ['agent']);
  expect((await machine.post('/api/presence', { tab: tabOf(), on: { type: 'incidents', key: incident } })).status).toBe(
    403,
  );
});
