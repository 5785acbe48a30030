import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;
let number = '';

const KINDS = [
  { name: 'aText', kind: 'text', label: 'Text', value: 'A line' },
  {
    name: 'aLongText',
    kind: 'text',
    label: 'Long text',
    options: { as: 'markdown' },
    value: '**Bold** and\n\n- a list',
  },
  { name: 'aChoice', kind: 'choice', label: 'Choice', options: { choices: ['red', 'green'] }, value: 'red' },
  {
    name: 'someChoices',
    kind: 'choices',
    label: 'Choices',
    options: { choices: ['red', 'green', 'blue'] },
    value: ['red', 'blue'],
  },
  { name: 'aYes', kind: 'yes-no', label: 'Yes or no', value: true },
  { name: 'aNumber', kind: 'number', label: 'Number', options: { decimals: 2, unit: '%' }, value: 12.5 },
  { name: 'aPerson', kind: 'reference', label: 'Reference', options: { to: 'person' }, value: 'me' },
  { name: 'aDay', kind: 'day', label: 'Civil day', value: '2026-11-30' },
  { name: 'aMoment', kind: 'moment', label: 'Moment', value: '2026-11-30T09:30:00Z' },
  { name: 'aTimeOfDay', kind: 'time-of-day', label: 'Time of day', value: '09:30' },
  { name: 'aDuration', kind: 'duration', label: 'Duration', value: 'PT1H30M' },
  { name: 'someMoney', kind: 'money', label: 'Money', value: { amount: '1234.50', currency: 'EUR' } },
  {
    name: 'aQuantity',
    kind: 'quantity',
    label: 'Quantity',
    options: { units: ['GB', 'TB'] },
    value: { value: 16, unit: 'GB' },
  },
  {
    name: 'aPlace',
    kind: 'place',
    label: 'Place',
    value: { address: 'Am Markt 1, 28195 Bremen', latitude: 53.0758, longitude: 8.8072 },
  },
] as const;

beforeAll(async () => {
  desk = await openDesk();
  const named: Record<string, unknown> = {};
  for (const { name, kind, label, value, ...more } of KINDS) {
    const answer = await desk.agent.post('/api/custom-fields', {
      type: 'incident',
      name,
      kind,
      label: { en: label },
      ...more,
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    named[name] = value === 'me' ? desk.agent.id : value;
  }
  number = await desk.report('A specimen with every kind of value', named);
  await desk.agent.post(`/api/incidents/${number}/activity`, { text: 'A note', visibility: 'internal' });
});
afterAll(() => desk?.house.stop());

const inHighContrast = async (page: Page): Promise<void> => {
  await page.evaluate(() =>
    localStorage.setItem('reeve:preferences', JSON.stringify({ contrast: 'high', density: 'compact' })),
  );
  await page.reload();
};

test('every kind of value is shown: light, dark, high contrast, and on a phone', async () => {
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByText('€1,234.50').waitFor();
  for (const { label } of KINDS) await page.getByText(label, { exact: true }).first().waitFor();
  await lookAt(open, 'kinds');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByText('Facts', { exact: true }).click();
  await expectAccessible(page);
  await screenshot(page, 'kinds-360');
  await page.setViewportSize({ width: 1280, height: 800 });
  await inHighContrast(page);
  await page.getByText('€1,234.50').waitFor();
  await expectAccessible(page);
  await screenshot(page, 'kinds-contrast');
});

test('every kind of value is written', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents/new');
  const { page } = open;
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('Everything');
  await page.getByRole('textbox', { name: 'Civil day' }).waitFor();
  await lookAt(open, 'kinds-form');
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Ein Text');
  await page.getByRole('combobox', { name: 'Choice', exact: true }).click();
  await page.getByRole('option', { name: 'Green' }).click();
  await page.getByRole('radiogroup', { name: 'Yes or no' }).getByText('No', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Number', exact: true }).fill('7.25');
  await page.getByRole('textbox', { name: 'Civil day' }).fill('3 Dec 2026');
  await page.getByRole('textbox', { name: 'Civil day' }).blur();
  await page.getByRole('textbox', { name: 'Time of day' }).fill('17.45');
  await page.getByRole('textbox', { name: 'Duration' }).fill('2h 15m');
  await page.getByRole('textbox', { name: 'Money: Amount' }).fill('99.9');
  await page.getByRole('textbox', { name: 'Quantity: Amount' }).fill('3');
  await page.getByRole('textbox', { name: 'Place: Address' }).fill('Am Wall 5');
  await title.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Everything' }).waitFor();
  const made = (await desk.agent.get(`/api/incidents/${page.url().split('/').at(-1)}`)).body;
  expect(made).toMatchObject({
    aText: 'Ein Text',
    aChoice: 'green',
    aYes: false,
    aNumber: 7.25,
    aDay: '2026-12-03',
    aTimeOfDay: '17:45',
    aDuration: 'PT2H15M',
    someMoney: { amount: '99.90', currency: 'EUR' },
    aQuantity: { value: 3, unit: 'GB' },
    aPlace: { address: 'Am Wall 5' },
  });
});

test('an empty specimen', async () => {
  const empty = await desk.report('Nothing but a title');
  const open = await desk.house.signIn(AGENT, `/incidents/${empty}`);
  await open.page.getByRole('heading', { level: 1, name: 'Nothing but a title' }).waitFor();
  await lookAt(open, 'kinds-empty');
});
