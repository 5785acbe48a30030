import { afterAll, beforeAll, expect, test } from 'vitest';
import { practices } from '../../practices/index.ts';
import { buildApp } from '../../server/http/app.ts';
import { assemble } from '../../server/reeve.ts';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../web/testing/desk.ts';
import { lookAt, signedIn } from '../../web/testing/house.ts';

const COLLEAGUE = 'ben.okafor@example.com';

let desk: Desk;
/** The address of a second process on the same database. */
let next: string;
let stopNext: () => Promise<void>;

beforeAll(async () => {
  desk = await openDesk();
  const reeve = await assemble(desk.house.reeve.database.url, practices, desk.house.filesFolder);
  const web = new URL('../../web/dist', import.meta.url).pathname;
  const app = await buildApp(reeve, { requestsAMinute: 0, web });
  next = await app.listen({ port: 0, host: '127.0.0.1' });
  stopNext = async () => {
    await app.close();
    await reeve.stop();
  };
});
afterAll(async () => {
  await stopNext?.();
  await desk?.house.stop();
});

test('two people on one record see each other, whichever process they came in by, and are gone when they leave', async () => {
  const number = await desk.report('The printer is on fire', { assignee: null });
  const mine = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const theirs = await signedIn(next, COLLEAGUE, `/incidents/${number}`);
  const here = mine.page.getByRole('list', { name: 'Also here' });
  await here.getByText('Ben Okafor has this open').waitFor({ state: 'attached' });
  await theirs.page.getByText('Ana Agent has this open').waitFor({ state: 'attached' });
  await theirs.page.getByLabel('Write a reply').fill('We are on our way.');
  await mine.page.getByRole('status').getByText('Ben Okafor is writing a reply').first().waitFor();
  await mine.page.getByLabel('Write a reply').fill('Have you tried');
  await mine.page.locator('.composer').getByText('Ben Okafor is writing a reply').waitFor();
  await lookAt(mine, 'together');
  await theirs.page.getByLabel('Write a reply').press('Control+Enter');
  await mine.page.getByText('Ben Okafor said something since you began to write').waitFor();
  await mine.page.locator('.composer').getByRole('button', { name: 'Show' }).click();
  await mine.page.getByRole('article', { name: 'Reply by Ben Okafor' }).getByText('We are on our way.').waitFor();
  await expect.poll(() => mine.page.getByLabel('Write a reply').inputValue()).toBe('Have you tried');
  await theirs.page.close();
  await expect.poll(() => mine.page.getByText('Ben Okafor has this open').count()).toBe(0);
});

test('what a record amounts to stands while it changes, until it is told anew', async () => {
  const number = await desk.report('Goes from hand to hand');
  for (const assignee of [desk.agent.id, desk.colleague.id, desk.agent.id])
    await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee });
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const soFar = page.getByRole('region', { name: 'So far' });
  await soFar.waitFor();
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/course', async (route) => {
    await answered;
    await route.continue();
  });
  const asked = page.waitForRequest('**/course');
  await desk.colleague.patch(`/api/incidents/${number}`, { title: 'Went from hand to hand' });
  await page.getByRole('heading', { level: 1, name: 'Went from hand to hand' }).waitFor();
  await asked;
  await expect.poll(() => soFar.isVisible()).toBe(true);
  answer();
});

test('a page whose network tears is gone within seconds, and back when it is there again', async () => {
  const number = await desk.report('The network tears');
  const mine = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const theirs = await signedIn(next, COLLEAGUE, `/incidents/${number}`);
  const there = mine.page.getByText('Ben Okafor has this open');
  await there.waitFor({ state: 'attached' });
  const torn = Date.now();
  await theirs.page.context().setOffline(true);
  await there.waitFor({ state: 'detached', timeout: 14_000 });
  expect(Date.now() - torn).toBeLessThan(14_000);
  await theirs.page.context().setOffline(false);
  await there.waitFor({ state: 'attached' });
});

test('a requester sees the service desk and never a note being written', async () => {
  const number = await desk.report('Slow mail');
  const hers = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
  const mine = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await hers.page.getByText('The service desk has this open').waitFor({ state: 'attached' });
  await mine.page.getByRole('radiogroup').getByText('Internal note').click();
  await mine.page.getByLabel('Write an internal note').pressSequentially('Do not tell her');
  await mine.page.waitForTimeout(800);
  expect(await hers.page.content()).not.toMatch(/writing|Ana Agent has this open/);
  await mine.page.getByRole('radiogroup').getByText('Reply', { exact: true }).click();
  await mine.page.getByLabel('Write a reply').pressSequentially('.');
  await hers.page.getByText('The service desk is writing a reply').first().waitFor();
  await hers.page.getByLabel('Write a reply').fill('Hello?');
  await lookAt(hers, 'together-requester');
});

test('fields and lines of two writers are put together; the same cell of both is chosen between', async () => {
  const number = await desk.report('Two at once', {
    checklist: [{ step: 'Ask when' }, { step: 'Look at the log' }],
  });
  const record = async (): Promise<Record<string, unknown>> => (await desk.agent.get(`/api/incidents/${number}`)).body;
  const steps = async (): Promise<unknown> =>
    (((await record())['checklist'] ?? []) as { step: string; done: boolean }[]).map(({ step, done }) => [
      step,
      done === true,
    ]);
  const mine = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const theirs = await signedIn(next, COLLEAGUE, `/incidents/${number}`);
  const edit = async (page: typeof mine.page): Promise<void> => {
    await page.getByRole('region', { name: 'Checklist' }).hover();
    await page.getByRole('button', { name: 'Edit Checklist' }).click();
  };
  const step = (page: typeof mine.page, at: number) => page.getByRole('textbox', { name: `Step, ${at}` });
  const save = (page: typeof mine.page) =>
    page.getByRole('region', { name: 'Checklist' }).getByRole('button', { name: 'Save' }).click();
  // While both edit, nothing changes under their hands: each writes over what they saw.
  await edit(mine.page);
  await edit(theirs.page);
  await step(mine.page, 1).fill('Ask her when');
  await step(theirs.page, 2).fill('Read the log');
  await save(theirs.page);
  await expect.poll(steps).toEqual([
    ['Ask when', false],
    ['Read the log', false],
  ]);
  await save(mine.page);
  await expect.poll(steps).toEqual([
    ['Ask her when', false],
    ['Read the log', false],
  ]);
  await edit(mine.page);
  await edit(theirs.page);
  await step(mine.page, 1).fill('Call her');
  await step(theirs.page, 1).fill('Write to her');
  await save(theirs.page);
  await expect.poll(steps).toEqual([
    ['Write to her', false],
    ['Read the log', false],
  ]);
  await save(mine.page);
  const choice = mine.page.getByRole('alert', { name: 'Somebody else changed this at the same time' });
  await choice.getByRole('radio', { name: 'Write to her' }).waitFor();
  await lookAt({ ...mine, problems: [] }, 'together-lines');
  await choice.getByRole('radio', { name: 'Call her' }).check();
  await choice.getByRole('button', { name: 'Take these' }).click();
  await expect.poll(steps).toEqual([
    ['Call her', false],
    ['Read the log', false],
  ]);
});

test('what was half-written is there after the tab was closed, and not after signing out', async () => {
  const number = await desk.report('A shared machine');
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await page.getByLabel('Write a reply').fill('Half a secret');
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(`${desk.house.url}/incidents/${number}`);
  await expect.poll(() => again.getByLabel('Write a reply').inputValue()).toBe('Half a secret');
  const kept = (): Promise<string> => again.evaluate(() => JSON.stringify({ ...localStorage }));
  await expect.poll(() => kept()).toContain('Half a secret');
  await again.getByRole('button', { name: 'Ana Agent' }).click();
  await again.getByRole('menuitem', { name: 'Sign out' }).click();
  await again.getByRole('textbox', { name: 'Password' }).waitFor();
  await expect.poll(() => kept()).not.toContain('Half a secret');
});
