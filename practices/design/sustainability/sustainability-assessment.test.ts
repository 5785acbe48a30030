import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('a sustainability assessment', () => {
  let house: TestReeve;
  let olaf: Client;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    olaf = await house.person('Olaf Owner', ['service-owner']);
    service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  });
  afterAll(() => house.stop());

  test('tells energy and CO₂e with what they rest on and how sure they are', async () => {
    const made = await olaf.post('/api/sustainability-assessments', {
      title: 'Web shop 2026',
      service,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      intensity: 380,
      pue: 1.5,
    });
    expect(made.body).toMatchObject({ energy: null, total: null });
    const at = `/api/sustainability-assessments/${made.body['number']}`;
    const nothing = await olaf.patch(at, { items: [{ item: 'Store', basis: 'measured', embodied: 900 }] });
    expect(nothing.body['fields']).toMatchObject([{ code: 'noEnergy' }, { code: 'noLife' }]);
    const items = [
      { item: 'Servers', pieces: 2, basis: 'nameplate', watts: 300, hours: 8_760, embodied: 1_200, lifeYears: 4 },
      { item: 'Store', basis: 'measured', energy: 3_000, share: 50, uncertainty: 2 },
    ];
    // (2 × 2,628 + 1,500) kWh × 1.5; 40 % of the nameplate’s 5,256 and 2 % of 1,500, of 6,756 in all.
    expect((await olaf.patch(at, { items })).body).toMatchObject({
      energy: 10_134,
      inUse: 3_850.9,
      embodied: 599.6,
      total: 4_450.5,
      uncertainty: 31.1,
      measuredShare: 22,
    });
    expect((await olaf.post(`${at}/publish`)).body).toMatchObject({ state: 'published' });
    expect((await olaf.patch(at, { intensity: 1 })).status).toBe(422);
    expect((await olaf.patch(at, { actions: [{ action: 'Turn one off', saves: 1_200 }] })).status).toBe(200);
  });
});
