import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('a process', () => {
  let house: TestReeve;
  let dana: Client;
  let olaf: Client;
  let ana: Client;

  beforeAll(async () => {
    house = await testReeve();
    dana = await house.person('Dana Designer', ['agent', 'service-designer']);
    olaf = await house.person('Olaf Owner', ['service-owner']);
    ana = await house.person('Ana Agent', ['agent']);
  });
  afterAll(() => house.stop());

  test('leads from step to step, is brought into force by somebody else, and is replaced by its next edition', async () => {
    const input = { title: 'Refund', purpose: 'Customers get their money back.', trigger: 'A return has arrived.' };
    const steps = [
      { step: 'Look at it', doneBy: 'Warehouse', next: 'Pay, Refuse' },
      { step: 'Pay', doneBy: 'Accounts' },
      { step: 'Refuse', doneBy: 'Customer care' },
    ];
    const made = await dana.post('/api/processes', { ...input, steps: [{ step: 'Look at it', next: 'Pay' }] });
    expect(made.body['fields']).toMatchObject([{ field: 'steps.0.next', code: 'noSuchStep' }]);
    const drawn = await dana.post('/api/processes', { ...input, steps });
    expect(drawn.status, JSON.stringify(drawn.body)).toBe(201);
    const at = `/api/processes/${drawn.body['number']}`;
    expect((await ana.get(at)).status).toBe(404);
    const roles = [{ activity: 'Paying', accountable: 'Accounts, Customer care' }];
    expect((await dana.patch(at, { roles })).body['fields']).toMatchObject([{ code: 'aloneAndTwice' }]);
    await dana.post(`${at}/submit`);
    expect((await ana.get(at)).body).toMatchObject({ state: 'in-review' });
    expect((await dana.post(`${at}/release`)).status).toBe(403);
    expect((await olaf.post(`${at}/release`)).body).toMatchObject({ state: 'in-force' });
    expect((await dana.patch(at, { purpose: 'Another' })).status).toBe(422);
    const next = await dana.post('/api/processes', { ...input, steps, previous: drawn.body['id'], edition: 2 });
    await dana.post(`/api/processes/${next.body['number']}/submit`);
    await olaf.post(`/api/processes/${next.body['number']}/release`);
    await house.reeve.settle();
    expect((await ana.get(at)).body).toMatchObject({ state: 'superseded' });
  });
});
