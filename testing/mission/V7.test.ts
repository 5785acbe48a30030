import { expect } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import type { Step } from '../../derive/story.ts';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { newId } from '../../server/database/identifier.ts';
import { replay } from '../../server/operations/replay.ts';
import { shown } from './shown.ts';

const question = { question: 'How satisfied are you?', kind: 'score' };

shown('V7', async (house) => {
  const quinn = await house.person('Quinn Quality', ['quality-manager', 'measurement-manager', 'agent']);
  const rita = await house.person('Rita Requester', ['requester']);
  const survey = await house.make('survey', { variant: 'after-work', title: 'How was it?', questions: [question] });
  const tell = async (type: string, key: string, steps: readonly Step[]): Promise<void> => {
    const story = { id: newId(), source: 'test', sourceKey: key, number: null, steps };
    await replay(house.call(), typeNamed(house.reeve.keeper.current().registry, type), [story], { decide: true });
  };
  /** An incident of that month, about which one asked so often; and what they said of it afterwards. */
  const past = async (month: string, contacts: number, score: number): Promise<void> => {
    const key = `${month} ${score}`;
    const again = Array.from({ length: contacts - 1 }, (_, at) => ({
      at: `${month}-0${at + 3}T10:00:00Z`,
      by: rita.id,
      say: { text: 'And now?', visibility: 'public', side: 'requester' } as const,
    }));
    const end = { resolution: 'Done', resolutionCode: 'solved' };
    await tell('incident', key, [
      { at: `${month}-02T10:00:00Z`, by: rita.id, channel: 'portal', values: { title: key, requester: rita.id } },
      ...again,
      { at: `${month}-09T10:00:00Z`, by: quinn.id, verb: 'resolve', values: end },
    ]);
    const line = { id: newId(), ...question };
    const asked = { title: 'How was it?', survey, respondent: rita.id, answerBy: `${month}-23T10:00:00Z` };
    await tell('survey-response', key, [
      { at: `${month}-09T11:00:00Z`, by: null, values: { ...asked, answers: [line] } },
      { at: `${month}-10T11:00:00Z`, by: rita.id, verb: 'answer', values: { answers: [{ ...line, score }] } },
    ]);
  };
  for (const [contacts, score] of [
    [3, 2],
    [2, 4],
  ] as const)
    await past('2026-03', contacts, score);
  for (const [contacts, score] of [
    [1, 5],
    [1, 4],
  ] as const)
    await past('2026-04', contacts, score);
  await house.reeve.settle();

  const readings = async (name: 'satisfaction' | 'repeat-contacts'): Promise<unknown> => {
    const { title, input } = readyMade[name];
    const made = await quinn.post('/api/measures', { title: title.en, ...input });
    const { body } = await quinn.get(`/api/measures/${made.body['number']}/readings?from=2026-03-01&until=2026-04-30`);
    return body['readings'];
  };
  // Before: half are satisfied, who ask two and a half times. After: all are, and nobody has to ask again.
  expect(await readings('satisfaction')).toMatchObject([
    { value: 50, cases: 2 },
    { value: 100, cases: 2 },
  ]);
  expect(await readings('repeat-contacts')).toMatchObject([
    { value: 2.5, cases: 2 },
    { value: 1, cases: 2 },
  ]);
});
