import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2d', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const supplier = await house.make('organisation', { name: 'Lines Ltd' });
  const service = await house.make('service', { name: 'Service desk', owner: olaf.id });
  const server = await house.make('configuration-item', { name: 'desk-01', variant: 'server' });
  const made = await dana.post('/api/service-designs', { title: 'Service desk', service });
  const at = `/api/service-designs/${String(made.body['number'])}`;
  const gaps = async (): Promise<readonly string[]> => {
    const { missing, advisable } = (await dana.get(at)).body as { missing: string[]; advisable: string[] };
    return [...missing, ...advisable];
  };
  expect(await gaps()).toEqual(expect.arrayContaining(['components', 'costs']));

  // What it needs is named: what is there, what is bought from whom, what it has to fit with, and what each costs.
  const answer = await dana.patch(at, {
    components: [
      { component: 'Server', item: server, origin: 'there' },
      { component: 'Telephone system', origin: 'rented', fits: 'Rings at the ticketing system by its interface' },
    ],
    suppliers: [{ supplier, delivers: 'Lines and the telephone system' }],
    costs: [
      { item: 'Training', falls: 'once', amount: { amount: '4000', currency: 'EUR' } },
      { item: 'Telephone system', falls: 'each-month', amount: { amount: '350', currency: 'EUR' } },
    ],
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const left = await gaps();
  expect(left).not.toContain('components');
  expect(left).not.toContain('costs');
  // What it costs is for those who see to it, not for everybody who reads the design.
  const ana = await house.person('Ana Agent', ['agent']);
  expect((await dana.get(at)).body['costs']).toHaveLength(2);
  const read = await ana.get(at);
  expect([read.status, read.body['costs'] ?? null]).toEqual([200, null]);
});
