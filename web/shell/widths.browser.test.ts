import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../testing/desk.ts';

const ARABIC = 'الطابعة في المكتب الرئيسي لا تطبع منذ الصباح';
const HEBREW = 'המדפסת בקומה השלישית אינה מדפיסה';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(2).trim();
const SCREENS = [
  '/',
  '/queue?view=team',
  '/queue?view=team&layout=board',
  '/incidents?view=list:all',
  '/incidents?view=list:all&layout=split',
  '/incidents?view=list:all&layout=board',
  '/incidents?view=list:all&layout=calendar',
  '/me',
];
const WIDTHS = [390, 768, 1100, 1440, 2560];

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  for (const title of [ARABIC, HEBREW, LONG]) {
    const number = await desk.report(title);
    await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  }
});
afterAll(() => desk?.house.stop());

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What still overflows once the page has taken its new width in: a second at most. */
const leftOver = async (page: Page): Promise<number> => {
  let over = await overflow(page);
  for (let left = 20; over > 0 && left > 0; left -= 1) {
    await page.waitForTimeout(50);
    over = await overflow(page);
  }
  return over;
};

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
};

test.each(['ltr', 'rtl'])('nothing scrolls sideways from 390 to 2560 pixels, written %s', async (direction) => {
  const { page, problems } = await desk.house.signIn(AGENT, '/');
  const wrong: string[] = [];
  for (const screen of SCREENS) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${desk.house.url}${screen}`);
    await settled(page);
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      const over = await leftOver(page);
      if (over > 0) wrong.push(`${screen} at ${width}: ${over} px`);
    }
  }
  expect(wrong).toEqual([]);
  expect(problems).toEqual([]);
});

test('a title that is one long word breaks where it stands, in pictures and tables too', async () => {
  const { house, agent } = desk;
  await house.make('service', { name: LONG, owner: agent.id });
  await house.make('objective', { title: LONG });
  await house.make('team', { name: LONG });
  const [plannedStart, plannedEnd] = [0, 3_600_000].map((after) => new Date(Date.now() + after).toISOString());
  await house.make('change', { title: LONG, plannedStart, plannedEnd });
  const { page } = await house.signIn(AGENT, '/');
  const wrong: string[] = [];
  const screens = ['/screens/portfolio-board', '/screens/objective-tree', '/screens/change-calendar', '/admin/teams'];
  await page.setViewportSize({ width: 390, height: 844 });
  for (const screen of screens) {
    await page.goto(`${house.url}${screen}`);
    await page.getByText(LONG.slice(0, 40)).first().waitFor();
    const over = await leftOver(page);
    if (over > 0) wrong.push(`${screen}: ${over} px`);
  }
  expect(wrong).toEqual([]);
});

test('what is written from right to left is drawn with its own letters, and read from the right', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?view=list:all&layout=split');
  await page.getByRole('row', { name: ARABIC }).click();
  const title = page.locator('.beside h1');
  await expect.poll(() => title.textContent()).toContain(ARABIC);
  await expect.poll(() => title.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
  // Arabic letters join, and Hebrew ones differ in width; the boxes for missing letters do neither.
  const [joined, apart] = await page
    .evaluate(widths, ['الطابعة', ...'الطابعة'])
    .then(([word, ...letters]) => [word, sum(letters)]);
  expect(joined).not.toBe(apart);
  expect(new Set(await page.evaluate(widths, [...'שוינ'])).size).toBeGreaterThan(1);
  await screenshot(page, 'right-to-left');
});

test('in high contrast, dark and light', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?view=list:all&layout=split');
  await page.evaluate(() => localStorage.setItem('reeve:preferences', JSON.stringify({ contrast: 'high' })));
  await page.reload();
  await page.locator('.beside h1').waitFor();
  await settled(page);
  await expectAccessible(page);
  await screenshot(page, 'split-contrast');
});

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** How wide these words are in the font of the page. */
const widths = (words: readonly string[]): readonly number[] => {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen) pen.font = `100px ${getComputedStyle(document.body).fontFamily}`;
  return words.map((word) => pen?.measureText(word).width ?? 0);
};
