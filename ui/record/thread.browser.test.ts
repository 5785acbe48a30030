import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;
let grave: string;
beforeAll(async () => {
  desk = await openDesk();
  const { house, agent, service } = desk;
  const happy = await house.make('objective', { title: 'Happy customers', owner: agent.id });
  const measures = [{ name: 'First response', unit: 'min', aim: 'less', target: 60, current: 45 }];
  const fast = await house.make('objective', { title: 'Answers within an hour', parent: happy, measures });
  const items = ['db01', 'web01', 'A server with a name that is longer than any line has room for'];
  for (const name of items) {
    const item = await house.make('configuration-item', { name, variant: 'server' });
    await agent.post(`/api/services/${service}/links`, { kind: 'depends-on', to: item });
  }
  await agent.post(`/api/services/${service}/links`, { kind: 'serves', to: fast });
  grave = await desk.report('Nobody can pay', { service, impact: 'high', urgency: 'high' });
  for (let at = 0; at < 9; at += 1) await desk.report(`Slow ${at}`, { service, impact: 'low', urgency: 'low' });
});
afterAll(() => desk.house.stop());

test('a record shows what it is for under its title, and its thread as a picture and as a table', async () => {
  const open = await desk.house.signIn(AGENT, `/incidents/${grave}`);
  const { page } = open;
  const beads = page.getByRole('navigation', { name: 'Thread' });
  await beads.getByRole('link', { name: 'Happy customers' }).waitFor();
  await expect
    .poll(() => beads.getByRole('listitem').allInnerTexts())
    .toEqual(['hurt\nWeb shop', 'hurt\nAnswers within an hour', 'hurt\nHappy customers']);
  await lookAt(open, 'beads');

  await beads.getByRole('link', { name: 'Web shop' }).click();
  await page.getByRole('heading', { level: 1, name: 'Web shop' }).waitFor();
  // What hurts comes first among what it rests on.
  await beads.getByText('Under it').waitFor();
  await expect
    .poll(() => beads.getByRole('list').last().getByRole('listitem').first().innerText())
    .toBe('hurt\nNobody can pay');

  await beads.getByRole('link', { name: 'Thread' }).click();
  await page.getByRole('heading', { level: 1, name: 'Web shop' }).waitFor();
  const graph = page.getByRole('navigation', { name: 'Graph' });
  await graph.getByText('Web shop').waitFor();
  await page.getByRole('region', { name: 'What stands under it?' }).getByText('is affected by: 8 of 10').waitFor();
  await page.getByText(`Something under it is not well. It comes from ${grave}.`).waitFor();
  await graph.locator('[data-here]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Answers within an hour');
  await lookAt(open, 'thread');

  await page.getByRole('radiogroup', { name: 'How it is shown' }).getByText('Table').click();
  const above = page.getByRole('region', { name: 'What is this for?' }).getByRole('table');
  await above.getByText('First response: 45 of 60 min').waitFor();
  await page.getByRole('button', { name: 'Show more of each' }).click();
  await page.getByText('Slow 0').waitFor();
  await lookAt(open, 'thread-table');
}, 60_000);
