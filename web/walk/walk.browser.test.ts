import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepWalk } from '../../server/operations/walk.ts';
import { AGENT, type Desk, openDesk } from '../testing/desk.ts';
import { lookAt } from '../testing/house.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const titles = ['Nobody answers my mail', 'Nobody answers at night'];
  for (const title of titles) await desk.report(title);
  const found = await desk.house.reeve.database.run<{ id: string; title: string }>(
    `select id, title from incident order by created_at`,
  );
  const stops = titles.map((title, at) => ({
    record: found.find((each) => each.title === title)?.id ?? '',
    day: `2026-0${at + 1}-15`,
    sentence: { en: `Chapter ${at + 1}.`, de: `Kapitel ${at + 1}.` },
  }));
  await desk.house.reeve.database.transaction((executor) => keepWalk(executor, stops));
});
afterAll(() => desk.house.stop());

test('from Today by keys from stop to stop, to the record, and from the map', async () => {
  const open = await desk.house.signIn(AGENT, '/');
  const { page } = open;
  await page.getByRole('link', { name: 'Walk through the story' }).click();
  await page.getByText('Chapter 1.').waitFor();
  await page.getByText('January 2026').waitFor();
  await page.getByText('1 of 2').waitFor();
  await lookAt(open, 'walk');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Chapter 2.').waitFor();
  expect(page.url()).toMatch(/\/walk\/2$/);
  await expect.poll(() => page.getByRole('button', { name: 'Next stop' }).isDisabled()).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('link', { name: 'Nobody answers my mail' }).click();
  await page.getByRole('heading', { name: 'Nobody answers my mail' }).waitFor();
  await page.goto(`${desk.house.url}/life`);
  await page.getByRole('main').getByRole('link', { name: 'Walk through the story' }).click();
  await page.getByText('Chapter 1.').waitFor();
});
