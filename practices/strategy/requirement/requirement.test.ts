import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let olivia: Client;
let rita: Client;
let rolf: Client;

beforeAll(async () => {
  house = await testReeve();
  olivia = await house.person('Olivia Owner', ['service-owner']);
  rita = await house.person('Rita Requester', ['requester']);
  rolf = await house.person('Rolf Requester', ['requester']);
});
afterAll(() => house.stop());

const fieldsOf = ({ body }: { body: Record<string, unknown> }): readonly string[] =>
  (body['fields'] as { field: string }[]).map(({ field }) => field);

test('a requirement is raised by anybody, agreed with a criterion only, and verified with evidence only', async () => {
  const raised = await rita.post('/api/requirements', { title: 'Chat is answered within a minute', kind: 'support' });
  expect(raised.body).toMatchObject({ number: 'RQM-1', state: 'proposed', raisedBy: rita.id });
  const at = '/api/requirements/RQM-1';
  expect((await rolf.get(at)).status).toBe(404);
  expect((await rita.patch(at, { importance: 'must' })).status).toBe(403);
  expect((await rita.post(`${at}/analyse`)).status).toBe(403);
  await olivia.post(`${at}/analyse`, { owner: olivia.id, importance: 'must' });
  expect((await rita.patch(at, { title: 'Something else' })).status).toBe(403);
  expect(fieldsOf(await olivia.post(`${at}/agree`))).toEqual(['acceptanceCriterion']);
  const criterion = 'Of all chats in a month, 80 % are answered within 60 s.';
  expect((await olivia.post(`${at}/agree`, { acceptanceCriterion: criterion })).body).toMatchObject({
    state: 'agreed',
  });
  expect(fieldsOf(await olivia.post(`${at}/realise`))).toEqual(['evidence']);
  expect((await olivia.post(`${at}/realise`, { evidence: '84 % in May' })).body).toMatchObject({ state: 'realised' });
  expect((await rita.get(at)).body).toMatchObject({ state: 'realised', evidence: '84 % in May' });
});

test('whoever raised it may withdraw it; a rejection says why', async () => {
  await rita.post('/api/requirements', { title: 'A fax number' });
  expect((await rita.post('/api/requirements/RQM-2/withdraw')).body).toMatchObject({ state: 'withdrawn' });
  await rita.post('/api/requirements', { title: 'Answers within a second' });
  expect(fieldsOf(await olivia.post('/api/requirements/RQM-3/reject'))).toEqual(['reason']);
  expect((await rita.post('/api/requirements/RQM-1/withdraw')).status).toBe(403);
});
