import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

let house: TestReeve;
let ingrid: Client;
let ana: Client;

beforeAll(async () => {
  house = await testReeve();
  ingrid = await house.person('Ingrid Strategist', ['strategy-manager']);
  ana = await house.person('Ana Agent', ['agent']);
});
afterAll(() => house.stop());

test('an assessment is reviewed with findings, accepted with a conclusion, and stands from then on', async () => {
  expect((await ana.post('/api/assessments', { title: 'Mine' })).status).toBe(403);
  await ingrid.post('/api/assessments', { title: 'Where our support stands' });
  const at = '/api/assessments/ASM-1';
  expect((await ingrid.post(`${at}/submit`, { owner: ingrid.id })).body['fields']).toMatchObject([
    { field: 'findings' },
  ]);
  const findings = [
    { finding: 'Answers are slow', aspect: 'weakness', field: 'internal', weight: 'high', evidence: '540 minutes' },
  ];
  await ingrid.patch(at, { findings, stakeholders: [{ who: 'Customers', expects: 'An answer the same day' }] });
  expect((await ingrid.post(`${at}/submit`, { owner: ingrid.id })).body).toMatchObject({ state: 'under-review' });
  expect((await ana.get(at)).status).toBe(404);
  expect((await ingrid.post(`${at}/accept`)).body['fields']).toMatchObject([{ field: 'conclusion' }]);
  await ingrid.post(`${at}/accept`, { conclusion: 'Build support in-house', reviewDue: '2027-01-31' });
  expect((await ana.get(at)).body).toMatchObject({ state: 'accepted', findings: [{ aspect: 'weakness' }] });
  expect((await ingrid.patch(at, { conclusion: 'Or not' })).body['fields']).toMatchObject([{ code: 'read-only' }]);
  expect((await ingrid.patch(at, { reviewDue: '2027-02-28' })).status).toBe(200);
});

test('an objective answers it, and both say so', async () => {
  await ingrid.post('/api/objectives', { title: 'Answers in minutes' });
  await ingrid.post('/api/objectives/OBJ-1/links', { kind: 'answers', to: 'ASM-1' });
  expect((await ingrid.get('/api/assessments/ASM-1/links')).body['items']).toMatchObject([
    { kind: 'answers', direction: 'in', other: { number: 'OBJ-1' } },
  ]);
});
