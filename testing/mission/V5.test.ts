import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('V5', async (house) => {
  const lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  const [ana, ben] = [await house.person('Ana Agent', ['agent']), await house.person('Ben Agent', ['agent'])];
  const members = [{ person: ana.id }, { person: ben.id }];
  const team = await house.make('team', { name: 'Service Desk', members });

  // So many calls an hour, so many people: Erlang C, and those who are not at their desks on top.
  const hours = [10, 11].map((hour) => ({ weekday: 'monday', hour, contacts: 10 }));
  const promise = { channel: 'phone', handling: 'PT3M', share: 80, within: 'PT20S', shrinkage: 0 };
  const demand = await lena.post('/api/demands', { title: 'Calls', team, ...promise, hours });
  const calls = `/api/demands/${String(demand.body['number'])}`;
  expect((await lena.get(`${calls}/staffing`)).body['items']).toMatchObject([{ needed: 2 }, { needed: 2 }]);
  await lena.post(`${calls}/use`);

  // A roster says what it leaves uncovered, and is not published while somebody has too little rest.
  const late = await house.make('shift', { name: 'Late', begins: '14:00', ends: '22:00' });
  const day = await house.make('shift', { name: 'Day', begins: '08:00', ends: '16:00' });
  const period = { firstDay: '2026-11-22', lastDay: '2026-11-28', zone: 'Europe/Berlin' };
  const made = await lena.post('/api/rosters', { title: 'Week 48', team, ...period });
  const roster = `/api/rosters/${String(made.body['number'])}`;
  const plan = (person: string, shift: string, from: string) =>
    lena.post(`${roster}/plan-shift`, { person, shift, from });
  await plan(ana.id, late, '2026-11-22');
  await plan(ana.id, day, '2026-11-23');
  expect((await lena.get(`${roster}/examine`)).body).toMatchObject({
    shortRests: [{ person: ana.id, hours: 10 }],
    coverage: { neededHours: 4, coveredHours: 2, uncoveredHours: 2 },
    fairness: { spread: { hours: 16, weekends: 1 } },
  });
  expect((await lena.post(`${roster}/publish`)).status).toBe(409);

  // Shared out anew it covers what is needed, lawful and fair.
  const written = (await lena.get(roster)).body['plan'] as Record<string, unknown>[];
  await lena.patch(roster, { plan: written.filter(({ shift }) => shift === day) });
  await plan(ben.id, day, '2026-11-23');
  expect((await lena.get(`${roster}/examine`)).body).toMatchObject({
    shortRests: [],
    longWeeks: [],
    coverage: { uncoveredHours: 0 },
    fairness: { spread: { hours: 0, nights: 0, weekends: 0 } },
  });
  expect((await lena.post(`${roster}/publish`)).body).toMatchObject({ state: 'published' });
});
