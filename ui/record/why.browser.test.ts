import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

const LONG = `طابعة الطابق الثالث لا تعمل ${'Überlanges-Wort-ohne-Ende'.repeat(6)}`;

/** Several pages looked at in both themes. */
const SLOW = 120_000;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.house.stop());

test(
  'an administrator sees with whose eyes, and why; nobody else is offered it',
  async () => {
    const number = await desk.report('Who sees this?');
    const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
    const { page } = open;
    await page.getByRole('button', { name: 'Who may see this, and why' }).click();
    const panel = page.getByRole('dialog', { name: `Who may see ${number}, and why` });
    await panel.getByRole('textbox', { name: 'Person' }).fill('Rita');
    await panel.getByRole('option', { name: 'Rita Requester' }).click();
    await panel.getByText('Rita Requester may see this:').waitFor();
    await panel.getByText('asked for it', { exact: true }).first().waitFor();
    await panel.getByText('Reads internal notes: no').waitFor();
    await panel.getByText('Configuration item: does not see').waitFor();
    await lookAt(open, 'sight');
    const hers = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
    await hers.page.getByRole('heading', { level: 1, name: 'Who sees this?' }).waitFor();
    await expect.poll(() => hers.page.getByRole('button', { name: 'Who may see this, and why' }).count()).toBe(0);
  },
  SLOW,
);

test(
  'what is alike shows while one writes, with what it shares, and only what one may see',
  async () => {
    await desk.report('The badge reader at the gate is dead', { service: desk.service });
    await desk.agent.post('/api/incidents', {
      title: 'Badge reader of the vault is dead',
      requester: desk.colleague.id,
    });
    const open = await desk.house.signIn(AGENT, '/incidents/new');
    await open.page.getByRole('textbox', { name: 'Title' }).fill('Badge reader dead');
    const alike = open.page.getByRole('region', { name: 'Is it one of these already?' });
    await alike.getByRole('link', { name: 'at the gate' }).waitFor();
    await alike.getByText('Badge, reader, dead').first().waitFor();
    await expect.poll(() => alike.getByRole('link').count()).toBe(2);
    await lookAt(open, 'alike');
    // On a phone it stands where one is writing, and not below all that is left to fill in.
    await open.page.setViewportSize({ width: 390, height: 844 });
    const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? 0;
    const title = await top(open.page.getByRole('textbox', { name: 'Title' }));
    const description = await top(open.page.getByRole('textbox', { name: 'Description' }));
    expect(await top(alike)).toBeGreaterThan(title);
    expect(await top(alike)).toBeLessThan(description);
    const hers = await desk.house.signIn(REQUESTER, '/incidents/new');
    await hers.page.getByRole('textbox', { name: 'Title' }).fill('Badge reader dead');
    const known = hers.page.getByRole('region', { name: 'Is it one of these already?' });
    await known.getByRole('link', { name: 'at the gate' }).waitFor();
    await expect.poll(() => known.getByRole('link').count()).toBe(1);
  },
  SLOW,
);

test(
  'all fields are edited at once, kept when the tab is closed, and what is wrong is told at its field',
  async () => {
    const number = await desk.report('All at once', { impact: 'low' });
    const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
    const { page } = open;
    await page.getByRole('heading', { level: 1, name: 'All at once' }).focus();
    await page.keyboard.press('Shift+E');
    const form = page.getByRole('form', { name: `All fields of ${number}` });
    await form.getByRole('textbox', { name: 'Category', exact: true }).fill('Hardware');
    await form.getByRole('textbox', { name: 'Title' }).fill('');
    await page.reload();
    await page.getByRole('button', { name: 'Edit all' }).click();
    await expect.poll(() => form.getByRole('textbox', { name: 'Category', exact: true }).inputValue()).toBe('Hardware');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText('must not be empty').or(form.getByText('is required')).first().waitFor();
    await form.getByRole('textbox', { name: 'Title' }).fill(LONG);
    await expectAccessible(page);
    await screenshot(page, 'edit-all');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body)
      .toMatchObject({ title: LONG, classification: 'Hardware', impact: 'low' });
    await page.getByRole('heading', { level: 1, name: 'طابعة' }).waitFor();
    await lookAt({ ...open, problems: [] }, 'long-and-right-to-left');
  },
  SLOW,
);

test(
  'the moment of what happened is put right by those who may, and the history says so',
  async () => {
    const number = await desk.report('It rang earlier');
    const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
    const { page } = open;
    const history = page.getByRole('region', { name: 'Conversation and history' });
    await history.getByRole('listitem').first().hover();
    await history.getByRole('button', { name: 'It happened at another moment…' }).first().click();
    const panel = page.getByRole('form', { name: 'It happened at another moment…' });
    await panel.getByRole('textbox', { name: 'Why' }).fill('The phone rang at seven.');
    await panel.getByLabel('When it happened: Time').fill('00:01');
    await lookAt(open, 'put-right');
    await panel.getByRole('button', { name: 'Put right' }).click();
    await history.getByText(/put a moment right: .* \(The phone rang at seven\.\)/).waitFor();
    const his = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
    await his.page.getByRole('heading', { level: 1, name: 'It rang earlier' }).waitFor();
    await expect.poll(() => his.page.getByRole('button', { name: 'It happened at another moment…' }).count()).toBe(0);
  },
  SLOW,
);
