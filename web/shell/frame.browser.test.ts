import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk, REQUESTER } from '../testing/desk.ts';
import { lookAt, PASSWORD } from '../testing/house.ts';

let desk: Desk;
let number = '';

const said = async (): Promise<string> =>
  JSON.stringify((await desk.agent.get(`/api/incidents/${number}/activity`)).body);

beforeAll(async () => {
  desk = await openDesk();
  number = await desk.report('The projector in room E.14 hums');
});
afterAll(() => desk?.house.stop());

test('what needs one is told on the bell and in the panel, which leads to it', async () => {
  await desk.colleague.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  await desk.house.reeve.settle();
  const open = await desk.house.signIn(AGENT, '/');
  const { page } = open;
  await page.getByRole('button', { name: /^Notices, / }).click();
  const panel = page.getByRole('dialog', { name: 'Notices' });
  await panel.getByText('The projector in room E.14 hums').first().waitFor();
  await lookAt(open, 'notices-some');
  await panel
    .getByRole('link', { name: /The projector/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'The projector in room E.14 hums' }).waitFor();
  await page.getByRole('button', { name: 'Notices', exact: true }).waitFor();
});

test('what is written without a network waits, survives a closed tab, and is sent once it is back', async () => {
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await page.getByRole('heading', { level: 1, name: 'The projector in room E.14 hums' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('textbox', { name: 'Write a reply' }).fill('We bring another one at noon.');
  await page.getByRole('button', { name: 'Send reply' }).click();
  await page.getByText('One message waits to be sent.').waitFor();
  await expect.poll(() => said()).not.toContain('at noon');
  await page.context().setOffline(false);
  await expect.poll(said).toContain('at noon');
  await page.getByText('One message waits to be sent.').waitFor({ state: 'hidden' });
  await expect.poll(async () => (await said()).split('at noon').length - 1).toBe(1);
});

test('a second factor is set up, and asked for at the next sign-in', async () => {
  const { page } = await desk.house.signIn(REQUESTER, '/me');
  await page.getByRole('button', { name: 'Set it up' }).click();
  const secret = (await page.locator('code').first().textContent()) ?? '';
  const code = (ahead: number): string =>
    new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6 }).generate({
      timestamp: Date.now() + ahead * 30_000,
    });
  await page.getByLabel('Code', { exact: true }).fill(code(0));
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText('It is on.').waitFor();

  const open = await openPage(`${desk.house.url}/`);
  await open.page.getByLabel('E-mail').fill(REQUESTER);
  await open.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await open.page.getByRole('button', { name: 'Sign in' }).click();
  const field = open.page.getByRole('textbox', { name: 'Code' });
  await field.waitFor();
  await lookAt({ page: open.page, problems: [] }, 'second-factor');
  await field.fill('000000');
  await open.page.getByRole('button', { name: 'Sign in' }).click();
  await open.page.getByRole('alert').waitFor();
  await field.fill(code(1));
  await open.page.getByRole('button', { name: 'Sign in' }).click();
  await open.page.getByRole('heading', { name: 'How can we help?' }).waitFor();
});
