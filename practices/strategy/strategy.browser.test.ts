import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../web/testing/house.ts';

let house: House;
let email: string;

beforeAll(async () => {
  house = await openHouse();
  email = await addPerson(house, 'Ingrid Strategist', ['strategy-manager', 'agent'], { zone: 'UTC' });
  const top = await house.make('objective', { title: 'Customers come back' });
  await house.make('objective', { title: 'Answers in minutes', parent: top });
  await house.make('service', { name: 'Customer chat', investment: 'grow' });
  const grades = { likelihood: 4, impact: 5, residualLikelihood: 2, residualImpact: 3 };
  await house.make('risk', { event: 'Nobody for the night', ...grades });
  await house.make('risk', { event: 'The lift stands still' });
});
afterAll(() => house.stop());

test('objectives stand as a tree, services as a board, risks as a matrix that leads to them', async () => {
  const open = await house.signIn(email, '/screens/objective-tree');
  const { page } = open;
  const tree = page.getByRole('list', { name: 'Objectives as a tree' });
  await tree.getByRole('listitem').filter({ hasText: 'Customers come back' }).getByText('Answers in minutes').waitFor();
  await lookAt(open, 'objective-tree');

  await page.goto(`${house.url}/screens/portfolio-board`);
  await page
    .getByRole('region', { name: 'Pipeline' })
    .getByRole('link', { name: /Customer chat/ })
    .waitFor();
  await lookAt(open, 'portfolio-board');

  await page.goto(`${house.url}/screens/risk-matrix`);
  await page.getByRole('button', { name: '1 risk: Likely, Severe, Critical' }).click();
  const behind = page.getByRole('region', { name: 'Likely, Severe' });
  await behind.getByRole('link', { name: /Nobody for the night/ }).waitFor();
  await expect.poll(() => page.getByText('One risk is not graded on this basis').count()).toBe(1);
  await lookAt(open, 'risk-matrix');
  await page.getByText('Residual', { exact: true }).click();
  await page.getByRole('button', { name: '1 risk: Unlikely, Moderate, Medium' }).waitFor();
});
