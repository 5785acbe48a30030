import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  for (const title of ['Alpha printer', 'Bravo screen', 'Charlie scanner']) {
    const number = await desk.report(title);
    await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  }
  await desk.agent.post('/api/incidents/INC-3/wait', { waitingFor: 'supplier' });
});
afterAll(() => desk?.house.stop());

test('a calendar shows records on their days, as a month, a week and a table', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents?view=list:all');
  const { page } = open;
  await page.locator('.list-top').getByText('Calendar', { exact: true }).click();
  const today = page.locator('.calendar-day[aria-current=date]');
  await today.getByText('Alpha printer').waitFor();
  await expect.poll(() => today.textContent()).toContain('3 records');
  await lookAt(open, 'calendar');
  await page.getByText('Week', { exact: true }).click();
  await today.getByText('Bravo screen').waitFor();
  await expect.poll(() => page.locator('.calendar-day').count()).toBe(7);
  await page.getByText('Table', { exact: true }).click();
  await page
    .getByRole('table', { name: /Incidents, Created/ })
    .getByText('INC-3')
    .waitFor();
  await expectAccessible(page);
  // On a phone the days stand below each other, and nothing below them.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${desk.house.url}/incidents?view=list:all&layout=calendar`);
  await page.locator('.calendar-table').getByText('Alpha printer').waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(844);
});

test('a calendar is gone through by keys, and its place is in the address', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?view=list:all&layout=calendar&period=month:2026-03-31');
  await page.getByRole('heading', { name: 'March 2026' }).waitFor();
  await page.keyboard.press('k');
  await page.getByRole('heading', { name: 'February 2026' }).waitFor();
  expect(page.url()).toContain('period=month:2026-02-28');
  await page.locator('.calendar-day[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'March 2026' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Sunday 1 March');
  await page.keyboard.press('t');
  const today = page.locator('.calendar-day[aria-current=date]');
  await today.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Alpha printer' }).waitFor();
  await page.keyboard.press('Escape');
  await today.getByText('Alpha printer').waitFor();
});

test('the sentence filters a calendar too, and it is kept as a view', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Bravo&sort=-createdAt&layout=calendar');
  await page.locator('.calendar-day[aria-current=date]').getByText('Bravo screen').waitFor();
  await expect.poll(() => page.getByText('Alpha printer').count()).toBe(0);
  await page.getByRole('button', { name: 'Days by Created' }).click();
  await page.getByRole('menuitem', { name: 'Updated', exact: true }).click();
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name of the view').fill('Screens by day');
  await page.getByRole('button', { name: 'Save as a new view' }).click();
  await page.goto(`${desk.house.url}/incidents`);
  await page.getByRole('link', { name: 'Screens by day' }).click();
  await page.getByRole('button', { name: 'Days by Updated' }).waitFor();
  await page.locator('.calendar-day').getByText('Bravo screen').waitFor();
});

test('work of all kinds stands on a board, by how far it is or by who has it, and is sent further', async () => {
  const open = await desk.house.signIn(AGENT, '/queue?view=team');
  const { page } = open;
  await page.locator('.list-top').getByText('Board', { exact: true }).click();
  const waiting = page.getByRole('region', { name: 'Waiting' });
  await waiting.getByText('Charlie scanner').waitFor();
  await page.getByText('3 in all').waitFor();
  await lookAt(open, 'queue-board');
  const card = page.getByRole('listitem', { name: 'Card INC-1', exact: true });
  await card.hover();
  await card.getByRole('button', { name: 'INC-1: Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Waiting' }).click();
  const panel = page.getByRole('form', { name: /^Wait/ });
  await panel.getByRole('combobox', { name: 'Waiting for' }).click();
  await page.getByRole('option', { name: 'Supplier' }).click();
  await panel.getByRole('button', { name: /^Wait/ }).click();
  await waiting.getByText('Alpha printer').waitFor();
  await page.getByRole('button', { name: 'Columns by Progress' }).click();
  await page.getByRole('menuitem', { name: 'Assignee' }).click();
  await page.getByRole('region', { name: 'Ana Agent' }).getByText('Bravo screen').waitFor();
});

test('the queue counts what it shows, with the priority of each', async () => {
  const { page } = await desk.house.signIn(AGENT, '/queue?view=unassigned');
  await page.getByText('Nothing of your teams’ waits without an owner').waitFor();
  await desk.report('Delta modem', { impact: 'high', urgency: 'high', team: desk.team });
  await page.reload();
  await page.getByRole('row', { name: 'Delta modem' }).getByText('P1').waitFor();
  await page.getByText('1 in all').waitFor();
});
