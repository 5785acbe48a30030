import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L5', async (house) => {
  const lena = await house.person('Lena Levels', ['agent', 'service-level-manager']);
  const ana = await house.person('Ana Agent', ['agent']);
  const mara = await house.person('Mara Manager', ['manager']);
  await lena.post('/api/service-reviews', { title: 'Spring' });
  const review = '/api/service-reviews/SRV-1';
  await lena.post(`${review}/hold`, { heldOn: '2026-05-04', periodFrom: '2026-03-01', periodUntil: '2026-04-30' });
  await lena.post(`${review}/present`, { figures: '41 %', findings: [{ finding: 'Slow on payments' }] });
  const proposed = await ana.post(`${review}/propose-improvement`, { improvement: 'Settle payments at the desk' });
  expect(proposed.body, JSON.stringify(proposed.body)).toMatchObject({ number: 'IMP-1' });

  // It is approved with a figure and where it begins, and embedded only with what it came to.
  const at = '/api/improvements/IMP-1';
  await ana.post(`${at}/assess`, { hypothesis: 'Training', benefit: 'high', effort: 'low', risk: 'low' });
  const figure = { figure: 'First contact', baseline: 41, target: 60, checkOn: '2026-06-30' };
  expect((await mara.post(`${at}/approve`, figure)).body).toMatchObject({ state: 'approved' });
  await ana.post(`${at}/begin`);
  expect((await ana.patch(at, { baseline: 10 })).status).toBeGreaterThanOrEqual(400);
});
