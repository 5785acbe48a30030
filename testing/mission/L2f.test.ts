import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2f', async (house) => {
  const olaf = await house.person('Olaf Owner', ['service-owner']);
  const service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  const made = await olaf.post('/api/sustainability-assessments', {
    title: 'Web shop 2026',
    service,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    intensity: 380,
    pue: 1.5,
    items: [
      { item: 'Servers', pieces: 2, basis: 'nameplate', watts: 300, hours: 8_760, embodied: 1_200, lifeYears: 4 },
      { item: 'Store', basis: 'measured', energy: 3_000, share: 50, uncertainty: 2 },
    ],
  });
  // What the figure rests on, and how sure it is, stands beside it.
  expect(made.body, JSON.stringify(made.body)).toMatchObject({
    energy: 10_134,
    total: 4_450.5,
    uncertainty: 31.1,
    measuredShare: 22,
  });
});
