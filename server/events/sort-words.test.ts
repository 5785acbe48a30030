import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;

beforeAll(async () => {
  house = await testReeve();
  await house.reeve.database.run('create extension pgstattuple');
});
afterAll(() => house.stop());

const lying = async (): Promise<number> => {
  const [row] = await house.reeve.database.run<{ n: number }>(
    `select pending_tuples::int as n from pgstatginindex('search_document_words')`,
  );
  return row?.n ?? -1;
};

test('the words of a write lie beside their index for a moment only, and are found before and after', async () => {
  const rita = await house.person('Rita Requester', ['requester']);
  const found = async (): Promise<number> => {
    const { items } = (await rita.get('/api/search?q=beamer')).body as { items: readonly unknown[] };
    return items.length;
  };
  await expect.poll(lying, { timeout: 10_000 }).toBe(0);
  let written = 0;
  const write = async (): Promise<number> => {
    await rita.post('/api/incidents', { title: 'Beamer shows nothing' });
    written += 1;
    return lying();
  };
  // Once more should they have been sorted just between.
  await expect.poll(write).toBeGreaterThan(0);
  expect(await found()).toBe(written);
  await expect.poll(lying, { timeout: 10_000 }).toBe(0);
  expect(await found()).toBe(written);
});
