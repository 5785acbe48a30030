import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildWebIfStale } from '../../bin/build-web.ts';
import type { FirstRun } from '../../server/http/app.ts';
import { firstAdministrator, isEmpty } from '../../server/identity/first-administrator.ts';
import { expectAccessible, type OpenPage, openPage, screenshot } from '../../testing/browser.ts';
import { givePassword, type TestReeve, testReeve } from '../../testing/reeve.ts';

export const CODE = 'ABCD-EFGH';
export const PASSWORD = 'correct horse battery';

const PATIENCE_MS = 10_000;

/** A Reeve with its web, listening. */
export type House = TestReeve & { readonly url: string; signIn(email: string, path: string): Promise<OpenPage> };

const firstRun = (house: () => TestReeve): FirstRun => ({
  code: CODE,
  open: () => isEmpty(house().reeve.database),
  makeAdministrator: (given, now) =>
    firstAdministrator(house().reeve.database, house().reeve.keeper.current(), given, now),
  loadDemonstration: async () => {
    const ada = await addPerson(house(), 'Ada Whitfield', ['agent']);
    return [{ email: ada, password: PASSWORD, name: 'Ada Whitfield', roles: ['agent'] }];
  },
});

/** Starts an empty house whose web is the one of these sources. */
export async function openHouse(options: { readonly empty?: boolean } = {}): Promise<House> {
  await buildWebIfStale(() => undefined);
  let made: TestReeve | undefined;
  const there = (): TestReeve => {
    if (!made) throw new Error('The house is not there yet.');
    return made;
  };
  const web = join(import.meta.dirname, '../dist');
  made = await testReeve({ web, ...(options.empty && { firstRun: firstRun(there) }) });
  const url = await made.app.listen({ port: 0, host: '127.0.0.1' });
  return { ...made, url, signIn: (email, path) => signedIn(url, email, path) };
}

/** Adds somebody who can sign in; gives their e-mail address. */
export async function addPerson(house: TestReeve, name: string, roles: readonly string[], more = {}): Promise<string> {
  const client = await house.person(name, roles, more);
  await givePassword(house, client.id, PASSWORD);
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
}

/** Opens an address of a Reeve as somebody who is signed in. */
export async function signedIn(
  url: string,
  email: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const open = await openPage(`${url}/mark.svg`, options);
  open.page.setDefaultTimeout(PATIENCE_MS);
  const answer = await open.page.request.post(`${url}/api/session`, { data: { email, password: PASSWORD } });
  expect(answer.status(), await answer.text()).toBe(200);
  await open.page.goto(`${url}${path}`);
  return open;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Looks at the page as it stands: accessible in light and dark, no scrolling sideways, on a phone neither, a picture of each. */
export async function lookAt({ page, problems }: OpenPage, name: string): Promise<void> {
  await expectAccessible(page);
  expect(await overflow(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  await screenshot(page, `${name}-light`);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page), `${name} scrolls sideways at 390 px`).toBeLessThanOrEqual(0);
  await screenshot(page, `${name}-phone`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await screenshot(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(problems).toEqual([]);
}
