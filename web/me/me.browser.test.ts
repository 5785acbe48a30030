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
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('high');
  await lookAt(open, 'me-high-contrast');
  await page.getByRole('button', { name: 'Set it up' }).click();
  await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { name: 'Ihre Einstellungen' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
  await lookAt(open, 'me-german');
});

test('how numbers, dates and weeks are written is chosen, and shows at once and elsewhere', async () => {
  await addPerson(house, 'Omar Haddad', ['agent']);
  const { page } = await house.signIn('omar.haddad@example.com', '/me');
  const block = page.getByRole('region', { name: 'Dates and numbers' });
  await block.getByText('1,234.5').waitFor();
  await block.getByRole('combobox', { name: 'Written as in' }).click();
  await page.getByRole('option', { name: 'Germany' }).click();
  await block.getByText('1.234,5').waitFor();
  const firstDay = async (): Promise<string | null> => {
    await page.goto(`${house.url}/incidents?view=list:all&layout=calendar`);
    return page.getByRole('columnheader').first().textContent();
  };
  await expect.poll(() => firstDay()).toBe('Mon');
  await page.goto(`${house.url}/me`);
  await block.getByRole('combobox', { name: 'The week begins on' }).click();
  await page.getByRole('option', { name: 'Sunday' }).click();
  await expect.poll(() => firstDay()).toBe('Sun');
});

test('density and appearance act at once, and are kept', async () => {
  await addPerson(house, 'Petra Lang', ['agent']);
  const { page } = await house.signIn('petra.lang@example.com', '/me');
  const shown = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  await page.getByText('Compact', { exact: true }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect.poll(shown).toMatchObject({ density: 'compact', mantineColorScheme: 'dark' });
  await page.reload();
  await expect.poll(shown).toMatchObject({ density: 'compact', mantineColorScheme: 'dark' });
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(shown).toMatchObject({ contrast: 'high' });
});
