import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../testing/house.ts';

let house: House;
const email = 'greta.holm@example.com';
const long = `emile.${'dubois'.repeat(9)}@${'a-long-subdomain.'.repeat(4)}example.com`;

beforeAll(async () => {
  house = await openHouse();
  await addPerson(house, 'Greta Holm', ['agent', 'administrator']);
  await addPerson(house, 'Émile Dubois', ['requester'], { email: long });
});
afterAll(() => house?.stop());

test('people are listed, added, given roles and teams', async () => {
  const open = await house.signIn(email, '/admin/people');
  const { page } = open;
  await page.getByRole('button', { name: 'Greta Holm', exact: true }).waitFor();
  await lookAt(open, 'people');
  const address = page.getByRole('cell', { name: long });
  await expect.poll(async () => (await address.boundingBox())?.width).toBeLessThan(400);
  await expect.poll(() => address.getAttribute('title')).toBe(long);
  await page.getByRole('button', { name: 'Add a person' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Name').fill('Ines Caldeira');
  await panel.getByLabel('E-mail').fill('ines@example.com');
  await panel.getByLabel('First password').fill('a long enough password');
  await lookAt(open, 'people-new');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Ines Caldeira' }).click();
  await panel.getByRole('button', { name: 'Save' }).waitFor();
  await lookAt(open, 'person');
});

test('a team gets a name and members', async () => {
  const open = await house.signIn(email, '/admin/teams');
  const { page } = open;
  await page.getByText('There is no team yet').waitFor();
  await page.getByRole('button', { name: 'Add a team' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Name').fill('Service desk');
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Service desk' }).click();
  await panel.getByLabel('Add a member').click();
  await page.getByRole('option', { name: 'Greta Holm' }).click();
  await panel.getByLabel('Greta Holm leads the team').waitFor();
  await lookAt(open, 'team');
});

test('a custom field is there everywhere at once', async () => {
  const open = await house.signIn(email, '/admin/custom-fields');
  const { page } = open;
  await page.getByText('There is no custom field yet').waitFor();
  await page.getByRole('button', { name: 'Add a field' }).click();
  const panel = page.getByRole('dialog');
  await panel.getByLabel('Label in English').fill('Cost centre');
  await expect.poll(() => panel.getByLabel('Name in the API').inputValue()).toBe('costCentre');
  await panel.getByRole('combobox', { name: 'Of which record' }).click();
  await page.getByRole('option', { name: 'Incident', exact: true }).click();
  await lookAt(open, 'custom-field-new');
  await panel.getByRole('button', { name: 'Create the field' }).click();
  await panel.getByText('x_cost_centre').waitFor();
  await lookAt(open, 'custom-field-everywhere');
  await panel.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Cost centre' }).waitFor();
  await lookAt(open, 'custom-fields');
});

test('the priority matrix is edited as a matrix and can be taken back', async () => {
  const open = await house.signIn(email, '/admin/settings');
  const { page } = open;
  const matrix = page
    .locator('section', { has: page.getByRole('heading', { name: 'Priority matrix', exact: true }) })
    .last();
  const cell = matrix.getByLabel('Row Low, column Low');
  await cell.waitFor();
  await lookAt(open, 'settings');
  await cell.selectOption('P5');
  await matrix.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => cell.inputValue()).toBe('P4');
});

test('a customer gets a priority matrix of its own, which begins as that of all', async () => {
  const nord = await house.make('organisation', { name: 'Nordlicht', kind: 'customer' });
  const open = await house.signIn(email, '/admin/settings');
  const { page } = open;
  const block = page
    .locator('section', { has: page.getByRole('heading', { name: 'Priority matrix of customers' }) })
    .last();
  await block.getByLabel('Add: Organisation').fill('Nord');
  await page.getByRole('option', { name: 'Nordlicht' }).click();
  await block.getByLabel('Row Low, column Low').selectOption('P1');
  await lookAt(open, 'customers-matrix');
  await page.getByLabel('Critical · Users', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'German · Internal · First word' }).waitFor();
  await block.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Priority matrix of customers: saved').waitFor();
  const values = async (): Promise<unknown> => {
    const [row] = await house.reeve.database.run<{ value: Record<string, { high: unknown; low: unknown }> }>(
      "select value from setting where name = 'priority-matrix-of-customers'",
    );
    return row?.value[nord];
  };
  await expect.poll(() => values()).toMatchObject({ high: { high: 'P1' }, low: { high: 'P3', low: 'P1' } });
  await block.getByRole('button', { name: 'Take out Nordlicht' }).click();
  await block.getByRole('button', { name: 'Save' }).click();
  await expect.poll(values).toBeUndefined();
});

test('who may not administer is told so, and is not asked to try again', async () => {
  const { page } = await house.signIn(long, '/admin/settings');
  await page.getByText('Only administrators may do this.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
});
