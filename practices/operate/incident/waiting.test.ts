import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wakeByClock } from '../../../server/events/waking.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;
let team: string;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  rita = await house.person('Rita Requester', ['requester']);
  team = await house.make('team', { name: 'Desk' });
});
afterAll(() => house.stop());

const at = (number: string, more = ''): string => `/api/incidents/${number}${more}`;
const waiting = async (wait: Readonly<Record<string, unknown>>): Promise<string> => {
  const number = String((await rita.post('/api/incidents', { title: 'Slow' })).body['number']);
  await ana.post(at(number, '/assign'), { team, assignee: 'me' });
  expect((await ana.post(at(number, '/wait'), { waitingFor: 'other', ...wait })).body['state']).toBe('waiting');
  await settle();
  return number;
};
const settle = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await house.reeve.settle();
};
const state = async (number: string): Promise<unknown> => (await ana.get(at(number))).body['state'];
const woke = async (number: string): Promise<unknown> =>
  ((await ana.get(at(number, '/activity'))).body['items'] as { content: { woke?: string } }[])
    .map(({ content }) => content.woke)
    .find((reason) => reason !== undefined);

describe('a waiting incident wakes', () => {
  test('at its moment, not before, and whoever works on it hears of it', async () => {
    const soon = await waiting({ wakeAt: new Date(Date.now() + 3_600_000).toISOString() });
    const due = await waiting({ wakeAt: new Date(Date.now() + 3_600_000).toISOString() });
    await house.reeve.database.run('update incident set wake_at = now() where number = $1', [due]);
    await wakeByClock(house.reeve.database, house.reeve.keeper.current());
    expect([await state(soon), await state(due)]).toEqual(['waiting', 'assigned']);
    expect(await woke(due)).toBe('moment');
    expect((await ana.get(at(due))).body).toMatchObject({ wakeAt: null, waitingFor: null });
    const { body } = await ana.get('/api/notices');
    expect((body['items'] as { sentence: string }[]).map(({ sentence }) => sentence)).toContain(
      `${due} is awake again: Slow`,
    );
  });

  test('when its requester answers, unless it sleeps through replies; what we write ourselves wakes nothing', async () => {
    const [light, deep] = [await waiting({ waitingFor: 'requester' }), await waiting({ sleepsThroughReplies: true })];
    for (const number of [light, deep]) await ana.post(at(number, '/activity'), { text: 'Any news?' });
    await settle();
    expect(await state(light)).toBe('waiting');
    for (const number of [light, deep]) await rita.post(at(number, '/activity'), { text: 'Here it is' });
    await settle();
    expect([await state(light), await state(deep)]).toEqual(['assigned', 'waiting']);
    expect(await woke(light)).toBe('reply');
  });

  test('when its requester answers on what was merged into it', async () => {
    const number = await waiting({});
    const other = String((await rita.post('/api/incidents', { title: 'Slow too' })).body['number']);
    await ana.post(at(other, '/merge'), { to: number });
    await rita.post(at(other, '/activity'), { text: 'Still slow' });
    await settle();
    expect(await state(number)).toBe('assigned');
  });

  test('when what it waits for is finished', async () => {
    const number = await waiting({});
    const { body } = await ana.post('/api/incidents', { title: 'The cause' });
    await ana.post(at(number, '/links'), { kind: 'waits-for', to: body['number'] });
    await ana.post(at(String(body['number']), '/assign'), { team });
    await settle();
    expect(await state(number)).toBe('waiting');
    await ana.post(at(String(body['number']), '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    await settle();
    expect(await state(number)).toBe('assigned');
    expect(await woke(number)).toBe('record');
  });
});

describe('what waits for a state of another record', () => {
  test('wakes when that is reached, or the other ends without it', async () => {
    const [until, never] = [await waiting({}), await waiting({})];
    const other = String((await ana.post('/api/incidents', { title: 'The part' })).body['number']);
    for (const number of [until, never])
      expect((await ana.post(at(number, '/links'), { kind: 'waits-for', to: other, until: 'waiting' })).status).toBe(
        201,
      );
    expect((await ana.get(at(until, '/links'))).body['items']).toMatchObject([
      { kind: 'waits-for', until: { state: 'waiting', label: 'Waiting' } },
    ]);
    const move = async (verb: string, input: Readonly<Record<string, unknown>>): Promise<void> => {
      expect((await ana.post(at(other, `/${verb}`), input)).status).toBe(200);
      await settle();
    };
    await move('assign', { team });
    expect([await state(until), await state(never)]).toEqual(['waiting', 'waiting']);
    await move('wait', { waitingFor: 'supplier' });
    expect([await state(until), await woke(until)]).toEqual(['assigned', 'record']);
    await ana.post(at(never, '/wait'), { waitingFor: 'other' });
    await move('resume', {});
    expect(await state(never)).toBe('waiting');
    await move('resolve', { resolutionCode: 'solved', resolution: 'Done' });
    expect(await state(never)).toBe('assigned');
  });

  test('is refused where nothing would ever wake it', async () => {
    const number = await waiting({});
    const other = String((await ana.post('/api/incidents', { title: 'Over' })).body['number']);
    const refused = async (link: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const { status, body } = await ana.post(at(number, '/links'), { to: other, ...link });
      expect(status).toBe(422);
      return body['detail'];
    };
    expect(await refused({ kind: 'waits-for', until: 'gone' })).toContain('have no state "gone"; there are new,');
    expect(await refused({ kind: 'relates', until: 'resolved' })).toContain('wakes nothing');
    expect(await refused({ kind: 'waits-for', until: 'new' })).toContain(`${other} is New already`);
    await ana.post(at(other, '/resolve'), { resolutionCode: 'solved', resolution: 'Done' });
    expect(await refused({ kind: 'waits-for' })).toContain(`${other} is Resolved already`);
  });
});

describe('watching', () => {
  test('is everybody’s who may read, gives no right to read; a watcher who may read does, until taken off', async () => {
    const number = String((await rita.post('/api/incidents', { title: 'Watched' })).body['number']);
    const cora = await house.person('Cora Colleague', ['requester']);
    expect((await cora.post(at(number, '/watch'))).status).toBe(404);
    await ana.patch(at(number), { watchers: [{ person: cora.id }] });
    expect((await cora.get(at(number))).status).toBe(404);
    await ana.patch(at(number), { watchers: [{ person: cora.id, reads: true }] });
    expect((await cora.get(at(number))).status).toBe(200);
    expect(((await cora.get('/api/incidents')).body['items'] as unknown[]).length).toBe(1);
    await cora.post(at(number, '/activity'), { text: 'I have it too' });
    await ana.patch(at(number), { watchers: [] });
    expect((await cora.get(at(number))).status).toBe(404);

    expect((await rita.post(at(number, '/watch'))).status).toBe(200);
    expect((await rita.post(at(number, '/watch'))).status).toBe(200);
    expect((await ana.get(at(number))).body['watchers']).toMatchObject([{ person: rita.id, reads: false }]);
    await rita.post(at(number, '/unwatch'));
    expect((await ana.get(at(number))).body['watchers']).toEqual([]);
  });
});

test('mandatory steps that are not done hold up resolving, and the verb says so', async () => {
  const number = await waiting({});
  const steps = [
    { step: 'Call back', mandatory: true },
    { step: 'Send a card', mandatory: false },
  ];
  await ana.patch(at(number), { checklist: steps });
  const resolution = { resolutionCode: 'solved', resolution: 'Done' };
  const refused = await ana.post(at(number, '/resolve'), resolution);
  expect([refused.status, refused.body['detail']]).toEqual([
    409,
    'Mandatory steps of its checklist are not done yet: 1.',
  ]);
  await ana.patch(at(number), { checklist: steps.map((step) => ({ ...step, done: step.mandatory })) });
  expect((await ana.post(at(number, '/resolve'), resolution)).body['state']).toBe('resolved');
});
