import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let rita: Client;

beforeAll(async () => {
  house = await testReeve();
  rita = await house.person('Rita Requester', ['requester']);
  await house.reeve.database.run(`
    with r as (insert into record (id, type, number, title, category, version, created_at, updated_at)
      select gen_random_uuid(), 'incident', 'INC-9' || n, 'Printer ' || n, 'open', 1, now(), now() from generate_series(10000, 13000) n returning id)
    insert into search_document (record, words) select id, to_tsvector('reeve_plain', 'printer') from r`);
});
afterAll(() => house.stop());

test('one’s own is found by a word that thousands of others’ hold as well', async () => {
  await rita.post('/api/incidents', { title: 'The printer is on fire' });
  const found = await rita.get('/api/search?q=printer');
  expect((found.body['items'] as { title: string }[]).map(({ title }) => title)).toEqual(['The printer is on fire']);
});
