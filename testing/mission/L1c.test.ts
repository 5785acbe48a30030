import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L1c', async (house) => {
  const ingrid = await house.person('Ingrid Strategist', ['strategy-manager']);
  const assumption = { assumption: 'Six people can be hired by spring', checkOn: '2026-02-01' };
  await ingrid.post('/api/directions', {
    question: 'Who answers our customers?',
    owner: ingrid.id,
    options: [
      { name: 'In-house', way: 'make' },
      { name: 'Call centre', way: 'outsource' },
    ],
    assumptions: [assumption],
  });
  const at = '/api/directions/DIR-1';
  await ingrid.post(`${at}/propose`);
  const decided = await ingrid.post(`${at}/decide`, { chosen: 'In-house', rationale: 'They know the goods' });
  expect(decided.body, JSON.stringify(decided.body)).toMatchObject({
    state: 'decided',
    way: 'make',
    standing: 'sound',
  });
  const [line] = (await ingrid.get(at)).body['assumptions'] as Record<string, unknown>[];
  await ingrid.patch(at, {
    assumptions: [{ ...line, finding: 'failed', foundOn: '2026-02-02', remark: 'Two by May' }],
  });
  expect((await ingrid.get(at)).body).toMatchObject({ state: 'decided', standing: 'in-question' });
  expect((await ingrid.get(`${at}/why?field=standing`)).body['because']).toMatch(/failed/);
});
