import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindOfChecks } from './remind-of-checks.job.ts';

describe('a review, what follows from it, and whether it got better', () => {
  let house: TestReeve;
  let lena: Client;
  let ana: Client;
  let kim: Client;
  let mara: Client;
  let quinn: Client;
  let rita: Client;
  const review = '/api/service-reviews/SRV-1';
  const at = '/api/improvements/IMP-1';

  beforeAll(async () => {
    house = await testReeve();
    const nordlicht = await house.make('organisation', { name: 'Nordlicht' });
    lena = await house.person('Lena Levels', ['agent', 'service-level-manager', 'measurement-manager']);
    ana = await house.person('Ana Agent', ['agent']);
    kim = await house.person('Kim Contact', ['requester', 'key-contact'], { organisation: nordlicht });
    mara = await house.person('Mara Manager', ['manager']);
    quinn = await house.person('Quinn Quality', ['agent', 'quality-manager']);
    rita = await house.person('Rita Requester', ['requester']);
    await lena.post('/api/service-reviews', { title: 'Spring', customer: nordlicht });
  });
  afterAll(() => house.stop());

  test('the customer reads the review once it is presented, without the minutes, and accepts it themselves', async () => {
    const held = { heldOn: '2026-05-04', periodFrom: '2026-03-01', periodUntil: '2026-02-01' };
    expect((await lena.post(`${review}/hold`, held)).body['fields']).toMatchObject([{ code: 'endsBefore' }]);
    await lena.post(`${review}/hold`, { ...held, periodUntil: '2026-04-30' });
    await lena.patch(review, { minutes: 'Kim was angry.' });
    // What measures came to in the period is taken, not typed: those that are named, else those that measure the service.
    expect((await lena.post(`${review}/take-figures`)).status).toBe(409);
    const told = [
      { toldOn: '2026-02-15', value: 31 },
      { toldOn: '2026-03-31', value: 38 },
      { toldOn: '2026-05-31', value: 70 },
    ];
    const measure = await house.make('measure', {
      title: 'First contact',
      variant: 'by-hand',
      unit: 'percent',
      target: 60,
      readings: told,
    });
    await lena.post('/api/measures/MSR-1/share', { owner: lena.id });
    await lena.patch(review, { results: [{ measure }, { name: 'Visits', value: 12 }] });
    expect((await lena.post(`${review}/take-figures`)).body).toMatchObject({ figures: 1 });
    expect((await lena.get(review)).body['results']).toMatchObject([
      { measure, name: 'First contact', unit: '%', value: 38, before: 31, target: 60, stands: 'missed' },
      { measure: null, name: 'Visits', value: 12 },
    ]);
    expect((await kim.get(review)).status).toBe(404);
    expect((await lena.post(`${review}/present`)).body['fields']).toMatchObject([
      { field: 'figures' },
      { field: 'findings' },
    ]);
    await lena.post(`${review}/present`, { figures: '41 %', findings: [{ finding: 'Slow on payments' }] });
    const read = (await kim.get(review)).body;
    expect(read).toMatchObject({
      state: 'presented',
      figures: '41 %',
      results: [{ name: 'First contact', value: 38 }, {}],
    });
    expect(read['minutes'] ?? null).toBeNull();
    expect((await rita.get(review)).status).toBe(404);
    expect((await ana.post(`${review}/accept`)).status).toBe(403);
    expect((await kim.post(`${review}/object`)).body['fields']).toMatchObject([{ field: 'objection' }]);
    expect((await kim.post(`${review}/accept`)).body).toMatchObject({ state: 'accepted', acceptedBy: kim.id });
  });

  test('an improvement answers it; its priority comes from what it is worth; others approve it', async () => {
    const made = await ana.post(`${review}/propose-improvement`, { improvement: 'Settle payments at the desk' });
    expect(made.body, JSON.stringify(made.body)).toMatchObject({ number: 'IMP-1' });
    expect((await ana.get(`${at}/links`)).body['items']).toMatchObject([
      { kind: 'answers', other: { number: 'SRV-1' } },
    ]);
    await ana.post(`${at}/assess`, { hypothesis: 'Training', benefit: 'high', effort: 'low', risk: 'low' });
    expect((await ana.get(at)).body).toMatchObject({ priority: 'P1', origin: 'review' });
    expect((await ana.post(`${at}/approve`)).status).toBe(403);
    const figure = { figure: 'First contact', baseline: 41, target: 30, checkOn: '2026-06-30' };
    expect((await mara.post(`${at}/approve`, figure)).body['fields']).toMatchObject([
      { field: 'target', code: 'notMore' },
    ]);
    expect((await mara.post(`${at}/approve`, { ...figure, target: 60 })).body).toMatchObject({ state: 'approved' });
    expect((await rita.get(at)).status).toBe(404);
  });

  test('it is checked against its baseline on its day, and embedded only with what it achieved', async () => {
    await ana.post(`${at}/begin`);
    expect((await ana.patch(at, { baseline: 10 })).status).toBeGreaterThanOrEqual(400);
    const remind = () => runJob(house.reeve.database, house.reeve.keeper.current(), remindOfChecks);
    await remind();
    await remind();
    const { items } = (await ana.get('/api/notices')).body as { items: { sentence: string }[] };
    const due = 'IMP-1 is to be checked against its baseline: Settle payments at the desk';
    expect(items.filter(({ sentence }) => sentence === due)).toHaveLength(1);
    expect((await mara.post(`${at}/embed`)).status).toBe(409);
    const nothing = (await ana.post(`${at}/check`)).body['fields'];
    expect(nothing).toMatchObject([{ field: 'achieved' }, { field: 'achievedOn' }]);
    const checked = await ana.post(`${at}/check`, { achieved: 44, achievedOn: '2026-06-30' });
    expect(checked.body).toMatchObject({ state: 'checked', reached: 'better' });
    await ana.post(`${at}/go-on`, { checkOn: '2026-08-30' });
    await ana.post(`${at}/check`, { achieved: 61, achievedOn: '2026-08-30', conclusion: 'Training for all who begin' });
    expect((await mara.post(`${at}/embed`)).body).toMatchObject({ state: 'embedded', reached: 'reached' });
    expect((await ana.post(`${review}/add-task`, { task: 'Tell Nordlicht', due: '2026-09-01' })).status).toBe(200);
  });

  test('a nonconformity that an audit found is answered, and found effective by another before it is over', async () => {
    const found = {
      title: 'No review of suppliers',
      audit: 'Autumn',
      clause: '8.3.4',
      evidence: 'Three contracts',
      kind: 'major-nonconformity',
    };
    expect((await ana.post('/api/audit-findings', found)).status).toBe(403);
    await quinn.post('/api/audit-findings', found);
    const finding = '/api/audit-findings/AUD-1';
    expect((await quinn.post(`${finding}/close`)).status).toBe(409);
    expect((await ana.get(finding)).status).toBe(404);
    const made = await quinn.post(`${finding}/record-nonconformity`, { owner: ana.id });
    expect(made.body, JSON.stringify(made.body)).toMatchObject({ number: 'NC-1' });
    const wrong = '/api/nonconformities/NC-1';
    expect((await ana.get(wrong)).body).toMatchObject({ gravity: 'major', clause: '8.3.4' });
    await ana.post(`${wrong}/put-right`, { correction: 'Reviewed' });
    await ana.post(`${wrong}/plan`, { rootCause: 'No day', correctiveAction: 'A day each', due: '2026-12-01' });
    await ana.post(`${wrong}/carry-out`, { checkOn: '2027-01-31' });
    const shown = { effective: true, effectEvidence: 'All reviewed in time' };
    expect((await ana.post(`${wrong}/close`, shown)).status).toBe(403);
    expect((await quinn.post(`${wrong}/close`, { ...shown, effective: false })).status).toBe(409);
    expect((await quinn.post(`${wrong}/close`, shown)).body).toMatchObject({ state: 'closed' });
    expect((await quinn.post(`${finding}/close`)).body).toMatchObject({ state: 'closed' });
  });
});
