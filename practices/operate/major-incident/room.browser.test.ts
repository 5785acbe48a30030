import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../../testing/browser.ts';
import { givePassword } from '../../../testing/reeve.ts';
import { type House, lookAt, openHouse, PASSWORD } from '../../../web/testing/house.ts';
import { type BadMonday, badMonday } from './testing/bad-monday.ts';

describe('the room', () => {
  let house: House;
  let day: BadMonday;

  beforeAll(async () => {
    house = await openHouse();
    day = await badMonday(house);
    const all = [day.ana, day.ben, day.cleo, day.mara, ...day.customers.map(({ requester }) => requester)];
    for (const { id } of all) await givePassword(house, id, PASSWORD);
  });
  afterAll(() => house.stop());

  const ana = 'ana.agent@example.com';
  const ben = 'ben.okafor@example.com';
  const inRoom = (email: string) => house.signIn(email, '/screens/major-incident-room?of=MI-1');
  const story = (page: Page) => page.getByRole('region', { name: 'Conversation', exact: true });

  test('nobody is in it while nothing is grave', async () => {
    const open = await house.signIn(ana, '/screens/major-incident-room');
    await open.page.getByText('No major incident').waitFor();
    await lookAt(open, 'room-empty');
  });

  test('an incident is declared major on its page; a calm line leads to the room', async () => {
    const { page, problems } = await house.signIn(ana, `/incidents/${day.cause}`);
    await page.getByRole('button', { name: 'More' }).first().click();
    await page.getByRole('menuitem', { name: 'Declare major' }).click();
    const panel = page.getByRole('form', { name: `Declare major: ${day.cause}` });
    await expect.poll(() => panel.getByLabel('Commander').inputValue()).toBe('Ana Agent');
    await panel.getByLabel('Business impact').fill('Nobody can pay by card.');
    await panel.getByRole('button', { name: 'Declare major' }).click();
    const banner = page.getByRole('complementary', { name: 'Major incidents' });
    await banner.getByText('No authorisation gets through').waitFor();
    await banner.getByRole('link', { name: 'Enter the room' }).click();
    await page.getByRole('heading', { level: 1, name: 'No authorisation gets through' }).waitFor();
    await banner.waitFor({ state: 'detached' });
    await page.getByText('13 of 13 open').waitFor();
    await story(page).getByText('No authorisation gets through').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('a role is taken, the first word goes out by the template, and the clock starts anew', async () => {
    const { page } = await inRoom(ben);
    await page.getByRole('button', { name: 'Communications lead: I take it' }).click();
    await page.locator('.room-roles').getByText('Ben Okafor').waitFor();
    await page.getByRole('button', { name: 'Tell users' }).click();
    const panel = page.getByRole('form', { name: 'Tell users' });
    await panel.getByText('4 people on 13 incidents').waitFor();
    const words = panel.getByRole('textbox', { name: 'Tell users' });
    await expect.poll(() => words.inputValue()).toContain('disruption of Card payment');
    await panel.getByRole('combobox', { name: 'Occasion' }).click();
    await page.getByRole('option', { name: 'Workaround' }).click();
    await panel.getByText('Still to be filled in: {workaround}').waitFor();
    await expect.poll(() => panel.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    await words.fill('Cards are refused since nine.');
    await panel.getByRole('button', { name: 'Send' }).click();
    await story(page).getByText('Cards are refused since nine.').waitFor();
    await day.settle();
    const [customer] = day.customers;
    const { body } = (await customer?.requester.get(`/api/incidents/${customer.reports[0]}/activity`)) ?? { body: {} };
    expect(JSON.stringify(body)).toContain('Cards are refused since nine.');
  });

  test('whoever is in it sees what others do without asking; a message becomes a key moment', async () => {
    const { page } = await inRoom(ana);
    await page.getByRole('button', { name: 'Mark as key moment' }).first().waitFor();
    await day.ben.post('/api/major-incidents/MI-1/activity', {
      text: 'The acquirer answers now.',
      visibility: 'internal',
    });
    const message = story(page).locator('.room-said', { hasText: 'The acquirer answers now.' });
    await message.getByRole('button', { name: 'Mark as key moment' }).click();
    await message.getByText('Key moment', { exact: true }).waitFor();
    await page.locator('.room-moment', { hasText: 'The acquirer answers now.' }).waitFor();
  });

  test('a task is added, and the next steps are taken with the keyboard', async () => {
    const { page } = await inRoom(ana);
    await page.getByRole('button', { name: 'Add a task' }).click();
    const panel = page.getByRole('form', { name: 'Add a task: MI-1' });
    await panel.getByLabel('Task').fill('Watch expiry of certificates');
    await panel.getByLabel('Due').click();
    const calendar = page.locator('[data-dates-dropdown]');
    await calendar.waitFor();
    await panel.getByLabel('Due').fill('2026-01-05');
    await calendar.waitFor({ state: 'hidden' });
    await panel.getByRole('button', { name: 'Add a task' }).click();
    await page.getByText('0 of 1 done').waitFor();
    await page.getByText('overdue').first().waitFor();
    await page.getByRole('button', { name: 'Restored' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Lasted').waitFor();
    await page.locator('[aria-current="step"]', { hasText: 'Restored' }).waitFor();
  });

  test('it is readable in every theme and width', async () => {
    const open = await inRoom(ana);
    await open.page.getByText('of 13 open').waitFor();
    await story(open.page).getByText('The acquirer answers now.').waitFor();
    await lookAt(open, 'room');
    await open.page.evaluate(() => document.documentElement.setAttribute('data-contrast', 'high'));
    await expectAccessible(open.page);
    await screenshot(open.page, 'room-contrast');
    await open.page.evaluate(() => document.documentElement.removeAttribute('data-contrast'));
    await open.page.setViewportSize({ width: 390, height: 844 });
    await open.page.getByText('Conversation', { exact: true }).first().click();
    await lookAt(open, 'room-conversation');
  });

  test('its report is read, and what customers may read is a choice away', async () => {
    const open = await house.signIn(ana, '/screens/major-incident-report?of=MI-1');
    await open.page.getByRole('heading', { name: 'Major incident MI-1: No authorisation gets through' }).waitFor();
    await lookAt(open, 'room-report');
    await open.page.getByText('For customers').click();
    await open.page.getByRole('heading', { name: /Report on the disruption of Card payment/ }).waitFor();
    await expect.poll(() => open.page.locator('.report').innerText()).not.toContain('acquirer');
    const download = open.page.waitForEvent('download');
    await open.page.getByRole('button', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toBe('MI-1-customers-en.md');
  });

  test('a runbook that fits stands beside the incident; one press puts its steps on the checklist', async () => {
    const steps = [{ step: 'Stop orders', mandatory: true }];
    const made = await day.ana.post('/api/runbooks', { title: 'Payment by invoice only', service: day.payment, steps });
    await day.ana.post(`/api/runbooks/${made.body['number']}/publish`);
    const { page, problems } = await house.signIn(ana, `/incidents/${day.cause}`);
    await page.getByText('same service').waitFor();
    await page.getByRole('button', { name: 'Follow RUN-1' }).click();
    await page.getByText('Stop orders').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('a requester has neither banner nor room', async () => {
    const { page, problems } = await house.signIn('rita.nordlicht@example.com', '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.getByRole('complementary', { name: 'Major incidents' }).count()).toBe(0);
    await expect.poll(() => page.getByText('Major incidents').count()).toBe(0);
    await page.goto(`${house.url}/screens/major-incident-room?of=MI-1`);
    await page.getByText('No major incident').waitFor();
    expect(problems).toEqual([]);
  });
});
