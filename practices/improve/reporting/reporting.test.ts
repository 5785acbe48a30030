import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { deliverReports } from './deliver-reports.job.ts';
import { nextReportAfter, periodBefore } from './reported.ts';

const weekly = { period: 'week', daysAfter: 1, at: '07:00', zone: 'Europe/Berlin' } as const;
const monthly = { ...weekly, period: 'month' } as const;
const quarterly = { ...weekly, period: 'quarter', daysAfter: 0 } as const;

test('a report comes so many days after its period, on the wall of its zone', () => {
  expect(nextReportAfter(weekly, '2026-11-28T12:00:00Z')).toBe('2026-12-01T06:00:00.000Z');
  expect(nextReportAfter(monthly, '2026-03-03T12:00:00Z')).toBe('2026-04-02T05:00:00.000Z');
  expect(nextReportAfter(quarterly, '2026-11-28T12:00:00Z')).toBe('2027-01-01T06:00:00.000Z');
  expect(periodBefore(weekly, '2026-12-01T06:00:00Z')).toEqual({ from: '2026-11-23', until: '2026-11-29' });
  expect(periodBefore(monthly, '2026-03-02T06:00:00Z')).toEqual({ from: '2026-02-01', until: '2026-02-28' });
  expect(periodBefore(quarterly, '2026-12-31T23:30:00Z')).toEqual({ from: '2026-10-01', until: '2026-12-31' });
});

describe('a regular report', () => {
  let house: TestReeve;
  let mia: Client;
  let kai: Client;
  let rita: Client;
  let lena: Client;
  let customer = '';
  let comesNext = '';
  const at = '/api/regular-reports/RPT-1';

  beforeAll(async () => {
    house = await testReeve();
    customer = await house.make('organisation', { name: 'Nordlicht' });
    mia = await house.person('Mia Manager', ['service-level-manager', 'agent'], { language: 'de' });
    kai = await house.person('Kai Contact', ['requester', 'key-contact'], { organisation: customer });
    rita = await house.person('Rita Requester', ['requester']);
    lena = await house.person('Lena Leaver', ['requester'], { organisation: customer });
  });
  afterAll(() => house.stop());

  const run = () => runJob(house.reeve.database, house.reeve.keeper.current(), deliverReports).then(house.reeve.settle);
  const mine = async (who: Client) =>
    (await who.get('/api/report-deliveries?recipient=me&sort=createdAt')).body['items'] as Record<string, unknown>[];
  const filesOf = async (who: Client, number: unknown) =>
    (await who.get(`/api/report-deliveries/${number}/attachments`)).body['items'] as { id: string; name: string }[];
  const notices = async (who: Client) =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
  const cameAt = (last: string, next: string, number = 'RPT-1') =>
    house.reeve.database.run('update regular_report set last_at = $1, next_at = $2 where number = $3', [
      last,
      next,
      number,
    ]);
  /** The moment of its rhythm that came last, so many weeks before: whatever day of the week it is today. */
  const came = (weeks = 0): string =>
    Temporal.Instant.from(comesNext)
      .subtract({ hours: (weeks + 1) * 7 * 24 })
      .toString();

  test('names somebody and a zone, and says when it comes next', async () => {
    const asked = { title: 'How we served Nordlicht', customer, period: 'week', format: 'csv', at: '06:00' };
    expect((await mia.post('/api/regular-reports', { ...asked, zone: 'Mars/Phobos' })).body['fields']).toMatchObject([
      { field: 'recipients' },
    ]);
    const recipients = [kai, rita, mia, lena].map(({ id }) => ({ person: id }));
    expect(
      (await mia.post('/api/regular-reports', { ...asked, recipients, zone: 'Mars/Phobos' })).body['fields'],
    ).toMatchObject([{ field: 'zone', code: 'noZone' }]);
    const made = await mia.post('/api/regular-reports', { ...asked, recipients });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const next = Temporal.Instant.from(String(made.body['nextAt'])).toZonedDateTimeISO('UTC');
    expect([next.dayOfWeek, next.hour, next.minute]).toEqual([2, 6, 0]);
    comesNext = next.toInstant().toString();
    expect((await kai.get(at)).status).toBe(404);
    expect((await rita.post('/api/regular-reports', { ...asked, recipients })).status).toBe(403);
  });

  test('comes to each recipient once, made with their own rights', async () => {
    await run();
    expect(await mine(kai)).toEqual([]);
    await cameAt(came(1), came());
    await run();
    const [delivered, ...more] = await mine(kai);
    expect(more).toEqual([]);
    expect(delivered).toMatchObject({ state: 'delivered', recipient: kai.id });
    const [file] = await filesOf(kai, delivered?.['number']);
    expect(file?.name).toBe(`service-levels-${delivered?.['periodFrom']}-${delivered?.['periodUntil']}.csv`);
    expect((await kai.get(`/api/attachments/${file?.id}`)).status).toBe(200);
    expect(await notices(kai)).toEqual([`Your report is there: ${delivered?.['title']}`]);
    expect((await mine(mia))[0]).toMatchObject({ state: 'delivered' });
    // Nobody reads what was made with another's rights.
    expect((await mia.get(`/api/report-deliveries/${delivered?.['number']}`)).status).toBe(404);
    expect((await mia.get(`/api/attachments/${file?.id}`)).status).toBe(404);
  });

  test('whoever may not see the customer gets nothing, is told why, and the owner hears of it', async () => {
    const [held] = await mine(rita);
    expect(held).toMatchObject({ state: 'due' });
    await run();
    await run();
    const [failed] = await mine(rita);
    expect(failed).toMatchObject({ state: 'failed', fault: expect.stringContaining('no such customer') });
    expect(await filesOf(rita, failed?.['number'])).toEqual([]);
    expect(await notices(mia)).toContain('RPT-1 konnte für jemanden nicht erstellt werden: How we served Nordlicht');
    expect((await rita.post(`/api/report-deliveries/${failed?.['number']}/retry`)).body).toMatchObject({
      state: 'due',
    });
  });

  test('an occurrence that was opened before the house fell is not opened again; what was missed is made up for', async () => {
    const before = (await mine(kai)).length;
    await cameAt(came(1), came());
    await run();
    expect(await mine(kai)).toHaveLength(before);
    // Nor when its time is changed after it came, and so comes again for the same period.
    const later = Temporal.Instant.from(came()).add({ minutes: 1 }).toString();
    await cameAt(came(), later);
    await run();
    expect(await mine(kai)).toHaveLength(before);
    await cameAt(came(3), came(2));
    await run();
    const all = (await mine(kai)).map(({ periodFrom }) => String(periodFrom));
    expect(all).toHaveLength(before + 2);
    expect(new Set(all).size).toBe(before + 2);
    expect((await mia.get(at)).body['nextAt']).toMatch(/T06:00:00/);
  });

  test('is sent at once when asked; paused, nothing comes; who left gets none', async () => {
    const before = (await mine(mia)).length;
    const administrator = await house.person('Ada', ['administrator']);
    const sentTo = async (who: Client) =>
      (await administrator.get(`/api/report-deliveries?recipient=${who.id}`)).body['items'] as unknown[];
    expect(await sentTo(lena)).toHaveLength(before);
    expect((await administrator.post(`/api/people/${lena.id}/leave`)).status).toBe(200);
    expect((await mia.post(`${at}/send`)).status).toBe(200);
    await run();
    await run();
    expect(await sentTo(lena)).toHaveLength(before);
    const now = await mine(mia);
    expect(now).toHaveLength(before + 1);
    await mia.post(`${at}/pause`);
    expect((await mia.post(`${at}/send`)).status).toBe(409);
    await cameAt(came(1), came());
    await run();
    expect(await mine(mia)).toHaveLength(before + 1);
    await mia.post(`${at}/resume`);
    expect(Date.parse(String((await mia.get(at)).body['nextAt']))).toBeGreaterThan(Date.now());
    expect((await mia.post(`${at}/end`, { endReason: 'Nobody reads it.' })).body).toMatchObject({ state: 'ended' });
  });

  test('who gets it may stop receiving it: the others go on, and with the last one it ends', async () => {
    const recipients = [{ person: kai.id }, { person: mia.id }];
    const made = await mia.post('/api/regular-reports', { title: 'For two', customer, format: 'csv', recipients });
    const own = `/api/regular-reports/${made.body['number']}`;
    await mia.post(`${own}/send`);
    await run();
    const [his, hers] = [(await mine(kai)).at(-1)?.['number'], (await mine(mia)).at(-1)?.['number']];
    expect((await mia.post(`/api/report-deliveries/${his}/stop-receiving`)).status).toBe(404);
    expect((await kai.post(`/api/report-deliveries/${his}/stop-receiving`)).status).toBe(200);
    await house.reeve.settle();
    expect((await mia.get(own)).body).toMatchObject({ state: 'running', recipients: [{ person: mia.id }] });
    await mia.post(`/api/report-deliveries/${hers}/stop-receiving`);
    await house.reeve.settle();
    const endReason = 'Der letzte Empfänger wollte ihn nicht mehr erhalten.';
    expect((await mia.get(own)).body).toMatchObject({ state: 'ended', endReason });
  });

  test('whose owner has left is paused, and nothing comes of it', async () => {
    const owner = await house.person('Lea Leaver', ['service-level-manager']);
    const recipients = [{ person: kai.id }];
    const made = await mia.post('/api/regular-reports', { title: 'Of Lea', owner: owner.id, customer, recipients });
    const before = (await mine(kai)).length;
    await house.reeve.database.run(`update person set state = 'left' where id = $1`, [owner.id]);
    await house.reeve.database.run(
      `update regular_report set next_at = now() - interval '1 minute' where number = $1`,
      [made.body['number']],
    );
    await run();
    expect((await mia.get(`/api/regular-reports/${made.body['number']}`)).body).toMatchObject({ state: 'paused' });
    expect(await mine(kai)).toHaveLength(before);
  });

  test('says to each in their language what they may read, and nothing of others', async () => {
    const us = await house.make('organisation', { name: 'Us' });
    const other = await house.make('organisation', { name: 'Other' });
    const made = await mia.post('/api/agreements', {
      variant: 'service-level',
      title: 'Everybody',
      provider: us,
      owner: mia.id,
      inForceFrom: '2026-01-01',
      targets: [{ metric: 'first-response', within: 'PT1H', share: 90, counted: 'around-the-clock' }],
    });
    const agreement = `/api/agreements/${made.body['number']}`;
    const agreed = { agreedOn: '2026-01-01', agreedForCustomerBy: kai.id, inForceFrom: '2026-01-01' };
    await mia.post(`${agreement}/propose`);
    await mia.post(`${agreement}/agree`, agreed);
    await mia.post(`${agreement}/begin`);
    for (const [requester, organisation] of [
      [kai.id, customer],
      [rita.id, other],
    ]) {
      const { body } = await mia.post('/api/incidents', { title: 'No mail', requester, organisation });
      await mia.post(`/api/incidents/${body['number']}/activity`, { text: 'We look.', visibility: 'public' });
    }
    await house.reeve.settle();
    await house.reeve.database.run(
      `update clock set began_at = began_at - interval '7 days', ended_at = ended_at - interval '7 days'`,
    );
    const regular = await mia.post('/api/regular-reports', {
      title: 'All that I may see',
      period: 'week',
      format: 'csv',
      recipients: [{ person: kai.id }, { person: mia.id }],
    });
    await mia.post(`/api/regular-reports/${regular.body['number']}/send`);
    await run();
    const read = async (who: Client, head: string) => {
      const [file] = await filesOf(who, (await mine(who)).at(-1)?.['number']);
      const [heads = [], ...rows] = String((await who.get(`/api/attachments/${file?.id}`)).body['text'])
        .trim()
        .split('\r\n')
        .map((line) => line.split(','));
      return rows.map((row) => row[heads.indexOf(head)]);
    };
    expect(await read(kai, 'Number kept')).toEqual(['1']);
    expect(await read(mia, 'Anzahl eingehalten')).toEqual(['2']);
  });

  test('as PDF and XLSX too', async () => {
    for (const format of ['pdf', 'xlsx']) {
      const made = await mia.post('/api/regular-reports', {
        title: `All of it as ${format}`,
        period: 'month',
        format,
        recipients: [{ person: mia.id }],
      });
      await mia.post(`/api/regular-reports/${made.body['number']}/send`);
      await run();
      const delivery = (await mine(mia)).at(-1);
      expect(delivery, JSON.stringify(delivery)).toMatchObject({ state: 'delivered' });
      expect((await filesOf(mia, delivery?.['number']))[0]?.name).toMatch(new RegExp(`\\.${format}$`));
    }
  });
});
