import { expect } from 'vitest';
import { watchCertificates } from '../../practices/support/workforce/watch-certificates.job.ts';
import { runJob } from '../../server/jobs/jobs.ts';
import { shown } from './shown.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

shown('V4', async (house) => {
  const lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  const ben = await house.person('Ben Beginner', ['agent']);
  await house.make('team', { name: 'Service Desk', members: [{ person: lena.id, lead: true }, { person: ben.id }] });
  const skill = await house.make('skill', { name: 'Payments' });

  // A course that teaches a skill, and somebody who is put on it and hears of it.
  const teaches = [{ skill, level: 2 }];
  const course = await lena.post('/api/training-courses', { title: 'Payments', validMonths: 12, teaches });
  const at = `/api/training-courses/${String(course.body['number'])}`;
  await lena.post(`${at}/offer`);
  await lena.post(`${at}/enrol`, { person: ben.id, due: dayFromNow(30) });
  expect(JSON.stringify((await ben.get('/api/notices')).body)).toContain('You are enrolled on');

  // Passed eleven months ago, they gained the skill and a certificate, which runs out in a month.
  const elevenMonthsAgo = Temporal.PlainDate.from(dayFromNow(25)).subtract({ months: 12 }).toString();
  await lena.post(`${at}/record-result`, { person: ben.id, result: 'passed', on: elevenMonthsAgo });
  await house.reeve.settle();
  const holders = (await ben.get(`/api/skills/${skill}`)).body['holders'];
  expect(holders).toMatchObject([{ person: ben.id, level: 2, until: dayFromNow(25) }]);
  expect((await ben.get('/api/certificates')).body['items']).toMatchObject([{ state: 'valid' }]);

  // Its holder is reminded before.
  await runJob(house.reeve.database, house.reeve.keeper.current(), watchCertificates);
  expect(JSON.stringify((await ben.get('/api/notices')).body)).toContain('Your certificate runs out soon');
});
