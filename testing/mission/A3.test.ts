import { expect } from 'vitest';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { shown } from './shown.ts';

shown('A3', async (house) => {
  const ana = await house.person('Ana Agent', ['agent', 'team-lead', 'measurement-manager']);
  const rita = await house.person('Rita Requester', ['requester']);
  const questions = [{ question: 'How satisfied are you?', kind: 'score' }];
  const about = { variant: 'after-work', askedAbout: 'case', askedWhen: 'closed' };
  const survey = (await ana.post('/api/surveys', { title: 'How was our help?', ...about, questions })).body['number'];
  expect((await ana.post(`/api/surveys/${survey}/start`)).body).toMatchObject({ state: 'running' });

  // Questions come over every medium, and are answered in public where they came.
  for (const channel of ['e-mail', 'chat', 'phone', 'portal']) {
    const asked = { variant: 'question', title: `Where is my parcel, by ${channel}?`, requester: rita.id, channel };
    const number = (await ana.post('/api/cases', asked)).body['number'];
    await ana.post(`/api/cases/${number}/activity`, { text: 'It comes today.', visibility: 'public', channel });
    expect(JSON.stringify((await rita.get(`/api/cases/${number}/activity`)).body)).toContain('It comes today.');
  }

  // A complaint is acknowledged, answered in full, and accepted by whoever complained.
  const made = await rita.post('/api/cases', { variant: 'complaint', title: 'Parcel lost', ground: 'delivery' });
  const at = `/api/cases/${made.body['number']}`;
  expect(made.body['acknowledgeBy']).not.toBeNull();
  await ana.post(`${at}/activity`, { text: 'We have your complaint.', visibility: 'public' });
  await house.reeve.settle();
  expect((await ana.get(at)).body['acknowledgedAt']).not.toBeNull();
  const end = { resolutionCode: 'settled', resolution: 'A new one was sent.' };
  expect((await ana.post(`${at}/resolve`, end)).status).toBe(422);
  await ana.patch(at, { finding: 'upheld', redress: 'replacement', rootCause: 'Label torn', response: 'Dear Rita …' });
  await ana.post(`${at}/resolve`, end);
  expect((await rita.post(`${at}/accept`)).body).toMatchObject({ state: 'closed' });

  // They are asked how satisfied they are, and the figure comes out of what they say.
  await house.reeve.settle();
  const [invited] = (await rita.get('/api/survey-responses')).body['items'] as readonly { readonly number: string }[];
  const response = `/api/survey-responses/${invited?.number}`;
  const [line] = (await rita.get(response)).body['answers'] as readonly object[];
  expect((await rita.post(`${response}/answer`, { answers: [{ ...line, score: 4 }] })).body).toMatchObject({
    score: 4,
  });
  const { title, input } = readyMade.satisfaction;
  const measure = (await ana.post('/api/measures', { title: title.en, ...input })).body['number'];
  const [today] = new Date().toISOString().split('T');
  const { body } = await ana.get(`/api/measures/${measure}/readings?from=${today}&until=${today}`);
  expect(body['readings']).toMatchObject([{ value: 100, cases: 1 }]);
});
