import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ana: Client;
let rita: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
  rita = await house.person('Rita Requester', ['requester']);
});
afterAll(() => house.stop());

type Place = {
  readonly title: string;
  readonly link: string | null;
  readonly open: number;
  readonly worst: string;
  readonly lately: number;
};

test('an incident shows how its service, its item and what stands one link away are; what one may not see is not there', async () => {
  const service = await house.make('service', { name: 'Shop', criticality: 'high' });
  const item = async (name: string): Promise<string> => house.make('configuration-item', { name, variant: 'server' });
  const [web, base, far] = [await item('web-1'), await item('db-1'), await item('disk-1')];
  const root = await house.person('Root', ['administrator']);
  const at = (id: string): string => `/api/configuration-items/${id}/links`;
  for (const [from, to] of [
    [web, base],
    [base, far],
  ])
    expect((await root.post(at(String(from)), { kind: 'depends-on', to })).status).toBe(201);
  const report = async (about: Readonly<Record<string, unknown>>): Promise<string> =>
    String((await ana.post('/api/incidents', { title: 'Broken', requester: rita.id, ...about })).body['number']);
  const mine = await report({ configurationItem: web, service });
  await report({ configurationItem: base, impact: 'high', urgency: 'high' });
  await report({ configurationItem: far });
  // Found by its service and by its item, and yet one.
  await report({ configurationItem: web, service });
  const repaired = await report({ service });
  await ana.post(`/api/incidents/${repaired}/resolve`, { resolutionCode: 'solved', resolution: 'Done' });

  const seenBy = async (who: Client): Promise<readonly unknown[]> => {
    const { body } = await who.get(`/api/incidents/${mine}/surroundings`);
    return (body['items'] as Place[]).map(({ title, link, open, worst, lately }) => [title, link, open, worst, lately]);
  };
  expect(await seenBy(ana)).toEqual([
    ['Shop', null, 1, 'P3', 1],
    ['web-1', null, 1, 'P3', 0],
    ['db-1', 'depends-on out', 1, 'P1', 0],
  ]);
  expect(await seenBy(rita)).toEqual([]);
});
