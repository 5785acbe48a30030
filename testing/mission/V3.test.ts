import { expect } from 'vitest';
import type { ThreadJson } from '../../derive/thread.types.ts';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { shown } from './shown.ts';

shown('V3', async (house) => {
  const mia = await house.person('Mia Measures', ['measurement-manager', 'strategy-manager', 'agent', 'administrator']);
  const [desk, shop] = [
    await house.make('team', { name: 'Desk', members: [{ person: mia.id }] }),
    await house.make('team', { name: 'Web shop', members: [{ person: mia.id }] }),
  ];
  type Moves = (at: string, who: Awaited<ReturnType<typeof house.person>>) => Promise<unknown>;
  const resolve = (at: string) => mia.post(`${at}/resolve`, { resolution: 'Done', resolutionCode: 'solved' });
  const report = async (who: Awaited<ReturnType<typeof house.person>>, between: Moves, after: Moves): Promise<void> => {
    const at = `/api/incidents/${String((await who.post('/api/incidents', { title: 'Card refused' })).body['number'])}`;
    await mia.post(`${at}/assign`, { team: desk, assignee: 'me' });
    await between(at, who);
    await resolve(at);
    await after(at, who);
    expect((await mia.get(at)).body).toMatchObject({ state: 'resolved' });
  };
  const nothing: Moves = async () => undefined;
  const someone = (name: string) => house.person(name, ['requester']);
  // Settled at once; asked again before; handed to another team; reopened and settled once more; and one who came back about the same.
  await report(await someone('At Once'), nothing, nothing);
  await report(
    await someone('Asked Again'),
    (at, who) => who.post(`${at}/activity`, { text: 'It is still so.' }),
    nothing,
  );
  await report(await someone('Handed On'), (at) => mia.post(`${at}/assign`, { team: shop, assignee: 'me' }), nothing);
  await report(await someone('Came Back'), nothing, async (at, who) => {
    await who.post(`${at}/reopen`, { reopenReason: 'It is back.' });
    await resolve(at);
  });
  const twice = await someone('Rang Twice');
  for (const _ of ['one', 'another']) await report(twice, nothing, nothing);
  await house.reeve.settle();

  const { breakdown: _by, ...input } = readyMade['first-contact'].input;
  const made = await mia.post('/api/measures', { title: 'At first contact', zone: 'UTC', target: 75, ...input });
  const at = `/api/measures/${String(made.body['number'])}`;
  await mia.post(`${at}/share`, { owner: mia.id });
  const objective = { title: 'Three of four', measures: [{ measure: made.body['id'], baseline: 20, target: 75 }] };
  await mia.post('/api/objectives', objective);
  const [day] = new Date().toISOString().split('T');
  const reading = async (): Promise<unknown> =>
    (await mia.get(`${at}/readings?from=${day}&until=${day}`)).body['readings'];
  // Six were settled. With seven days it is one and the second call of who rang twice; with none, the first call stands alone.
  expect(await reading()).toMatchObject([{ value: expect.closeTo(100 / 3), cases: 6, stands: 'missed' }]);
  expect((await mia.put('/api/settings/incident-first-contact', { value: { relatedWithinDays: 0 } })).status).toBe(204);
  expect(await reading()).toMatchObject([{ value: 50, cases: 6 }]);
  const { record } = (await mia.get('/api/objectives/OBJ-1/thread')).body as unknown as ThreadJson;
  expect(record.figures).toMatchObject([{ value: 50, target: 75, reached: false }]);
});
