import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../testing/browser.ts';
import { addPerson, CODE, type House, lookAt, openHouse, PASSWORD } from '../testing/house.ts';

let empty: House;
let house: House;
let email = '';

beforeAll(async () => {
  empty = await openHouse({ empty: true });
  house = await openHouse();
  email = await addPerson(house, 'Nora Lindqvist', ['agent']);
});
afterAll(async () => {
  await empty?.stop();
  await house?.stop();
});

test('an empty house asks for its code, shows who can sign in to the demonstration, and lets one in', async () => {
  const open = await openPage(empty.url);
  const { page } = open;
  await page.getByRole('heading', { name: 'Welcome to Reeve' }).waitFor();
  await lookAt(open, 'first-run');

  await page.getByRole('button', { name: 'Load the demonstration' }).click();
  await page.getByText('Enter the one-time code first.').waitFor();
  await page.getByLabel('One-time code').fill(CODE);
  await page.getByRole('button', { name: 'Load the demonstration' }).click();
  await page.getByRole('heading', { name: 'The demonstration is ready' }).waitFor();
  await lookAt(open, 'demonstration-ready');

  await page.getByRole('button', { name: 'Sign in as Ada Whitfield' }).click();
  await page.getByRole('heading', { name: /, Ada$/ }).waitFor();
});

test('sign-in says what is wrong, lets in with the right password and keeps the address', async () => {
  const open = await openPage(`${house.url}/search?q=printer`);
  const { page } = open;
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await lookAt(open, 'sign-in');

  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();

  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Search', exact: true }).waitFor();
  expect(page.url()).toContain('/search?q=printer');
});
