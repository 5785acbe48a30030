import { expect } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import type { Step } from '../../derive/story.ts';
import { readyMade } from '../../practices/improve/measurement/ready-made.ts';
import { newId } from '../../server/database/identifier.ts';
import { replay } from '../../server/operations/replay.ts';
import { shown } from './shown.ts';

const question = { question: 'How satisfied are you?', kind: 'score' };

shown('V7', async (house) => {
  const quinn = await house.person('Quinn Quality', ['quality-manager', 'agent']);
  const kim = await house.person('Kim Keeper', ['service-level-manager', 'measurement-manager', 'agent']);
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

  // A customer whose agreement was not followed by another has left; one whose agreement was, has stayed.
  const us = await house.make('organisation', { name: 'VendoTool' });
  const promise = async (name: string, until: string, verb: 'end' | 'supersede'): Promise<void> => {
    const customer = await house.make('organisation', { name });
    const term = { inForceFrom: '2025-05-01', owner: kim.id };
    const input = { variant: 'service-level', title: `Desk for ${name}`, provider: us, customer, ...term };
    const at = `/api/agreements/${String((await kim.post('/api/agreements', input)).body['number'])}`;
    await kim.post(`${at}/propose`);
    await kim.post(`${at}/agree`, { agreedOn: '2025-05-01', agreedForCustomerBy: rita.id });
    await kim.post(`${at}/begin`);
    const ended = await kim.post(`${at}/${verb}`, {
      inForceUntil: until,
      ...(verb === 'end' && { endReason: 'Left' }),
    });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
  };
  await promise('Kaffee', '2026-03-31', 'end');
  await promise('Nordlicht', '2026-03-31', 'supersede');
  await promise('Werft', '2026-04-30', 'supersede');

  const measures: { readonly measure: string }[] = [];
  for (const name of ['satisfaction', 'repeat-contacts', 'agreements-continued'] as const) {
    const { title, input } = readyMade[name];
    const made = await kim.post('/api/measures', { title: title.en, ...input });
    measures.push({ measure: String(made.body['id']) });
  }
  const { body } = await kim.post('/api/service-reviews', { title: 'April', customer: us, results: measures });
  const review = `/api/service-reviews/${String(body['number'])}`;
  await kim.post(`${review}/hold`, { heldOn: '2026-05-04', periodFrom: '2026-04-01', periodUntil: '2026-04-30' });
  expect((await kim.post(`${review}/take-figures`)).body).toMatchObject({ figures: 3 });
  // Before: half were satisfied, asked two and a half times, and half of those who could leave left. After: all are, nobody
  // has to ask again, and who could leave stayed. Both stand beside each other, on one page.
  expect((await kim.get(review)).body['results']).toMatchObject([
    { name: 'Satisfied', unit: '%', before: 50, value: 100 },
    { name: 'Contacts for each case', before: 2.5, value: 1 },
    { name: 'Customers who stay', unit: '%', before: 50, value: 100 },
  ]);
});
