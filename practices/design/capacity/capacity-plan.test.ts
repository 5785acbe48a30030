import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('a capacity plan', () => {
  let house: TestReeve;
  let olaf: Client;
  let ana: Client;

  beforeAll(async () => {
    house = await testReeve();
    olaf = await house.person('Olaf Owner', ['service-owner']);
    ana = await house.person('Ana Agent', ['agent']);
  });
  afterAll(() => house.stop());

  test('tells from readings when it is full and by when to order, and holds the option that was chosen', async () => {
    const input = { title: 'Disk of the shop', metric: 'Used space', unit: 'GB', maximum: 1_000, leadDays: 30 };
    const made = await olaf.post('/api/capacity-plans', input);
    expect(made.body).toMatchObject({ current: null, growth: null, fullOn: null });
    const at = `/api/capacity-plans/${made.body['number']}`;
    const readings = [
      { readOn: '2026-09-01', used: 600 },
      { readOn: '2026-10-31', used: 720 },
    ];
    expect((await olaf.patch(at, { readings })).body).toMatchObject({
      current: 720,
      growth: 2,
      daysUntilFull: 140,
      thresholdOn: '2026-12-10',
      fullOn: '2027-03-20',
      orderBy: '2027-02-18',
    });
    const more = await olaf.patch(at, { growth: 4, growthOverride: 'Two shops open in December' });
    expect(more.body).toMatchObject({ daysUntilFull: 70, fullOn: '2027-01-09', orderBy: '2026-12-10' });
    const option = (name: string, amount: string) => ({ option: name, adds: 500, cost: { amount, currency: 'EUR' } });
    const options = [option('Another disk', '2000'), option('Throw away what is old', '300')];
    const undecided = await olaf.post(`${at}/decide`, { options, decision: 'Cheap' });
    expect(undecided.body['fields']).toMatchObject([{ field: 'options', code: 'noneChosen' }]);
    const chosen = [options[0], { ...options[1], chosen: true }];
    const decided = await olaf.post(`${at}/decide`, { options: chosen, decision: 'Cheap, and quick' });
    expect(decided.body).toMatchObject({ state: 'planned' });
    const seen = (await ana.get(at)).body;
    expect(seen).toMatchObject({ fullOn: '2027-01-09' });
    expect(seen).not.toHaveProperty('options');
    expect((await ana.get('/api/capacity-plans?fullOn=lt:%2B100d&sort=fullOn')).body['items']).toHaveLength(1);
    expect((await ana.get('/api/capacity-plans?fullOn=lt:today')).body['items']).toHaveLength(0);
  });
});
