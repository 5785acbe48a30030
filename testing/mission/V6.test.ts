import { expect } from 'vitest';
import { shown } from './shown.ts';

type Fits = {
  readonly items: readonly {
    readonly name: string;
    readonly fits: boolean;
    readonly onDuty: boolean | null;
    readonly load: number;
  }[];
  readonly spread: object;
};

shown('V6', async (house) => {
  const lena = await house.person('Lena Lead', ['agent', 'team-lead']);
  const admin = await house.person('Ada Admin', ['administrator', 'agent']);
  const names = ['Ana Able', 'Ben Busy', 'Cem Clear', 'Dora Dark'] as const;
  const people = await Promise.all(names.map((name) => house.person(name, ['agent'])));
  const [ana, ben, cem, dora] = people.map(({ id }) => id);
  const team = await house.make('team', { name: 'Desk', members: people.map(({ id }) => ({ person: id })) });

  // Three can do it and one cannot; of the three one is off, and of the two who are there one has more in hand.
  const able = [ben, cem, dora].map((person) => ({ person, level: 2, since: '2026-01-01' }));
  const skill = await house.make('skill', { name: 'Payments', aloneFrom: 2, holders: able });
  const service = await house.make('service', { name: 'Payment', supportTeam: team });
  await admin.post(`/api/services/${service}/links`, { kind: 'calls-for', to: skill });
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const whole = { from: '00:00', until: '24:00' };
  const plan = [
    ...[ana, ben, cem].map((person) => ({ person, day: day(0), ...whole })),
    { person: dora, day: day(1), from: '22:00', until: '23:00' },
  ];
  const roster = { title: 'This week', team, firstDay: day(0), lastDay: day(1), plan };
  const made = await lena.post('/api/rosters', roster);
  const published = await lena.post(`/api/rosters/${String(made.body['number'])}/publish`);
  expect(published.status, JSON.stringify([made.body, published.body])).toBe(200);
  const report = async (title: string): Promise<string> =>
    `/api/incidents/${String((await lena.post('/api/incidents', { title, service, team })).body['number'])}`;
  for (const title of ['Old', 'Older']) await lena.post(`${await report(title)}/assign`, { team, assignee: ben });

  const incident = await report('Card refused');
  const told = (await lena.get(`${incident}/who-fits`)).body as unknown as Fits;
  expect(told.items, JSON.stringify(told)).toMatchObject([
    { name: 'Cem Clear', fits: true, onDuty: true, load: 0 },
    { name: 'Ben Busy', fits: true, onDuty: true, load: 2 },
    { name: 'Dora Dark', fits: true, onDuty: false, load: 0 },
    { name: 'Ana Able', fits: false, onDuty: true, load: 0 },
  ]);
  expect(told.spread).toEqual({ least: 0, most: 2, average: 0.5 });
  expect((await lena.post(`${incident}/give-to-who-fits`)).body).toMatchObject({ assignee: cem });
  const next = (await lena.get(`${await report('Again')}/who-fits`)).body as unknown as Fits;
  expect(next.spread).toEqual({ least: 0, most: 2, average: 0.8 });
});
