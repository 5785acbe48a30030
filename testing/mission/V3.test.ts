import { expect } from 'vitest';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import type { Client } from '../reeve.ts';
import { shown } from './shown.ts';

shown('V3', async (house) => {
  const mia = await house.person('Mia Measures', ['measurement-manager', 'agent']);
  const rita = await house.person('Rita Requester', ['requester']);
  const rolf = await house.person('Rolf Requester', ['requester']);
  const team = await house.make('team', { name: 'Desk', members: [{ person: mia.id }] });
  const end = { resolution: 'Done', resolutionCode: 'solved' };
  const settle = async (who: Client, title: string, again: boolean): Promise<void> => {
    const made = await who.post('/api/incidents', { title });
    const at = `/api/incidents/${String(made.body['number'])}`;
    await mia.post(`${at}/assign`, { team, assignee: 'me' });
    if (again) await who.post(`${at}/activity`, { text: 'It is still so.' });
    expect((await mia.post(`${at}/resolve`, end)).body).toMatchObject({ state: 'resolved' });
  };
  // One settled in the first contact; one for which the customer had to ask again.
  await settle(rita, 'Card refused', false);
  await settle(rolf, 'Parcel lost', true);
  await house.reeve.settle();
  const { breakdown: _by, ...input } = readyMade['first-contact'].input;
  const made = await mia.post('/api/measures', { title: 'At first contact', zone: 'UTC', target: 75, ...input });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const at = `/api/measures/${String(made.body['number'])}`;
  await mia.post(`${at}/share`, { owner: mia.id });
  const [day] = new Date().toISOString().split('T');
  const { body } = await mia.get(`${at}/readings?from=${day}&until=${day}`);
  expect(body['readings'], JSON.stringify(body)).toMatchObject([{ value: 50, cases: 2 }]);
});
