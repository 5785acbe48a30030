import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.house.stop());

test('a form shows what will be decided while one writes, and refuses at the field', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents/new');
  const { page } = open;
  await page.locator('form.form').getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByText('must not be empty').or(page.getByText('is required')).first().waitFor();
  await lookAt({ ...open, problems: [] }, 'form-refused');
  await page.getByRole('textbox', { name: 'Title' }).fill('The roof leaks');
  await page.getByRole('combobox', { name: 'Impact' }).click();
  await page.getByRole('option', { name: 'High' }).click();
  await page.getByRole('combobox', { name: 'Urgency' }).click();
  await page.getByRole('option', { name: 'High' }).click();
  await page.locator('[data-field=priority]').getByText('P1').waitFor();
  await page.locator('[data-field=priority]').getByRole('button', { name: 'why' }).click();
  await page.getByText('in the priority matrix').waitFor();
  await page.getByRole('textbox', { name: 'Service' }).fill('Web');
  await page.getByRole('option', { name: 'Web shop' }).click();
  await page.getByText('If left empty: Service Desk').waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await lookAt({ ...open, problems: [] }, 'form');
  await page.getByRole('textbox', { name: 'Title' }).press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'The roof leaks' }).waitFor();
});

test('a draft survives', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents/new');
  await page.getByRole('textbox', { name: 'Title' }).fill('Half-written');
  await page.reload();
  await page.getByText('Your draft from before was kept.').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Half-written');
});

test('a requester is asked only what is needed', async () => {
  const open = await desk.house.signIn(REQUESTER, '/incidents/new');
  const { page } = open;
  await page.getByRole('textbox', { name: 'Title' }).fill('My mouse died');
  await expect.poll(() => page.getByRole('combobox', { name: 'Impact' }).count()).toBe(0);
  await lookAt(open, 'form-requester');
  await page.locator('form.form').getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'My mouse died' }).waitFor();
});
