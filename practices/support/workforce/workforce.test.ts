import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { watchCertificates } from './watch-certificates.job.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the workforce', () => {
  let house: TestReeve;
  let lena: Client;
  let ana: Client;
  let ben: Client;
  let team: string;
  let skill: string;

  beforeAll(async () => {
    house = await testReeve();
    lena = await house.person('Lena Lead', ['agent', 'team-lead']);
    ana = await house.person('Ana Agent', ['agent']);
    ben = await house.person('Ben Beginner', ['agent']);
    const members = [{ person: lena.id, lead: true }, { person: ana.id }, { person: ben.id }];
    team = await house.make('team', { name: 'Desk', members });
    skill = await house.make('skill', { name: 'Payments', aloneFrom: 2 });
  });
  afterAll(() => house.stop());

  const made = async (url: string, input: object): Promise<string> => {
    const answer = await lena.post(url, input);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return `${url}/${answer.body['number']}`;
  };
  const sentences = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);

  test('who passes a course gets the certificate and the skill, and with it the work that calls for it', async () => {
    const service = await house.make('service', { name: 'Payment', supportTeam: team });
    const incident = `/api/incidents/${(await ana.post('/api/incidents', { title: 'Card refused', service })).body['number']}`;
    const admin = await house.person('Ada Admin', ['administrator']);
    await admin.post(`/api/services/${service}/links`, { kind: 'calls-for', to: skill });
    const fits = async () => (await ana.get(`${incident}/who-fits`)).body['items'] as { name: string; fits: boolean }[];
    expect((await fits()).filter((each) => each.fits)).toEqual([]);

    await ana.post(`${incident}/assign`, { team, assignee: ben.id });
    await house.reeve.settle();
    expect((await sentences(ana)).some((each) => each.includes('lacks a skill'))).toBe(true);

    const at = await made('/api/training-courses', {
      title: 'Payments',
      validMonths: 12,
      teaches: [{ skill, level: 2 }],
    });
    await lena.post(`${at}/offer`);
    await lena.post(`${at}/enrol`, { person: ben.id, due: dayFromNow(30) });
    expect((await lena.post(`${at}/enrol`, { person: ben.id })).status).toBe(422);
    expect((await sentences(ben)).some((each) => each.startsWith('You are enrolled on'))).toBe(true);
    await lena.post(`${at}/record-result`, { person: ben.id, result: 'passed' });
    await house.reeve.settle();
    const [theirs] = (await ben.get('/api/certificates')).body['items'] as Record<string, unknown>[];
    const inAYear = Temporal.PlainDate.from(dayFromNow(0)).add({ months: 12 }).toString();
    expect(theirs).toMatchObject({ title: 'Payments', person: ben.id, team, skill, expiresOn: inAYear });
    expect((await ana.get('/api/certificates')).body['items']).toEqual([]);
    expect((await lena.get('/api/certificates')).body['items']).toHaveLength(1);
    expect((await fits())[0]).toMatchObject({
      name: 'Ben Beginner',
      fits: true,
      holds: [{ skill: 'Payments', level: 2 }],
    });

    await lena.post(`/api/certificates/${theirs?.['number']}/revoke`, { revokeReason: 'Taken by mistake' });
    await house.reeve.settle();
    expect((await fits()).filter((each) => each.fits)).toEqual([]);
  });

  test('a holder is reminded at 60, 30 and 7 days, once each, and what has run out is expired by itself', async () => {
    const issued = { title: 'Electrical safety', person: ana.id, issuedOn: dayFromNow(-300), skill, level: 3 };
    const soon = await house.make('certificate', { ...issued, expiresOn: dayFromNow(25) });
    const over = await house.make('certificate', { ...issued, title: 'Old one', expiresOn: dayFromNow(-1) });
    const watch = () => runJob(house.reeve.database, house.reeve.keeper.current(), watchCertificates);
    await watch();
    await watch();
    const told = await sentences(ana);
    expect(told.filter((each) => each.includes('runs out soon'))).toHaveLength(1);
    expect((await ana.get(`/api/certificates/${soon}`)).body).toMatchObject({ state: 'valid', remindedDays: 30 });
    expect((await ana.get(`/api/certificates/${over}`)).body).toMatchObject({ state: 'expired' });
    expect(told.filter((each) => each.includes('has run out'))).toHaveLength(1);
  });

  test('a demand is staffed: Erlang C on the line, spread where it may lie; nonsense is refused with its place', async () => {
    const phone = { title: 'Calls', team, channel: 'phone', handling: 'PT3M', within: 'PT20S', shrinkage: 30 };
    const hours = [{ weekday: 'monday', hour: 9, contacts: 200 }];
    const at = await made('/api/demands', { ...phone, hours });
    const told = (await lena.get(`${at}/staffing`)).body;
    expect(told).toMatchObject({ method: 'erlang-c', neededHours: 14, plannedHours: 20 });
    expect(told['items']).toMatchObject([{ weekday: 'monday', hour: 9, needed: 14, share: 88.8, occupancy: 71.4 }]);
    const mail = { ...phone, title: 'Mail', channel: 'e-mail', within: 'PT4H', occupancy: 100, shrinkage: 0 };
    expect((await lena.get(`${await made('/api/demands', { ...mail, hours })}/staffing`)).body['items']).toHaveLength(
      4,
    );
    const wrong = await lena.post('/api/demands', { ...mail, within: 'PT5M', hours: [...hours, ...hours] });
    expect((wrong.body['fields'] as { field: string }[]).map(({ field }) => field)).toEqual(['hours.1.hour', 'within']);
    await lena.post(`${at}/use`);
    expect((await ana.get(at)).status).toBe(404);
  });

  test('a roster has nobody twice, is lawful before it is published, and tells gaps, skills and fairness', async () => {
    // What came of the certificates before is known: Ana holds the skill.
    await house.reeve.settle();
    const early = await house.make('shift', {
      name: 'Early',
      begins: '06:00',
      ends: '14:00',
      weekdays: ['monday', 'tuesday'],
    });
    const late = await house.make('shift', { name: 'Late', begins: '14:00', ends: '22:30', skill });
    const zone = 'Europe/Berlin';
    const at = await made('/api/rosters', {
      title: 'Week 48',
      team,
      firstDay: '2026-11-23',
      lastDay: '2026-11-29',
      zone,
    });
    const plan = (person: string, shift: string, from: string, until = from) =>
      lena.post(`${at}/plan-shift`, { person, shift, from, until });
    expect((await plan(ana.id, early, '2026-11-23', '2026-11-29')).body).toMatchObject({ days: 2 });
    expect((await plan(ana.id, early, '2026-11-23')).body['fields']).toMatchObject([{ field: 'plan.2.from' }]);
    expect((await plan(ben.id, late, '2026-11-23')).body['fields']).toMatchObject([
      { field: 'person', code: 'not-able' },
    ]);

    const written = ((await lena.get(at)).body['plan'] as Record<string, unknown>[]) ?? [];
    const night = { person: ana.id, day: '2026-11-23', shift: late, from: '22:00', until: '23:00' };
    const untrained = { person: lena.id, day: '2026-11-23', shift: late, from: '14:00', until: '22:30' };
    await lena.patch(at, { plan: [...written, night, untrained] });
    const refused = await lena.post(`${at}/publish`);
    expect(refused.body['detail']).toMatch(/too little rest/);
    const told = (await lena.get(`${at}/examine`)).body as Record<string, never>;
    expect(told).toMatchObject({
      shortRests: [
        { person: ana.id, hours: 8 },
        { person: ana.id, hours: 7 },
      ],
      unable: [{ person: lena.id, day: '2026-11-23', skill: 'Payments' }],
      // Twenty are to be planned from nine to ten on Monday; one is.
      coverage: { neededHours: 20, coveredHours: 1, uncoveredHours: 19 },
      fairness: { spread: { hours: 17, nights: 0, weekends: 0 } },
    });
    await lena.patch(at, { plan: written });
    expect((await ana.get(at)).status).toBe(404);
    expect((await lena.post(`${at}/publish`)).body).toMatchObject({ state: 'published' });
    expect((await ana.get(at)).status).toBe(200);
    expect((await plan(ben.id, early, '2026-11-24')).status).toBe(403);
    expect((await lena.patch(at, { plan: [] })).status).toBe(422);
  });

  test('nothing is proposed where nothing says how many are needed, nor with who is away, works elsewhere or has left', async () => {
    const gone = await house.person('Gus Gone', ['agent']);
    await house.make('absence', { title: 'Asked only', person: ana.id, firstDay: '2026-12-07', lastDay: '2026-12-13' });
    const night = await house.make('team', { name: 'Night desk', members: [{ person: ana.id }, { person: gone.id }] });
    const period = { firstDay: '2026-12-07', lastDay: '2026-12-08', zone: 'Europe/Berlin' };
    const at = await made('/api/rosters', { title: 'Week 50', team: night, ...period });
    expect((await lena.post(`${at}/take-proposal`)).body['detail']).toMatch(/^No demand of this team is in use/);

    const hours = ['monday', 'tuesday'].map((weekday) => ({ weekday, hour: 10, contacts: 1 }));
    const calls = {
      title: 'Night calls',
      team: night,
      channel: 'phone',
      handling: 'PT3M',
      within: 'PT20S',
      shrinkage: 0,
    };
    await lena.post(`${await made('/api/demands', { ...calls, hours })}/use`);
    const elsewhere = {
      title: 'Elsewhere',
      team,
      ...period,
      plan: [{ person: ana.id, day: '2026-12-07', from: '12:00', until: '13:00' }],
    };
    await lena.post(`${await made('/api/rosters', elsewhere)}/publish`);
    await house.reeve.database.run(`update person set state = 'left' where id = $1`, [gone.id]);
    const proposal = (await lena.get(`${at}/proposal`)).body;
    // The early shift is of no team: everybody's.
    expect(proposal['assigned']).toMatchObject([
      { person: { name: 'Ana Agent' }, day: '2026-12-08', shift: { name: 'Early' } },
    ]);
    const people = [{ name: 'Ana Agent' }];
    expect(proposal['unfilled']).toMatchObject([{ day: '2026-12-07', why: [{ because: 'busy', people }] }]);

    // Approved, the absence keeps her from the day after as well; and whoever is down already is told apart.
    await lena.post(`${at}/take-proposal`);
    const [asked] = (await lena.get('/api/absences?state=asked')).body['items'] as { number: string }[];
    await lena.post(`/api/absences/${asked?.number}/approve`);
    expect((await lena.get(`${at}/examine`)).body['absent']).toMatchObject([{ person: ana.id, day: '2026-12-08' }]);
    expect((await ben.get(`/api/absences/${asked?.number}`)).status).toBe(404);
  });

  test('a roster with a seventh day in a row is not published', async () => {
    const plan = Array.from({ length: 7 }, (_, at) => ({
      person: ben.id,
      day: `2027-01-0${at + 1}`,
      from: '09:00',
      until: '12:00',
    }));
    const period = { firstDay: '2027-01-01', lastDay: '2027-01-07', zone: 'UTC' };
    const at = await made('/api/rosters', { title: 'January', team, ...period, plan });
    expect((await lena.get(`${at}/examine`)).body['longRuns']).toMatchObject([{ person: ben.id, days: 7 }]);
    expect((await lena.post(`${at}/publish`)).body['detail']).toMatch(/too many days in a row/);
  });
});
