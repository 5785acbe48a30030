import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { newId } from '../database/identifier.ts';
import { create } from './create.ts';
import { replay } from './replay.ts';

let house: TestReeve;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ana = await house.person('Ana Agent', ['agent']);
});
afterAll(() => house.stop());

const told = async (number: string): Promise<void> => {
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  const steps = [{ at: '2026-01-05T08:00:00.000Z', by: null, values: { title: 'From elsewhere' } }];
  await replay(house.call(), type, [{ id: newId(), source: 'elsewhere', sourceKey: number, number, steps }], {
    decide: false,
  });
};
const reported = async (): Promise<unknown> => (await ana.post('/api/incidents', { title: 'Here' })).body['number'];

test('a number that came from elsewhere is never given again', async () => {
  await told('INC-1');
  expect(await reported()).toBe('INC-2');
  await told('INC-40');
  await told('INC0000047');
  expect(await reported()).toBe('INC-41');
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  await create(house.call(), type, { title: 'Kept' }, { source: 'elsewhere', sourceKey: '50', number: 'INC-50' });
  expect(await reported()).toBe('INC-51');
});

test('a link that reads the same both ways is made once', async () => {
  const [one, other] = [await reported(), await reported()];
  expect((await ana.post(`/api/incidents/${one}/links`, { kind: 'relates', to: other })).status).toBe(201);
  expect((await ana.post(`/api/incidents/${other}/links`, { kind: 'relates', to: one })).status).toBe(409);
  expect((await ana.post(`/api/incidents/${other}/links`, { kind: 'blocks', to: one })).status).toBe(201);
  expect((await ana.post(`/api/incidents/${one}/links`, { kind: 'blocks', to: other })).status).toBe(201);
});
