import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { readyMade } from '../measurement/ready-made.ts';
import { inviteInTurn } from './invite-in-turn.job.ts';
import { letLapse } from './let-lapse.job.ts';

type Answer = Readonly<Record<string, unknown>>;

const [today = ''] = new Date().toISOString().split('T');
const end = { resolution: 'Restarted', resolutionCode: 'solved' };

describe('a survey', () => {
  let house: TestReeve;
  let quinn: Client;
  let ana: Client;
  let lena: Client;
  let rita: Client;
  let otto: Client;
  let team: string;
  let service: string;
  let asked = '';

  beforeAll(async () => {
    house = await testReeve();
    quinn = await house.person('Quinn Quality', ['quality-manager', 'measurement-manager', 'agent']);
    ana = await house.person('Ana Agent', ['agent', 'service-owner']);
    lena = await house.person('Lena Lead', ['agent', 'team-lead']);
    rita = await house.person('Rita Requester', ['requester'], { language: 'de' });
    otto = await house.person('Otto Other', ['requester']);
    team = await house.make('team', { name: 'Desk', members: [{ person: lena.id, lead: true }, { person: ana.id }] });
    service = await house.make('service', { name: 'Mail', owner: ana.id, supportTeam: team });
    for (const verb of ['charter', 'publish']) await ana.post(`/api/services/${service}/${verb}`);
    const made = await quinn.post('/api/surveys', {
      variant: 'after-work',
      title: 'How was our help?',
      followUp: 'task',
      questions: [
        { question: 'How satisfied are you?', inGerman: 'Wie zufrieden sind Sie?', kind: 'score', mandatory: true },
        { question: 'Would you recommend us?', kind: 'likelihood' },
        { question: 'Was it solved?', kind: 'yes-no' },
        { question: 'What could be better?', kind: 'words' },
      ],
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    asked = `/api/surveys/${made.body['number']}`;
    expect((await quinn.post(`${asked}/start`)).body).toMatchObject({ state: 'running' });
  });
  afterAll(() => house.stop());

  const resolved = async (title: string, requester: Client): Promise<string> => {
    const made = await requester.post('/api/incidents', { title, service });
    const at = `/api/incidents/${made.body['number']}`;
    await ana.post(`${at}/assign`, { team, assignee: 'me' });
    expect((await ana.post(`${at}/resolve`, end)).body, JSON.stringify(made.body)).toMatchObject({ state: 'resolved' });
    await house.reeve.settle();
    return String(made.body['number']);
  };
  const invitations = async (who: Client): Promise<readonly Answer[]> =>
    (await who.get('/api/survey-responses?state=invited')).body['items'] as readonly Answer[];
  const answersOf = async (who: Client, at: string): Promise<readonly Answer[]> =>
    (await who.get(at)).body['answers'] as readonly Answer[];
  const filled = (answers: readonly Answer[], ...values: readonly Answer[]): readonly Answer[] =>
    answers.map((answer, at) => ({ ...answer, ...values[at] }));
  const noGap = () => quinn.patch(asked, { gap: 0 });

  test('invites whoever asked when it is resolved, in their language, and nobody again too soon', async () => {
    const incident = await resolved('No mail', rita);
    const [one, ...more] = await invitations(rita);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ title: `How was our help? · ${incident}`, state: 'invited' });
    const at = `/api/survey-responses/${one?.['number']}`;
    expect((await answersOf(rita, at)).map(({ question }) => question)).toEqual([
      'Wie zufrieden sind Sie?',
      'Would you recommend us?',
      'Was it solved?',
      'What could be better?',
    ]);
    expect((await rita.get(`${at}/links`)).body['items']).toMatchObject([
      { kind: 'rates', other: { number: incident } },
    ]);
    expect(JSON.stringify((await rita.get('/api/notices')).body)).toContain(
      `Wie war es? How was our help? · ${incident}`,
    );
    await resolved('No mail again', rita);
    expect(await invitations(rita)).toHaveLength(1);
    for (const other of [otto, ana, lena, quinn]) expect((await other.get(at)).status).toBe(404);
  });

  test('is answered by whoever was asked, as it was asked, on its scales', async () => {
    const [one] = await invitations(rita);
    const at = `/api/survey-responses/${one?.['number']}`;
    const answers = await answersOf(rita, at);
    const wrong = async (given: readonly Answer[]) =>
      (await rita.post(`${at}/answer`, { answers: given })).body['fields'];
    expect(await wrong(filled(answers, { score: 9 }))).toMatchObject([{ field: 'answers.0.score', code: 'offScale' }]);
    expect(await wrong(filled(answers, {}, { score: 9 }))).toMatchObject([{ field: 'answers.0', code: 'mandatory' }]);
    expect(await wrong(filled(answers, { score: 5, question: 'Is it fine?' }))).toMatchObject([
      { field: 'answers', code: 'otherQuestions' },
    ]);
    const done = await rita.post(`${at}/answer`, {
      answers: filled(answers, { score: 5 }, { score: 9 }, { yes: true }, { words: 'Nothing' }),
    });
    expect(done.body, JSON.stringify(done.body)).toMatchObject({ state: 'answered', score: 5, recommends: 9 });
    expect((await lena.get(at)).body).toMatchObject({ satisfied: true, low: false, promotion: 100, servedBy: team });
    expect((await otto.get(at)).status).toBe(404);
    expect((await rita.post(`${at}/answer`, { answers })).status).toBe(409);
    await house.reeve.settle();
    expect((await ana.get('/api/tasks')).body['items']).toEqual([]);
  });

  test('a low answer is told, and followed up by a task for the team, or a complaint', async () => {
    await noGap();
    const low = async (title: string): Promise<string> => {
      const incident = await resolved(title, otto);
      const [one] = await invitations(otto);
      expect(one?.['title']).toContain(incident);
      const at = `/api/survey-responses/${one?.['number']}`;
      const given = filled(await answersOf(otto, at), { score: 2 }, { score: 3 }, {}, { words: 'Two days' });
      expect((await otto.post(`${at}/answer`, { answers: given })).body).toMatchObject({ state: 'answered' });
      await house.reeve.settle();
      return String(one?.['number']);
    };
    const first = await low('Slow mail');
    expect(JSON.stringify((await quinn.get('/api/notices')).body)).toContain(`${first} is a low answer`);
    expect((await ana.get('/api/tasks')).body['items']).toMatchObject([
      { title: expect.stringContaining(first), team, state: 'open', description: expect.stringContaining('Two days') },
    ]);
    await quinn.patch(asked, { followUp: 'case' });
    const second = await low('Slower mail');
    expect((await lena.get('/api/survey-responses?low=yes')).body['items']).toHaveLength(2);
    const cases = (await otto.get('/api/cases')).body['items'] as readonly Answer[];
    expect(cases).toMatchObject([{ variant: 'complaint', requester: otto.id }]);
    expect((await lena.get(`/api/survey-responses/${second}/links`)).body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'answers', direction: 'in' })]),
    );
  });

  test('what nobody answers lapses; it may be declined; the survey shows what it came to', async () => {
    await resolved('Late mail', rita);
    await resolved('Later mail', otto);
    const [[hers], [his]] = [await invitations(rita), await invitations(otto)];
    expect((await otto.post(`/api/survey-responses/${his?.['number']}/decline`)).body).toMatchObject({
      state: 'declined',
    });
    await house.reeve.database.run(`update survey_response set answer_by = now() - interval '1 day' where id = $1`, [
      hers?.['id'],
    ]);
    await runJob(house.reeve.database, house.reeve.keeper.current(), letLapse);
    expect((await rita.get(`/api/survey-responses/${hers?.['number']}`)).body).toMatchObject({ state: 'lapsed' });
    expect((await lena.get(`${asked}/results`)).body).toMatchObject({
      answered: 3,
      declined: 1,
      lapsed: 1,
      rate: 60,
      mean: 3,
      csat: 100 / 3,
      netPromoterScore: -100 / 3,
      scores: [{ count: 1 }, { count: 0 }, { count: 0 }, { count: 2 }, { count: 0 }],
    });
  });

  test('measures have their figures from the answers, by team and of one service', async () => {
    const figures = async (name: 'satisfaction' | 'satisfaction-score' | 'net-promoter-score' | 'response-rate') => {
      const { title, input } = readyMade[name];
      const made = await quinn.post('/api/measures', { title: title.en, ...input });
      expect(made.status, JSON.stringify(made.body)).toBe(201);
      const { body } = await quinn.get(`/api/measures/${made.body['number']}/readings?from=${today}&until=${today}`);
      return body;
    };
    expect(await figures('satisfaction')).toMatchObject({
      readings: [{ value: expect.closeTo(33.33, 2), cases: 3 }],
      groups: [{ key: team, label: 'Desk' }],
    });
    expect((await figures('satisfaction-score'))['readings']).toMatchObject([{ value: 3, cases: 3 }]);
    expect((await figures('net-promoter-score'))['readings']).toMatchObject([{ value: expect.closeTo(-33.33, 2) }]);
    expect((await figures('response-rate'))['readings']).toMatchObject([{ value: 60, cases: 5 }]);
  });

  test('a periodic one asks everybody of an organisation when its day has come, and names the next', async () => {
    const organisation = await house.make('organisation', { name: 'Nordlicht' });
    const nora = await house.person('Nora North', ['requester'], { organisation });
    const made = await quinn.post('/api/surveys', {
      variant: 'periodic',
      title: 'How are we doing?',
      organisation,
      everyMonths: 6,
      nextOn: today,
      questions: [{ question: 'Would you recommend us?', kind: 'likelihood' }],
    });
    const at = `/api/surveys/${made.body['number']}`;
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await quinn.post(`${at}/start`);
    const turn = () => runJob(house.reeve.database, house.reeve.keeper.current(), inviteInTurn);
    await turn();
    await turn();
    expect(await invitations(nora)).toMatchObject([{ title: 'How are we doing?', organisation }]);
    expect(await invitations(otto)).toEqual([]);
    expect((await quinn.get(at)).body['nextOn']).toBe(Temporal.PlainDate.from(today).add({ months: 6 }).toString());
    expect((await ana.patch(at, { title: 'Mine' })).status).toBe(403);
    expect((await nora.get(at)).status).toBe(404);
  });
});
