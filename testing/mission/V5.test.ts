import { expect } from 'vitest';
import { shown } from './shown.ts';

type Line = Readonly<Record<string, unknown>>;

shown('V5', async (house) => {
  const lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  const ana = await house.person('Ana Agent', ['agent']);
  const ben = await house.person('Ben Agent', ['agent']);
  const cem = await house.person('Cem Agent', ['agent']);
  const members = [{ person: ana.id }, { person: ben.id }, { person: cem.id, weekly: 16 }];
  const team = await house.make('team', { name: 'Service Desk', members });

  // So many calls an hour, so many people: Erlang C, and those who are not at their desks on top.
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const [busy, quiet] = [
    [10, 11],
    [0, 1, 2, 3, 4, 5, 22, 23],
  ];
  const hours = days.flatMap((weekday) => [
    ...busy.map((hour) => ({ weekday, hour, contacts: 10 })),
    ...quiet.map((hour) => ({ weekday, hour, contacts: 1 })),
  ]);
  const promise = { channel: 'phone', handling: 'PT3M', share: 80, within: 'PT20S', shrinkage: 0 };
  const demand = await lena.post('/api/demands', { title: 'Calls', team, ...promise, hours });
  const calls = `/api/demands/${String(demand.body['number'])}`;
  const staffed = (await lena.get(`${calls}/staffing`)).body['items'] as Line[];
  expect(staffed.filter(({ weekday }) => weekday === 'monday').map((each) => each['needed'])).toEqual([
    ...[1, 1, 1, 1, 1, 1, 2, 2, 1, 1],
  ]);
  await lena.post(`${calls}/use`);

  // Days and nights are worked; nights call for a skill; Ben is away on Thursday.
  const holders = [ana, cem].map(({ id: person }) => ({ person, level: 3 }));
  const skill = await house.make('skill', { name: 'Nights alone', aloneFrom: 3, holders });
  const shifts = [
    { name: 'Day', begins: '08:00', ends: '16:00' },
    { name: 'Night', begins: '22:00', ends: '06:00', skill },
  ];
  for (const each of shifts) await house.make('shift', { ...each, team });
  const leave = await ben.post('/api/absences', {
    ...{ title: 'My sister marries', firstDay: '2026-11-26', lastDay: '2026-11-26' },
  });
  const asked = `/api/absences/${leave.body['number']}`;
  expect((await ben.post(`${asked}/approve`)).status).toBe(403);
  expect((await lena.post(`${asked}/approve`)).body).toMatchObject({ state: 'approved' });

  // A roster is proposed: lawful, with nobody who is away or cannot, within the hours that each agreed on; and what is left says why.
  const period = { firstDay: '2026-11-23', lastDay: '2026-11-29', zone: 'Europe/Berlin' };
  const made = await lena.post('/api/rosters', { title: 'Week 48', team, ...period });
  const roster = `/api/rosters/${String(made.body['number'])}`;
  const before = (await lena.get(`${roster}/proposal`)).body as Record<string, number> & { unfilled: Line[] };
  // Twelve hours of people are needed each day; the first six of Monday belong to a night before this week.
  expect(before).toMatchObject({ neededHours: 84, missingBefore: 84, withoutShift: 6 });
  expect(before['missingAfter']).toBeLessThan(42);
  expect((await lena.get(`${roster}/proposal`)).body).toEqual(before);
  expect(before.unfilled.length).toBeGreaterThan(0);
  for (const { why } of before.unfilled)
    expect((why as { people: unknown[] }[]).flatMap(({ people }) => people)).toHaveLength(3);
  const thursday = before.unfilled.find(({ day }) => day === '2026-11-26');
  expect(thursday?.['why']).toContainEqual({ because: 'away', people: [{ id: ben.id, name: 'Ben Agent' }] });

  // Whoever plans takes it over; what it comes to is as it was said, and fair.
  const { assigned, people } = before as unknown as { assigned: Line[]; people: Line[] };
  expect((await lena.post(`${roster}/take-proposal`)).body).toMatchObject({ shifts: assigned.length });
  const examined = (await lena.get(`${roster}/examine`)).body as { coverage: Line; fairness: { people: Line[] } };
  expect(examined).toMatchObject({ shortRests: [], longWeeks: [], longRuns: [], absent: [], unable: [] });
  expect(examined.coverage['uncoveredHours']).toBe(before['missingAfter']);
  const share = (who: string) => people.find(({ id }) => id === who);
  expect(share(ana.id)).toMatchObject({ hours: 40, agreed: 40 });
  expect([share(ben.id)?.['nights'], share(cem.id)?.['hours']]).toEqual([0, 16]);
  expect((await lena.post(`${roster}/take-proposal`)).body['detail']).toBe('Nothing more can be proposed.');

  // It stays theirs to change, and is not published while somebody has too little rest.
  const plan = (await lena.get(roster)).body['plan'] as Line[];
  const [first] = plan.filter(({ person }) => person === ben.id);
  const late = { person: ben.id, day: first?.['day'], from: '21:00', until: '23:00' };
  const next = {
    ...late,
    day: Temporal.PlainDate.from(String(first?.['day'])).add({ days: 1 }).toString(),
    from: '06:00',
    until: '07:00',
  };
  const others = plan.filter(({ person }) => person !== ben.id);
  await lena.patch(roster, { plan: [...others, late, next] });
  expect((await lena.post(`${roster}/publish`)).body['detail']).toMatch(/^Somebody has too little rest/);
  await lena.patch(roster, { plan });
  expect((await lena.post(`${roster}/publish`)).body).toMatchObject({ state: 'published' });
});
