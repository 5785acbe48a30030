import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../testing/house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  await addPerson(house, 'Nora Lindqvist', ['agent']);
});
afterAll(() => house?.stop());

test('my settings change how Reeve looks and speaks', async () => {
  const open = await house.signIn('nora.lindqvist@example.com', '/me');
  const { page } = open;
  await page.getByRole('heading', { name: 'Your settings' }).waitFor();
  await lookAt(open, 'me');
  await page.getByRole('switch', { name: 'High contrast' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('high');
  await lookAt(open, 'me-high-contrast');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { name: 'Ihre Einstellungen' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  await lookAt(open, 'me-german');
});
