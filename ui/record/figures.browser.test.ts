import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { newId } from '../../server/database/identifier.ts';
import { replay } from '../../server/operations/replay.ts';
import { screenshot } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

const day = 86_400_000;
const ago = (days: number, hours = 0): string => new Date(Date.now() - days * day + hours * 3_600_000).toISOString();

let desk: Desk;

/** A year of incidents, one in five days, every third about the shop, every seventh still open. */
beforeAll(async () => {
  desk = await openDesk();
  const { house, agent, requester, team, service } = desk;
  const other = await house.make('team', { name: 'Network' });
  const type = typeNamed(house.reeve.keeper.current().registry, 'incident');
  const stories = Array.from({ length: 72 }, (_, at) => {
    const days = 5 * (72 - at);
    const first = {
      title: `Incident ${at}`,
      requester: requester.id,
      team: at % 4 ? team : other,
      ...(at % 3 === 0 && { service }),
    };
    const end = { resolution: 'Done', resolutionCode: 'solved' };
    const steps = [
      { at: ago(days), by: requester.id, values: first },
      { at: ago(days, 1 + (at % 9)), by: agent.id, verb: 'assign', values: { team, assignee: agent.id } },
      ...(at % 7 === 0 ? [] : [{ at: ago(days, 4 + (at % 40)), by: agent.id, verb: 'resolve', values: end }]),
    ];
    const id = newId();
    return { id, source: 'told', sourceKey: id, number: null, steps };
  });
  await replay(house.call(), type, stories, { decide: true });
});
afterAll(() => desk?.house.stop());

test('from a list to its figures: what is measured, by what period and group, with the same filters', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents?team=my-teams&category=open,waiting&sort=-createdAt');
  const { page } = open;
  await page.getByRole('link', { name: 'Figures' }).click();
  await page.getByRole('heading', { level: 1, name: 'Incidents: figures' }).waitFor();
  expect(page.url()).toMatch(/\/incidents\/figures\?team=my-teams$/);
  await page.getByRole('img', { name: /Opened and finished/ }).waitFor();
  await lookAt(open, 'figures-flow');
});

test('what is looked at stays in the address, and comes as a file', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents/figures?measure=backlog&team=my-teams');
  const { page } = open;
  await page.getByRole('columnheader', { name: 'Over 90 days' }).waitFor();
  await lookAt(open, 'figures-backlog');
  await page.getByRole('button', { name: 'Remove the filter Team' }).click();
  await page.getByRole('combobox', { name: 'Measure' }).click();
  await page.getByRole('option', { name: 'Time to finish' }).click();
  await page.getByRole('combobox', { name: 'Grouped by' }).click();
  await page.getByRole('option', { name: 'Service', exact: true }).click();
  await page.getByRole('cell', { name: 'Web shop' }).first().waitFor();
  expect(page.url()).toMatch(/measure=resolve-time&by=service$/);
  const csv = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  expect((await csv).suggestedFilename()).toBe('incidents-resolve-time.csv');
});

test('time in each state stands by state; where nothing happened it says so', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents/figures?measure=states&cut=quarter');
  await open.page.getByRole('cell', { name: 'Assigned' }).first().waitFor();
  await screenshot(open.page, 'figures-states');
  await open.page.goto(`${desk.house.url}/incidents/figures?channel=phone`);
  await open.page.getByText('Nothing was measured in this time.').waitFor();
});
