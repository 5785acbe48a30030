import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../testing/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.house.stop());

test('from a list to what its word means, to the frameworks, and by the map to another stage', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents');
  await page.getByRole('link', { name: 'What is meant by “Incident”' }).click();
  await page.getByRole('heading', { name: 'Incident', level: 1 }).waitFor();
  await expect.poll(() => page.getByRole('row', { name: /YaSM/ }).innerText()).toContain('LP4.6');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All words' }).click();
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('known err');
  await page.getByRole('link', { name: 'Known error', exact: true }).waitFor();
  await expect.poll(() => page.locator('.terms dt').count()).toBe(1);
  await expectAccessible(page);

  await page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'Life of a service' }).click();
  await page.getByRole('heading', { name: 'The life of a service' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Service catalogue', exact: true }).click();
  await page.getByRole('heading', { name: 'Catalogue items' }).waitFor();
});
