import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeNamed } from '../../../derive/registry.ts';
import type { SimulationJson } from '../../../server/clocks/simulate.ts';
import type { Call } from '../../../server/operations/call.ts';
import { create } from '../../../server/operations/create.ts';
import { transition } from '../../../server/operations/transition.ts';
import { type Answer, type TestReeve, type TokenClient, testReeve } from '../../../testing/reeve.ts';

type Line = Record<string, unknown>;

let house: TestReeve;
let keeper: TokenClient;
let ana: TokenClient;
let rita: TokenClient;
let us: string;
let shop: string;
let inForce: string;
let draft: string;

const at = (day: number, hour: number): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const told = (now: string): Call => ({ ...house.call(), now, history: true });

/** An incident of March, solved after so many hours. */
const solved = async (day: number, hours: number, more: Line = {}): Promise<string> => {
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  const input = { title: `Solved after ${hours} hours`, requester: rita.id, organisation: shop, ...more };
  const { id } = await create(told(at(day, 9)), type, input);
  await transition(told(at(day, 9 + hours)), type, id, 'resolve', { resolutionCode: 'solved', resolution: 'Done.' });
  return id;
};

const promise = async (more: Line): Promise<string> => {
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title: 'Standard',
    provider: us,
    customer: shop,
    owner: keeper.id,
    inForceFrom: '2026-01-01',
    ...more,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return String(made.body['number']);
};
const bring = async (number: string): Promise<void> => {
  for (const [verb, body] of [
    ['propose', {}],
    ['agree', { agreedOn: '2026-01-01', agreedForCustomerBy: rita.id }],
    ['begin', {}],
  ] as const) {
    const moved = await keeper.post(`/api/agreements/${number}/${verb}`, body);
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
  }
};

const march = { from: '2026-03-01', until: '2026-03-31' };
const ask = (number: string, more: Line = {}, by = keeper): Promise<Answer> =>
  by.post(`/api/agreements/${number}/simulate`, { ...march, ...more });
const simulated = async (number: string, more: Line = {}, by = keeper): Promise<SimulationJson> => {
  const answer = await ask(number, more, by);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as unknown as SimulationJson;
};

beforeAll(async () => {
  house = await testReeve();
  us = await house.make('organisation', { name: 'Us' });
  shop = await house.make('organisation', { name: 'Shop' });
  keeper = await house.person('Kai', ['agent', 'service-level-manager'], { organisation: us });
  ana = await house.person('Ana', ['agent'], { organisation: us });
  rita = await house.person('Rita', ['requester', 'key-contact'], { organisation: shop });
  await house.reeve.identities.forget();
  for (let day = 1; day <= 10; day += 1) await solved(day, day);
  await solved(31, 2);
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  await create(told('2026-04-01T00:00:00.000Z'), type, { title: 'Of April', requester: rita.id, organisation: shop });
  const resolution = { metric: 'resolution', counted: 'around-the-clock' };
  inForce = await promise({ targets: [{ ...resolution, within: 'PT8H' }] });
  await bring(inForce);
  const { body } = await keeper.get(`/api/agreements/${inForce}`);
  draft = await promise({
    previous: body['id'],
    edition: 2,
    inForceFrom: '2027-01-01',
    targets: [{ ...resolution, within: 'PT4H' }],
  });
  await house.reeve.settle();
});
afterAll(() => house.stop());

describe('a past month under a draft', () => {
  test('is told beside what is in force: how many would have been kept, and what would have been enough', async () => {
    const { sums, instead, included } = await simulated(draft);
    expect(sums).toMatchObject({ records: 11, cut: false, changed: 4 });
    expect(sums?.totals).toEqual([
      expect.objectContaining({
        metric: 'resolution',
        before: { kept: 9, missed: 2, open: 0 },
        after: { kept: 5, missed: 6, open: 0 },
        limits: { before: [28_800], after: [14_400] },
        enough: [
          { share: 90, within: 9 * 3_600 },
          { share: 95, within: 10 * 3_600 },
          { share: 99, within: 10 * 3_600 },
        ],
      }),
    ]);
    expect(sums?.months).toEqual([expect.objectContaining({ month: '2026-03', metric: 'resolution' })]);
    expect(instead.map((id) => included[id]?.number)).toEqual([inForce]);
  });

  test('says which change sides and why, page by page and each once', async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const { changes, sums, included }: SimulationJson = await simulated(draft, { limit: 3, ...(after && { after }) });
      expect(sums === null).toBe(after !== null);
      for (const { record, before, after: then, reasons } of changes.items)
        seen.push([included[record]?.title, before?.outcome, then?.outcome, reasons]);
      after = changes.next;
    } while (after);
    expect(seen).toEqual([5, 6, 7, 8].map((hours) => [`Solved after ${hours} hours`, 'kept', 'missed', ['limit']]));
  });

  test('days are those of whoever asks, the first and the last included', async () => {
    expect((await simulated(draft, { from: '2026-03-31', until: '2026-03-31' })).sums?.records).toBe(1);
    expect((await simulated(draft, { until: '2026-04-01' })).sums?.records).toBe(12);
    const tokyo = await house.person('Toru', ['agent', 'service-level-manager'], {
      organisation: us,
      zone: 'Asia/Tokyo',
    });
    expect((await simulated(draft, { from: '2026-04-01', until: '2026-04-01' }, tokyo)).sums?.records).toBe(1);
    expect((await simulated(draft, { from: '2026-03-31', until: '2026-03-31' }, tokyo)).sums?.records).toBe(1);
  });

  test('ends after so many records, and says so', async () => {
    expect((await simulated(draft, { atMost: 3 })).sums).toMatchObject({ records: 3, cut: true });
    expect((await simulated(draft, { atMost: 11 })).sums).toMatchObject({ records: 11, cut: false });
  });

  test('the agreement in force, replayed, changes nothing', async () => {
    const { sums, changes } = await simulated(inForce);
    expect([sums?.changed, sums?.totals[0]?.after, changes.items]).toEqual([0, sums?.totals[0]?.before, []]);
  });

  test('writes nothing', async () => {
    const [before] = await house.reeve.database.run('select count(*) from activity');
    await simulated(draft);
    expect(await house.reeve.database.run('select count(*) from activity')).toEqual([before]);
  });
});

describe('who may', () => {
  test('those who may change agreements; everybody else is refused', async () => {
    expect((await ask(draft, {}, ana)).status).toBe(403);
    expect((await ask(draft, {}, rita)).status).toBe(404);
    expect((await ask(inForce, {}, rita)).status).toBe(403);
  });

  test('only what they may read themselves is counted', async () => {
    const outside = await house.person('Omar', ['service-level-manager'], { organisation: us });
    expect((await simulated(draft, {}, outside)).sums).toMatchObject({ records: 0, totals: [] });
  });

  test.each([
    [{ from: '2026-04-01' }, 'until'],
    [{ from: '1990-01-01' }, 'from'],
    [{ until: 'never' }, 'until'],
    [{ work: 'person' }, 'work'],
    [{ limit: 201 }, 'limit'],
    [{ after: 'nowhere' }, 'after'],
    [{ after: Buffer.from('["incident","x","y"]').toString('base64url') }, 'after'],
    [{ share: 3 }, 'share'],
  ])('%j is refused', async (more, field) => {
    const { status, body } = await ask(draft, more);
    expect([status, (body['fields'] as Line[])[0]?.['field']]).toEqual([422, field]);
  });

  test('nothing else can be simulated', async () => {
    const [row] = await house.reeve.database.run<{ id: string }>('select id from incident limit 1');
    expect((await keeper.post(`/api/incidents/${row?.id}/simulate`, march)).status).toBe(404);
  });
});
