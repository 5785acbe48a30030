import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

describe('an availability plan', () => {
  let house: TestReeve;
  let olaf: Client;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    olaf = await house.person('Olaf Owner', ['service-owner']);
    service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  });
  afterAll(() => house.stop());

  test('tells from its components what is to be expected, and what a second copy buys', async () => {
    const made = await olaf.post('/api/availability-plans', { title: 'Web shop', service, target: 99.9 });
    expect(made.body).toMatchObject({ expected: null, verdict: 'unknown' });
    const at = `/api/availability-plans/${made.body['number']}`;
    const components = [
      { component: 'Servers', availability: 99.5, copies: 2 },
      { component: 'Database', availability: 99.9 },
      { component: 'Line', availability: 99.95 },
    ];
    expect((await olaf.patch(at, { components })).body).toMatchObject({
      expected: 99.8476,
      downtime: 13.4,
      verdict: 'missed',
      weakest: 'Database',
    });
    const why = (await olaf.get(`${at}/why?field=verdict`)).body['because'];
    expect(why).toBe('Only 99.8476 % are expected, 99.9 % promised.');
    const twice = components.map((line) => (line.component === 'Database' ? { ...line, copies: 2 } : line));
    expect((await olaf.patch(at, { components: twice })).body).toMatchObject({ verdict: 'reached', weakest: 'Line' });
    const faults = await olaf.patch(at, {
      components: [{ component: 'Servers', availability: 99.5, copies: 2, needed: 3 }],
      singlePoints: [{ point: 'Line', stands: 'mitigated' }],
    });
    expect(faults.body['fields']).toMatchObject([{ code: 'tooMany' }, { code: 'howMitigated' }]);
    expect((await olaf.post(`${at}/release`)).body).toMatchObject({ state: 'in-force' });
  });
});
