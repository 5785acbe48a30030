import { afterAll, beforeAll, describe, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

const questions = [
  { question: 'How satisfied are you?', kind: 'score', mandatory: true },
  { question: 'How likely are you to recommend us?', kind: 'likelihood' },
  { question: 'Was it solved?', kind: 'yes-no' },
  { question: 'What could be better?', kind: 'words' },
];

describe('a survey on the screen', () => {
  let house: House;
  let rui: string;
  let quinn: string;

  beforeAll(async () => {
    house = await openHouse();
    rui = await addPerson(house, 'Rui Tavares', ['requester']);
    quinn = await addPerson(house, 'Quinn Quality', ['quality-manager', 'agent']);
    const [respondent] = await house.reeve.database.run<{ id: string }>('select id from person where email = $1', [
      rui,
    ]);
    const survey = await house.make('survey', { variant: 'after-work', title: 'How was our help?', questions });
    for (const at of [1, 2])
      await house.make('survey-response', {
        title: `How was our help? · INC-${at}`,
        survey,
        respondent: respondent?.id,
        answerBy: new Date(Date.now() + 14 * 86_400_000).toISOString(),
        answers: questions,
      });
  });
  afterAll(() => house.stop());

  test('whoever is asked answers on its page, and their answers stand there', async () => {
    const open = await house.signIn(rui, '/survey-responses/SRR-1');
    const { page } = open;
    const form = page.getByRole('region', { name: 'Your answers' });
    await form
      .getByRole('group', { name: /How likely/ })
      .getByText('9', { exact: true })
      .click();
    await form
      .getByRole('group', { name: /Was it solved/ })
      .getByText('Yes')
      .click();
    await form.getByRole('textbox', { name: 'What could be better?' }).fill('Tell me sooner.');
    await lookAt(open, 'survey-answering');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('must be answered', { exact: true }).waitFor();
    await form
      .getByRole('group', { name: /How satisfied/ })
      .getByText('4', { exact: true })
      .click();
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByText('SRR-1: answered').first().waitFor();
    await page.getByRole('region', { name: 'Answers' }).getByText('Tell me sooner.').waitFor();
    await form.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('who keeps it sees what it came to', async () => {
    const open = await house.signIn(quinn, '/surveys/SUR-1');
    const results = open.page.getByRole('region', { name: 'What it came to' });
    await results.getByText('1 of 1 whose time is over').waitFor();
    await results.getByText('gave 4 or 5 of 5 (CSAT)').waitFor();
    await lookAt(open, 'survey-results');
    await open.page.context().close();
  });
});
