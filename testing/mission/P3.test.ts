import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('P3', async (house) => {
  const ann = await house.person('Ann Engineer', ['agent']);
  const olga = await house.person('Olga Owner', ['agent', 'service-owner']);
  const max = await house.person('Max Manager', ['agent', 'change-manager']);
  const service = await house.make('service', { name: 'Web shop', owner: olga.id });
  const objective = await house.make('objective', { title: 'Happy customers', owner: ann.id });
  const assessed = async (): Promise<string> => {
    const made = await ann.post('/api/changes', {
      title: 'New payment gateway',
      service,
      implementationPlan: 'Switch the address.',
      plannedStart: '2031-01-10T20:00:00Z',
      plannedEnd: '2031-01-10T22:00:00Z',
    });
    const at = `/api/changes/${String(made.body['number'])}`;
    await ann.post(`${at}/assess`, { reason: 'The old one goes.', likelihood: 'medium', impact: 'high' });
    return at;
  };

  // One that serves nothing and cannot be taken back is not put up for approval; with both it is.
  const at = await assessed();
  expect((await ann.post(`${at}/present`)).body['detail']).toContain('It serves no objective');
  await ann.post(`${at}/links`, { kind: 'serves', to: objective });
  expect((await ann.post(`${at}/present`)).body['detail']).toContain('It has no way back');
  await ann.patch(at, { backOutPlan: 'Switch the address back.' });
  expect((await ann.post(`${at}/present`)).body).toMatchObject({ state: 'approval' });

  // A named person excepts another one, with a reason; the one who asked for it may not.
  const urgent = await assessed();
  expect((await ann.post(`${urgent}/except`, { exception: 'Urgent' })).status).toBe(403);
  expect((await max.post(`${urgent}/except`, { exception: 'The law asks for it.' })).body).toMatchObject({
    exceptedBy: max.id,
  });
  expect((await ann.post(`${urgent}/present`)).body).toMatchObject({ state: 'approval' });
});
