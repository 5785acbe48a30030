import { expect } from 'vitest';
import { shown } from './shown.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

shown('P11', async (house) => {
  const paul = await house.person('Paul Controller', ['finance']);
  const olivia = await house.person('Olivia Owner', ['service-owner']);
  const shop = await house.make('service', { name: 'Web shop' });
  const plan = [{ kind: 'labour', amount: eur('1000.00') }];
  const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  await olivia.post('/api/budgets', { title: 'Service desk 2026', ...year, plan });
  await olivia.post('/api/budgets/BUD-1/propose');
  expect((await paul.post('/api/budgets/BUD-1/approve')).body).toMatchObject({ state: 'approved' });
  const entry = { title: 'Salaries', kind: 'labour', day: '2026-03-02', budget: 'BUD-1', service: shop };
  const made = await paul.post('/api/cost-entries', { ...entry, amount: eur('700.00') });
  await paul.post(`/api/cost-entries/${String(made.body['number'])}/post`);

  // What was spent, and what is left, comes from what was posted; and so does the cost of the service.
  const standing = JSON.stringify((await olivia.get('/api/budgets/BUD-1/standing')).body);
  for (const amount of ['700.00', '300.00']) expect(standing).toContain(amount);
  expect(JSON.stringify((await paul.get(`/api/services/${shop}/costs`)).body)).toContain('700.00');
});
