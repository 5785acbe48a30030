import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../../derive/registry.ts';
import { create } from '../../../server/operations/create.ts';
import { transition } from '../../../server/operations/transition.ts';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

let house: House;
let draft: string;
const keeper = 'kai@example.com';
const daysAgo = (days: number, hours: number): string =>
  new Date(Math.floor(Date.now() / 1000) * 1000 - days * 86_400_000 + hours * 3_600_000).toISOString();

beforeAll(async () => {
  house = await openHouse();
  await addPerson(house, 'Kai', ['agent', 'service-level-manager']);
  const us = await house.make('organisation', { name: 'Us' });
  const { registry } = house.reeve.keeper.current();
  const incident = typeNamed(registry, 'incident');
  for (let hours = 1; hours <= 10; hours += 1) {
    const call = { ...house.call(), history: true };
    const { id } = await create({ ...call, now: daysAgo(20, 0) }, incident, { title: `Took ${hours} hours` });
    const solved = { resolutionCode: 'solved', resolution: 'Done.' };
    await transition({ ...call, now: daysAgo(20, hours) }, incident, id, 'resolve', solved);
  }
  const targets = [{ metric: 'resolution', within: 'PT4H', counted: 'around-the-clock' }];
  const input = { variant: 'service-level', title: 'Quick', provider: us, targets };
  draft = (await create(house.call(), typeNamed(registry, 'agreement'), input)).number;
});
afterAll(() => house?.stop());

test('a draft is replayed over a past period: what would have been kept, what would be enough, which and why', async () => {
  const open = await house.signIn(keeper, `/agreements/${draft}`);
  const panel = open.page.getByRole('region', { name: 'As it would have been' });
  await panel.getByRole('button', { name: 'Replay' }).click();
  await panel.getByText('10 records replayed; 10 cases end differently.').waitFor();
  const totals = panel.getByRole('table', { name: 'By what is measured and priority' });
  const row = totals.getByRole('row', { name: /Resolution/ });
  await row.getByText('40% kept, 4 of 10').waitFor();
  await row.getByText('within 4\u00a0h').waitFor();
  await row.getByText('9\u00a0h · 10\u00a0h · 10\u00a0h').waitFor();
  const changes = panel.getByRole('list', { name: 'What ends differently' });
  await expect.poll(() => changes.getByRole('listitem').count()).toBe(10);
  await changes.getByRole('link', { name: /Took 5 hours/ }).waitFor();
  await expect.poll(() => changes.getByText('promised here only').count()).toBe(10);
  await lookAt(open, 'agreement-simulated');
});
