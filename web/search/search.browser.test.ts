import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../testing/house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  await addPerson(house, 'Nora Lindqvist', ['agent']);
  await house.make('incident', { title: 'Printer prints blank pages' });
  await house.make('request', { variant: 'other', title: 'A printer for the new office' });
});
afterAll(() => house?.stop());

test('search finds records of all types and the address says what was looked for', async () => {
  const open = await house.signIn('nora.lindqvist@example.com', '/search');
  const { page } = open;
  await page.getByLabel('Words to find').fill('printer');
  await page.getByText('Printer prints blank pages').waitFor();
  await page.getByText('A printer for the new office').waitFor();
  expect(page.url()).toContain('q=printer');
  await lookAt(open, 'search');
  await page.getByLabel('Words to find').fill('zeppelin');
  await page.getByText('Nothing found for “zeppelin”').waitFor();
  await lookAt(open, 'search-empty');
});

test('the palette finds a record, goes somewhere and changes the appearance, by keys alone', async () => {
  const open = await house.signIn('nora.lindqvist@example.com', '/');
  const { page } = open;
  await page.getByRole('heading', { name: /, Nora$/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('blank');
  await page.getByRole('option', { name: /Printer prints blank pages/ }).waitFor();
  await lookAt(open, 'palette');
  await page.getByRole('combobox').fill('dark');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('incidents');
  await page.getByRole('option', { name: 'Incidents', exact: true }).click();
  await page.waitForURL('**/incidents');
});
