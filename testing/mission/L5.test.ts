import { expect } from 'vitest';
import { proposeWhatIsMissed } from '../../practices/improve/improvement/propose-what-is-missed.job.ts';
import { remindOfChecks } from '../../practices/improve/improvement/remind-of-checks.job.ts';
import { runJob } from '../../server/jobs/jobs.ts';
import { shown } from './shown.ts';

shown('L5', async (house) => {
  const ana = await house.person('Ana Agent', ['agent', 'measurement-manager']);
  const mara = await house.person('Mara Manager', ['manager']);
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const tell = (value: number, on: string) => ana.post('/api/measures/MSR-1/note-reading', { value, on });
  const run = (job: typeof remindOfChecks) => runJob(house.reeve.database, house.reeve.keeper.current(), job);
  const held = { unit: 'percent', target: 60, tolerance: 5, period: 'day', zone: 'UTC' };
  await ana.post('/api/measures', { title: 'First contact', variant: 'by-hand', ...held });
  await ana.post('/api/measures/MSR-1/share', { owner: ana.id });

  // Near the target nothing is proposed; what is missed is, by itself and once, and says from where to where.
  await tell(57, day(1));
  await run(proposeWhatIsMissed);
  expect((await ana.get('/api/improvements')).body['items']).toEqual([]);
  await tell(41, day(1));
  for (const _ of ['once', 'twice']) await run(proposeWhatIsMissed);
  const { items } = (await ana.get('/api/improvements')).body;
  expect(items, JSON.stringify(items)).toMatchObject([
    { number: 'IMP-1', state: 'idea', origin: 'measure', owner: ana.id, unit: '%', baseline: 41, target: 60 },
  ]);
  const at = '/api/improvements/IMP-1';
  const moves = (await ana.get(`${at}/links`)).body['items'];
  expect(moves).toMatchObject([{ kind: 'moves', other: { number: 'MSR-1' } }]);

  // It is approved and begun; on its day it is held against the baseline by what the measure came to since.
  await ana.post(`${at}/assess`, { hypothesis: 'Training', benefit: 'high', effort: 'low', risk: 'low' });
  expect((await mara.post(`${at}/approve`, { checkOn: day(0) })).body).toMatchObject({ state: 'approved' });
  await ana.post(`${at}/begin`);
  await run(remindOfChecks);
  expect((await ana.get(at)).body).toMatchObject({ state: 'under-way' });
  await tell(52, day(0));
  await run(remindOfChecks);
  expect((await ana.get(at)).body).toMatchObject({ state: 'checked', achieved: 52, reached: 'better' });
  expect((await mara.post(`${at}/embed`, { conclusion: 'Training for all who begin' })).body).toMatchObject({
    state: 'embedded',
    baseline: 41,
  });
  await run(proposeWhatIsMissed);
  expect((await ana.get('/api/improvements?state=idea')).body['items']).toEqual([]);
});
