import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { raiseTheAlarm } from './raise-the-alarm.job.ts';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a case', () => {
  let house: TestReeve;
  let ana: Client;
  let rita: Client;
  let otto: Client;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    const customer = await house.make('organisation', { name: 'Nordlicht' });
    ana = await house.person('Ana Agent', ['agent', 'service-owner']);
    rita = await house.person('Rita Requester', ['requester'], { organisation: customer });
    otto = await house.person('Otto Other', ['requester']);
    const team = await house.make('team', { name: 'Care', members: [{ person: ana.id, lead: true }] });
    service = await house.make('service', { name: 'Web shop', owner: ana.id, supportTeam: team });
    for (const verb of ['charter', 'publish']) await ana.post(`/api/services/${service}/${verb}`);
    await house.make('agreement', {
      variant: 'service-level',
      title: 'Standard',
      provider: customer,
      targets: [{ metric: 'first-response', work: 'case', within: 'PT4H', counted: 'around-the-clock' }],
    });
  });
  afterAll(() => house.stop());

  const complain = async (more = {}): Promise<string> => {
    const made = await rita.post('/api/cases', { variant: 'complaint', title: 'Third late parcel', service, ...more });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return `/api/cases/${made.body['number']}`;
  };

  test('a question comes to the team of the service, is answered, and its customer accepts', async () => {
    const made = await rita.post('/api/cases', { variant: 'question', title: 'Does the dock fit?', service });
    expect(made.body).toMatchObject({ state: 'new', priority: 'P4', requester: rita.id });
    const at = `/api/cases/${made.body['number']}`;
    expect((await ana.get(at)).body['team']).not.toBeNull();
    expect((await otto.get(at)).status).toBe(404);
    await ana.post(`${at}/resolve`, { resolutionCode: 'answered', resolution: 'It does.' });
    expect((await ana.post(`${at}/accept`)).status).toBe(403);
    expect((await rita.post(`${at}/accept`)).body).toMatchObject({ state: 'closed' });
    expect((await ana.get(at)).body['acceptedAt']).not.toBeNull();
  });

  test('a complaint is acknowledged by our first answer, and nobody answering raises the alarm once', async () => {
    const at = await complain();
    const made = (await ana.get(at)).body;
    expect(Date.parse(String(made['acknowledgeBy'])) - Date.parse(String(made['createdAt']))).toBe(24 * 3_600_000);
    await house.reeve.database.run(`update "case" set acknowledge_by = now() - interval '1 hour' where id = $1`, [
      made['id'],
    ]);
    await runJob(house.reeve.database, house.reeve.keeper.current(), raiseTheAlarm);
    await runJob(house.reeve.database, house.reeve.keeper.current(), raiseTheAlarm);
    const told = ((await ana.get('/api/notices')).body['items'] as { sentence: string }[]).map((each) => each.sentence);
    expect(told.filter((each) => each.startsWith('Nobody has acknowledged'))).toHaveLength(1);
    await ana.post(`${at}/activity`, { text: 'We have it, and we are sorry.', visibility: 'public' });
    await house.reeve.settle();
    expect((await ana.get(at)).body['acknowledgedAt']).not.toBeNull();
  });

  test('a complaint is answered in full, and its customer reads no more than the answer', async () => {
    const at = await complain();
    await ana.patch(at, { severity: 'serious', investigation: 'The carrier lost it.' });
    expect((await ana.get(at)).body).toMatchObject({ priority: 'P2' });
    const end = { resolutionCode: 'settled', resolution: 'Sent again, with 20 € back.' };
    const missing = (await ana.post(`${at}/resolve`, end)).body['fields'] as { field: string }[];
    expect(missing.map(({ field }) => field)).toEqual(['finding', 'redress', 'rootCause', 'response']);
    await ana.patch(at, {
      finding: 'upheld',
      redress: 'compensation',
      rootCause: 'Label printed twice',
      response: 'Dear Rita …',
    });
    expect((await rita.get(at)).body['response'] ?? null).toBeNull();
    expect((await ana.post(`${at}/resolve`, end)).body['fields']).toMatchObject([{ field: 'compensation' }]);
    await ana.patch(at, { compensation: { amount: '20.00', currency: 'EUR' } });
    expect((await ana.post(`${at}/resolve`, end)).body).toMatchObject({ state: 'resolved' });
    const theirs = (await rita.get(at)).body;
    expect(theirs).toMatchObject({ response: 'Dear Rita …', finding: 'upheld' });
    for (const hidden of ['investigation', 'rootCause', 'severity']) expect(theirs[hidden] ?? null, hidden).toBeNull();
    expect((await rita.patch(at, { finding: 'upheld' })).status).toBe(403);
  });

  test('whoever replies to the answer reopens it; what goes outside is kept until it is decided', async () => {
    const at = await complain();
    const withdrawn = { resolutionCode: 'withdrawn', resolution: 'Not pursued.' };
    expect((await ana.post(`${at}/resolve`, withdrawn)).body).toMatchObject({ state: 'resolved' });
    await rita.post(`${at}/activity`, { text: 'I do pursue it.', visibility: 'public' });
    await house.reeve.settle();
    expect((await ana.get(at)).body).toMatchObject({ state: 'assigned', reopenReason: 'I do pursue it.' });
    expect((await ana.post(`${at}/take-outside`, { outsideBody: 'Schlichtungsstelle' })).body['fields']).toMatchObject([
      { field: 'outsideOn', code: 'required' },
    ]);
    await ana.post(`${at}/take-outside`, { outsideBody: 'Schlichtungsstelle', outsideOn: dayFromNow(0) });
    expect((await ana.get('/api/cases?variant=complaint&state=outside')).body['items']).toHaveLength(1);
  });

  test('measures come with it, and clocks of agreements run on it', async () => {
    const measured = await ana.get('/api/cases/measures?measure=first-contact&period=month&from=-1d');
    expect(measured.status, JSON.stringify(measured.body)).toBe(200);
    const at = await complain();
    expect((await ana.get(`${at}/clocks`)).status).toBe(200);
  });
});
