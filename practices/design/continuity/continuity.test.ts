import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { remindOfExercises } from './remind-of-exercises.job.ts';

describe('continuity', () => {
  let house: TestReeve;
  let cora: Client;
  let olaf: Client;
  let ana: Client;
  let service: string;

  beforeAll(async () => {
    house = await testReeve();
    cora = await house.person('Cora Continuity', ['agent', 'continuity-manager']);
    olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
    ana = await house.person('Ana Agent', ['agent']);
    service = await house.make('service', { name: 'Web shop', owner: olaf.id });
  });
  afterAll(() => house.stop());

  const told = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);

  test('what is analysed is back before its absence is unbearable', async () => {
    const made = await cora.post('/api/impact-analyses', {
      title: 'Web shop',
      service,
      impacts: [
        { touches: 'customers', lasting: 'PT1H', severity: 'grave' },
        { touches: 'financial', lasting: 'PT24H', severity: 'unbearable' },
        { touches: 'reputation', lasting: 'PT8H', severity: 'unbearable' },
      ],
    });
    expect(made.body).toMatchObject({ mtpd: 'PT8H', tier: null });
    const at = `/api/impact-analyses/${made.body['number']}`;
    expect((await cora.patch(at, { rto: 'PT12H' })).body['fields']).toMatchObject([{ field: 'rto', code: 'tooLate' }]);
    expect((await cora.patch(at, { rto: 'PT4H', rpo: 'PT15M' })).body).toMatchObject({ tier: 'hours' });
    expect((await cora.post(`${at}/agree`)).status).toBe(403);
    expect((await olaf.post(`${at}/agree`)).body).toMatchObject({ state: 'agreed' });
    expect((await ana.get(at)).status).toBe(404);
  });

  test('a plan is stale until it is exercised, and proven by an exercise that was back in time', async () => {
    const made = await cora.post('/api/continuity-plans', {
      title: 'The data centre burns',
      service,
      scenario: 'loss-of-site',
      rto: 'PT4H',
      rpo: 'PT15M',
      team: [{ task: 'Leads', person: cora.id, deputy: ana.id }],
      steps: [{ step: 'Start the second site' }],
    });
    expect(made.body).toMatchObject({ proof: 'never-exercised', exercisedOn: null });
    const at = `/api/continuity-plans/${made.body['number']}`;
    expect((await olaf.post(`${at}/release`)).body).toMatchObject({ state: 'in-force' });
    const stale = '/api/continuity-plans?category=active&exerciseDue=lte:today';
    expect((await ana.get(stale)).body['items']).toHaveLength(1);
    const remind = () => runJob(house.reeve.database, house.reeve.keeper.current(), remindOfExercises);
    await remind();
    await remind();
    expect((await told(cora)).filter((sentence) => sentence.includes('is to be exercised'))).toHaveLength(1);
    const exercise = { heldOn: '2026-11-01', manner: 'full', result: 'passed', recovered: 'PT5H', lost: 'PT10M' };
    expect((await cora.patch(at, { exercises: [exercise] })).body).toMatchObject({
      proof: 'not-reached',
      exerciseDue: '2027-11-01',
    });
    const better = { ...exercise, heldOn: '2026-11-20', recovered: 'PT3H' };
    expect((await cora.patch(at, { exercises: [exercise, better] })).body).toMatchObject({ proof: 'proven' });
  });

  test('invoked, it tells whoever has a task, and what was done stays written down', async () => {
    const { items } = (await cora.get('/api/continuity-plans')).body as { items: { number: string }[] };
    const at = `/api/continuity-plans/${items[0]?.number}`;
    expect((await ana.post(`${at}/invoke`, { occasion: 'Fire' })).status).toBe(403);
    expect((await olaf.post(`${at}/invoke`)).status).toBe(422);
    expect((await olaf.post(`${at}/invoke`, { occasion: 'Fire on the first floor' })).body).toMatchObject({
      state: 'invoked',
    });
    await house.reeve.settle();
    expect(await told(ana)).toContain('Olaf Owner invoked BCP-1, in which you have a task: The data centre burns');
    expect(await told(olaf)).toEqual([]);
    await olaf.post(`${at}/stand-down`, { outcome: 'The second site served after two hours.' });
    await house.reeve.settle();
    await olaf.post(`${at}/stand-by`);
    const plan = (await cora.get(at)).body;
    expect(plan).toMatchObject({ state: 'in-force', occasion: null });
    expect(plan['activations']).toMatchObject([
      { invoker: olaf.id, occasion: 'Fire on the first floor', outcome: 'The second site served after two hours.' },
    ]);
    expect((await cora.patch(at, { activations: [] })).status).toBe(403);
  });
});
