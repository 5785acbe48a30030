import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P8', async (house) => {
  const olaf = await house.person('Olaf Owner', ['service-owner']);
  const made = await olaf.post('/api/capacity-plans', {
    title: 'Disk of the shop',
    metric: 'Used space',
    unit: 'GB',
    maximum: 1_000,
    leadDays: 30,
    readings: [
      { readOn: '2026-09-01', used: 600 },
      { readOn: '2026-10-31', used: 720 },
    ],
  });
  // 120 GB in 60 days: 280 more in 140.
  expect(made.body, JSON.stringify(made.body)).toMatchObject({ fullOn: '2027-03-20', orderBy: '2027-02-18' });
  const at = `/api/capacity-plans/${String(made.body['number'])}`;
  const option = (name: string, amount: string, chosen: boolean) => ({
    option: name,
    adds: 500,
    cost: { amount, currency: 'EUR' },
    chosen,
  });
  const options = [option('Another disk', '2000', false), option('Throw away what is old', '300', true)];
  const decided = await olaf.post(`${at}/decide`, { options, decision: 'Cheap, and quick' });
  expect(decided.body, JSON.stringify(decided.body)).toMatchObject({
    options: [{ chosen: false }, { option: 'Throw away what is old', chosen: true }],
  });
});
