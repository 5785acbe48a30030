import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L1d', async (house) => {
  const lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  const ben = await house.person('Ben Beginner', ['agent']);
  const admin = await house.person('Ada Admin', ['administrator', 'agent', 'strategy-manager']);
  const members = [{ person: lena.id, lead: true }, { person: ben.id }];
  const team = await house.make('team', { name: 'Desk', members });
  const skill = await house.make('skill', { name: 'Payments', aloneFrom: 2 });
  const service = await house.make('service', { name: 'Payment', supportTeam: team });
  await admin.post(`/api/services/${service}/links`, { kind: 'calls-for', to: skill });
  const gap = await admin.post('/api/capabilities', {
    name: 'Settle payments at the desk',
    level: 1,
    wanted: 3,
  });
  expect(gap.status, JSON.stringify(gap.body)).toBe(201);

  // The gap becomes training …
  const course = await lena.post('/api/training-courses', { title: 'Payments', teaches: [{ skill, level: 2 }] });
  const at = `/api/training-courses/${String(course.body['number'])}`;
  expect((await admin.post(`${at}/links`, { kind: 'closes', to: gap.body['number'] })).status).toBe(201);
  const incident = await lena.post('/api/incidents', { title: 'Card refused', service });
  const fits = async (): Promise<readonly string[]> =>
    (
      (await lena.get(`/api/incidents/${String(incident.body['number'])}/who-fits`)).body['items'] as {
        name: string;
        fits: boolean;
      }[]
    )
      .filter((each) => each.fits)
      .map(({ name }) => name);
  expect(await fits()).toEqual([]);

  // … and the skill that it gives changes who can be given the work.
  await lena.post(`${at}/offer`);
  await lena.post(`${at}/enrol`, { person: ben.id });
  await lena.post(`${at}/record-result`, { person: ben.id, result: 'passed' });
  await house.reeve.settle();
  expect(await fits()).toEqual(['Ben Beginner']);
});
