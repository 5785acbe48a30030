import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const office = [{ weekday: 'monday-to-friday', from: '09:00', until: '17:00' }];

describe('a calendar', () => {
  let house: TestReeve;
  let lena: Client;
  let ana: Client;
  let at = '';

  const faults = (answer: { body: Record<string, unknown> }): readonly string[] =>
    ((answer.body['fields'] ?? []) as { field: string; code: string }[]).map(({ field, code }) => `${field} ${code}`);

  beforeAll(async () => {
    house = await testReeve();
    lena = await house.person('Lena Level', ['service-level-manager', 'agent']);
    ana = await house.person('Ana Agent', ['agent']);
  });
  afterAll(() => house.stop());

  test('is written down, with its openings and the days that differ', async () => {
    const input = {
      title: 'Office Berlin',
      zone: 'Europe/Berlin',
      holidayCountry: 'DE',
      holidayState: 'BE',
      openings: [...office, { weekday: 'saturday', from: '22:00', until: '06:00' }],
      days: [{ day: '2026-12-24', everyYear: true, name: 'Christmas Eve', from: '09:00', until: '12:00' }],
    };
    const made = await lena.post('/api/calendars', input);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body).toMatchObject({ ...input, state: 'draft', number: 'CAL-1' });
    at = `/api/calendars/${made.body['number']}`;
    expect((await lena.post(`${at}/use`)).body).toMatchObject({ state: 'in-use', category: 'active' });
  });

  test('in a zone or for holidays that nobody knows is refused with a sentence, a draft too', async () => {
    const wrong = { title: 'On Mars', zone: 'Mars/Olympus', holidayCountry: 'DE', holidayState: 'Berlin' };
    const refused = await lena.post('/api/calendars', wrong);
    expect(refused.status).toBe(422);
    expect(faults(refused)).toEqual(['zone zone', 'holidayState state']);
    expect(refused.body['detail']).toContain('is no time zone: “Mars/Olympus”');
    expect(JSON.stringify(refused.body)).toContain('BB, BE, BW, BY');
    expect(faults(await lena.post('/api/calendars', { title: 'A', holidayCountry: 'Atlantis' }))).toEqual([
      'holidayCountry country',
    ]);
    expect(faults(await lena.post('/api/calendars', { title: 'A', holidayState: 'BE' }))).toEqual([
      'holidayCountry countryMissing',
    ]);
    const region = { title: 'A', holidayCountry: 'DE', holidayState: 'BY', holidayRegion: 'X' };
    expect(faults(await lena.post('/api/calendars', region))).toEqual(['holidayRegion region']);
    await lena.patch(`/api/people/${lena.id}`, { language: 'de' });
    const german = await lena.post('/api/calendars', { title: 'A', zone: 'Berlin' });
    expect(german.body['detail']).toContain('ist keine Zeitzone: „Berlin“');
    await lena.patch(`/api/people/${lena.id}`, { language: 'en' });
  });

  test('that never opens, or whose days contradict each other, is a draft but not brought into use', async () => {
    const days = [
      { day: '2026-12-24', from: '09:00' },
      { day: '2026-12-31' },
      { day: '2026-12-31', from: '24:00', until: '02:00' },
      { day: '2026-12-31', everyYear: true },
    ];
    const draft = await lena.post('/api/calendars', { title: 'Half a thought', days });
    expect(draft.status).toBe(201);
    const url = `/api/calendars/${draft.body['number']}`;
    const refused = await lena.post(`${url}/use`);
    expect(refused.status).toBe(422);
    expect(faults(refused)).toEqual([
      'openings neverOpens',
      'days.2.from beginning',
      'days.0.until half',
      'days.1.day closedAndOpen',
    ]);
    expect((await lena.get(url)).body).toMatchObject({ state: 'draft' });
    await lena.patch(url, { openings: office, days: days.slice(3) });
    expect((await lena.post(`${url}/use`)).body).toMatchObject({ state: 'in-use' });
    expect((await lena.post(`${url}/retire`)).body).toMatchObject({ state: 'retired' });
    expect(faults(await lena.patch(url, { description: 'Too late' }))).toEqual(['description read-only']);
  });

  test('in use is not changed into one that does not hold together', async () => {
    expect(faults(await lena.patch(at, { openings: [], days: [] }))).toEqual(['openings neverOpens']);
    expect(faults(await lena.patch(at, { zone: 'Nowhere' }))).toEqual(['zone zone']);
    expect(faults(await lena.patch(at, { openings: [{ ...office[0], from: '24:00' }] }))).toEqual([
      'openings.0.from beginning',
    ]);
    expect(faults(await lena.patch(at, { openings: [{ ...office[0], from: '9 o’clock' }] }))[0]).toMatch(
      /^openings\.0\.from /,
    );
    expect((await lena.patch(at, { description: 'For the office' })).status).toBe(200);
  });

  test('is read by all who provide services, and kept by administrators and service level managers', async () => {
    const tom = await house.person('Tom Technician', ['technician']);
    const rita = await house.person('Rita Requester', ['requester']);
    const ada = await house.person('Ada Administrator', ['administrator']);
    expect((await ana.get(at)).body).toMatchObject({ title: 'Office Berlin' });
    expect((await tom.get(at)).status).toBe(200);
    expect((await rita.get(at)).status).toBe(404);
    expect((await ana.patch(at, { title: 'Mine' })).status).toBe(403);
    expect((await ana.post(`${at}/retire`)).status).toBe(403);
    expect((await ada.patch(at, { title: 'Office, Berlin' })).status).toBe(200);
  });

  test('tells its next days to whoever reads it: open or not, from when until when, and why', async () => {
    const asked = await ana.get(`${at}/upcoming?from=2026-12-23&days=3`);
    expect(asked.status, JSON.stringify(asked.body)).toBe(200);
    expect(asked.body).toMatchObject({
      zone: 'Europe/Berlin',
      items: [
        { day: '2026-12-23', open: true, openings: [{ from: '09:00', until: '17:00' }], because: 'week' },
        { day: '2026-12-24', openings: [{ until: '12:00' }], because: 'day-that-differs', name: 'Christmas Eve' },
        { day: '2026-12-25', open: false, because: 'holiday', name: 'Christmas Day' },
      ],
    });
    expect((await ana.get(`${at}/upcoming`)).body['items']).toHaveLength(28);
    for (const wrong of ['days=0', 'days=367', 'days=soon', 'from=2026-02-30', 'from=1700-01-01', 'until=2026-12-31'])
      expect((await ana.get(`${at}/upcoming?${wrong}`)).status, wrong).toBe(422);
    const rolf = await house.person('Rolf Requester', ['requester']);
    expect((await rolf.get(`${at}/upcoming`)).status).toBe(404);
  });

  test('is named by agreements, teams, people and sites', async () => {
    const [provider, customer] = [
      await house.make('organisation', { name: 'We' }),
      await house.make('organisation', { name: 'They' }),
    ];
    const sla = { title: 'SLA', variant: 'service-level', provider, customer, calendar: 'CAL-1' };
    const agreement = await lena.post('/api/agreements', sla);
    expect(agreement.status, JSON.stringify(agreement.body)).toBe(201);
    const { id } = (await lena.get(at)).body;
    expect(agreement.body['calendar']).toBe(id);
    await house.make('team', { name: 'Desk', calendar: id });
    await house.make('site', { name: 'Berlin', organisation: provider, calendar: id });
    expect((await ana.get(`/api/teams?calendar=${id}`)).body['items']).toMatchObject([{ name: 'Desk' }]);
    expect((await ana.get(`/api/sites?calendar=${id}`)).body['items']).toMatchObject([{ name: 'Berlin' }]);
  });

  test('comes out of a list that filters and sorts by it, and out of an export as it went in', async () => {
    expect((await ana.get('/api/calendars?category=active&sort=title')).body['items']).toMatchObject([
      { number: 'CAL-1' },
    ]);
    const { text } = (await ana.get('/api/calendars/export?columns=number,zone')).body as { text: string };
    expect(text).toContain('CAL-1,Europe/Berlin');
  });
});
