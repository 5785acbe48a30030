import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENT, type Desk, openDesk } from '../../../web/testing/desk.ts';
import { lookAt } from '../../../web/testing/house.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  for (const [at, title] of ['Alpha printer', 'Bravo screen', 'Charlie scanner'].entries()) {
    const number = await desk.report(title, { impact: ['high', 'medium', 'low'][at] });
    await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  }
});
afterAll(() => desk?.house.stop());

const LIST = '/incidents?view=list:open';
const read = (page: Page, title: string) => page.locator('.beside').getByRole('heading', { level: 1, name: title });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('the list stays beside the record, and j and k go through the records', async () => {
  const open = await desk.house.signIn(AGENT, LIST);
  const { page } = open;
  await page.getByRole('row', { name: 'Alpha printer' }).waitFor();
  await page.keyboard.press('s');
  await read(page, 'Alpha printer').waitFor();
  await lookAt(open, 'split');
  await read(page, 'Alpha printer').waitFor();
  await page.keyboard.press('j');
  await read(page, 'Bravo screen').waitFor();
  expect(new URL(page.url()).pathname).toBe('/incidents/INC-2');
  await expect.poll(() => focused(page)).toContain('Bravo screen');
  await page.keyboard.press('k');
  await read(page, 'Alpha printer').waitFor();
  await page.getByRole('row', { name: 'Charlie scanner' }).click();
  await read(page, 'Charlie scanner').waitFor();
});

test('Enter leads into the record, Escape back to the list, and the keys of the record are done to it', async () => {
  const { page } = await desk.house.signIn(AGENT, `/incidents/INC-2?beside=${LIST}`);
  await page.locator('.list-row[data-current]').getByText('Bravo screen').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Bravo screen');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('list-row');
  await page.keyboard.press('e');
  await page.locator('.beside').getByRole('form', { name: 'Resolve: INC-2' }).waitFor();
});

test('a key is done to the record one stands on when it is pressed, though its page is still on its way', async () => {
  const { page } = await desk.house.signIn(AGENT, `/incidents/INC-1?beside=${LIST}`);
  await read(page, 'Alpha printer').waitFor();
  await page.locator('.list-row[data-current]').getByText('Alpha printer').waitFor();
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/incidents/INC-*', async (route) => {
    await answered;
    await route.continue();
  });
  await page.evaluate(pressAll, ['j', 'j', 'e', 'j']);
  await read(page, 'Charlie scanner').waitFor();
  answer();
  await page.locator('.beside').getByRole('form', { name: 'Resolve: INC-3' }).waitFor();
  await page.locator('.list-row[data-current]').getByText('Charlie scanner').waitFor();
  expect(new URL(page.url()).pathname).toBe('/incidents/INC-3');
});

test('what was resolved leaves the list, and the next key leads to the one that took its place', async () => {
  const number = await desk.report('Delta modem', { impact: 'high', urgency: 'high' });
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}?beside=${LIST}`);
  await page.locator('.list-row[data-current]').getByText('Delta modem').waitFor();
  await page.keyboard.press('e');
  const panel = page.getByRole('form', { name: `Resolve: ${number}` });
  await panel.getByRole('combobox', { name: 'Resolution code' }).click();
  await page.getByRole('option', { name: 'Solved' }).click();
  await panel.getByRole('textbox', { name: 'Resolution' }).last().fill('It was plugged in.');
  await panel.getByRole('button', { name: 'Resolve' }).click();
  await page.getByRole('row', { name: 'Delta modem' }).waitFor({ state: 'detached' });
  await read(page, 'Delta modem').waitFor();
  await page.keyboard.press('j');
  await read(page, 'Alpha printer').waitFor();
});

test('it is remembered, can be sent as an address, and gives way on a small screen', async () => {
  const { page } = await desk.house.signIn(AGENT, LIST);
  await page.locator('.list-top').getByText('Split', { exact: true }).click();
  await read(page, 'Alpha printer').waitFor();
  const address = page.url();
  await page.goto(`${desk.house.url}/queue`);
  await read(page, 'Alpha printer').waitFor();
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.getByRole('heading', { level: 1, name: 'Alpha printer' }).waitFor();
  await page.locator('.list-page').waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.list-page').waitFor();
  await page.keyboard.press('s');
  await page.locator('.beside').waitFor({ state: 'hidden' });
  await page.goto(address);
  await read(page, 'Alpha printer').waitFor();
});

test('its width is moved by keys and by pulling, and kept', async () => {
  const { page } = await desk.house.signIn(AGENT, `/incidents/INC-1?beside=${LIST}`);
  await read(page, 'Alpha printer').waitFor();
  const width = () => page.locator('.list-page').evaluate((list) => list.clientWidth);
  const line = page.getByRole('separator', { name: 'Width of the list' });
  const before = await width();
  await line.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => width()).toBe(before + 16);
  const box = (await line.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  await page.mouse.move(box.x, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 3 });
  await page.mouse.up();
  const pulled = await width();
  expect(pulled).toBeGreaterThan(before + 60);
  await page.reload();
  await read(page, 'Alpha printer').waitFor();
  await expect.poll(() => width()).toBe(pulled);
});

test('a record shows from what the list knows, before the server has answered', async () => {
  const { page } = await desk.house.signIn(AGENT, `/incidents/INC-1?beside=${LIST}`);
  await read(page, 'Alpha printer').waitFor();
  await page.waitForLoadState('networkidle');
  const held: (() => void)[] = [];
  await page.route('**/api/incidents/INC-*', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  for (const [key, title] of [
    ['j', 'Bravo screen'],
    ['j', 'Charlie scanner'],
  ] as const) {
    console.info(`${title}: ${Math.round(await page.evaluate(stepTo, { key, title }))} ms from key to heading`);
  }
  expect(held.length).toBeGreaterThan(0);
  for (const go of held) go();
});

/** Keys one after another as from a keyboard, each as soon as the one before was heard. */
const pressAll = async (keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
    await Promise.resolve();
  }
};

const stepTo = async ({ key, title }: { readonly key: string; readonly title: string }): Promise<number> => {
  const begun = performance.now();
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  while (document.querySelector('.beside h1')?.textContent !== title) {
    if (performance.now() - begun > 5_000) throw new Error(`${title} did not come`);
    await new Promise((painted) => requestAnimationFrame(painted));
  }
  return performance.now() - begun;
};
