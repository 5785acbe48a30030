import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { newId } from '../../server/database/identifier.ts';
import { follow } from '../../server/measure/follow.ts';
import { replay } from '../../server/operations/replay.ts';
import { learn } from '../../server/suggest/learn.ts';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;
let network: string;

/** Two hundred and forty finished incidents: every third has a word about lines, and went to Network. */
beforeAll(async () => {
  desk = await openDesk();
  const { house, agent, requester, team } = desk;
  network = await house.make('team', { name: 'Network' });
  const registry = house.reeve.keeper.current().registry;
  const things = ['printer', 'monitor', 'keyboard', 'mouse', 'laptop', 'phone', 'badge'];
  const moment = (at: number, hours: number): string =>
    new Date(Date.parse('2026-01-01') + (at * 6 + hours) * 3_600_000).toISOString();
  const stories = Array.from({ length: 240 }, (_, at) => {
    const net = at % 3 === 0;
    const title = net
      ? `The ${at % 2 ? 'vpn' : 'router'} drops my ${things[at % 7]}`
      : `The ${things[at % 7]} is broken`;
    const id = newId();
    const end = { resolution: 'Done', resolutionCode: 'solved', classification: net ? 'Connections' : 'Devices' };
    return {
      id,
      source: 'told',
      sourceKey: id,
      number: null,
      steps: [
        { at: moment(at, 0), by: requester.id, values: { title, requester: requester.id, team: net ? network : team } },
        { at: moment(at, 2), by: agent.id, verb: 'resolve', values: end },
      ],
    };
  });
  await replay(house.call(), typeNamed(registry, 'incident'), stories, { decide: false });
  await follow(house.reeve.database, registry, 20_000);
  await learn(house.reeve.database, registry);
});
afterAll(() => desk?.house.stop());

test('a form offers what such incidents were given, says why, and sets it when asked', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents/new');
  const { page } = open;
  await page.getByRole('textbox', { name: 'Title' }).fill('My vpn does not connect');
  const offer = page.getByRole('button', { name: 'Set Team to Network' });
  await offer.waitFor();
  await page
    .getByText(/40 of 40 with “vpn”/)
    .first()
    .waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Team' }).inputValue()).toBe('');
  await lookAt(open, 'offers-form');
  await offer.press('Enter');
  await expect.poll(() => page.getByRole('textbox', { name: 'Team' }).inputValue()).toBe('Network');
  await offer.waitFor({ state: 'detached' });
});

test('a record offers what it lacks beside it, and an administrator sees how the offers stand', async () => {
  const number = await desk.report('The router drops every call', { team: network });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  const offer = page.getByRole('button', { name: 'Set Category to Connections' });
  await offer.waitFor();
  await lookAt(open, 'offers-record');
  await offer.click();
  await offer.waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['classification'])
    .toBe('Connections');
  await page.goto(`${desk.house.url}/admin/settings`);
  await page.getByRole('row', { name: /Incidents Team 140 .* yes/ }).waitFor();
});
