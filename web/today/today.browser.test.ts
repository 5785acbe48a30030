import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeNamed } from '../../derive/registry.ts';
import { transition } from '../../server/operations/transition.ts';
import { addPerson, type House, lookAt, openHouse } from '../testing/house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
  await addPerson(house, 'Nora Lindqvist', ['agent', 'team-lead']);
  await addPerson(house, 'Rui Tavares', ['requester']);
  await addPerson(house, 'Olivia Brandt', ['agent', 'service-owner']);
  const people = await house.call().executor.run<{ id: string; name: string }>('select id, name from person');
  const idOf = (name: string) => people.find((person) => person.name === name)?.id;
  const [agent, requester] = [idOf('Nora Lindqvist'), idOf('Rui Tavares')];
  const team = await house.make('team', { name: 'Service desk', members: [{ person: agent, lead: true }] });
  house.reeve.identities.forget();
  const long = 'Scanner at the loading dock loses its network every time the gate opens, since the new access points';
  await house.make('incident', { title: 'Printer prints blank pages', requester, team, assignee: agent });
  const service = await house.make('service', { name: 'Web shop', owner: idOf('Olivia Brandt') });
  const services = typeNamed(house.reeve.keeper.current().registry, 'service');
  const quiet = await house.make('service', { name: 'Intranet', owner: idOf('Olivia Brandt') });
  for (const verb of ['charter', 'publish'])
    for (const id of [service, quiet]) await transition(house.call(), services, id, verb, {});
  await house.make('incident', { title: 'The basket is empty again', requester, service, team });
  await house.make('incident', { title: long, requester, team, impact: 'high', urgency: 'high' });
});
afterAll(() => house?.stop());

test('an agent sees what is theirs, what nobody has and the load of the team', async () => {
  const open = await house.signIn('nora.lindqvist@example.com', '/');
  const { page } = open;
  await page.getByRole('heading', { name: /, Nora$/ }).waitFor();
  await page.getByRole('region', { name: 'Mine' }).getByText('Printer prints blank pages').waitFor();
  await page.getByRole('region', { name: 'Unassigned' }).getByText('Scanner at the loading dock').waitFor();
  await page.getByRole('table', { name: /load/ }).getByText('Nora Lindqvist').waitFor();
  await expect.poll(() => page.title()).toBe('Today · Reeve');
  await lookAt(open, 'today-agent');
});

test('who leads sees what is next in the team and who has it; figures lead to lists that agree', async () => {
  const { page } = await house.signIn('nora.lindqvist@example.com', '/');
  const next = page.getByRole('region', { name: 'Next in the team' });
  await next.getByRole('link', { name: /Printer prints blank pages.*Nora Lindqvist/ }).waitFor();
  await next.getByRole('link', { name: /Scanner at the loading dock.*Nobody yet/ }).waitFor();
  const figures = page.locator('.today-counts a');
  const counts = await figures.locator('strong').allTextContents();
  for (const [at, count] of counts.entries()) {
    await figures.nth(at).click();
    await page.getByText(`${count} in all`).waitFor();
    await page.goBack();
  }
  expect(counts).toEqual(['1', '3', '2']);
});

test('who owns a service sees how it is and the work it makes; what asks nothing is folded', async () => {
  const open = await house.signIn('olivia.brandt@example.com', '/');
  const { page } = open;
  const care = page.getByRole('region', { name: 'What you look after' });
  await care.getByText('Web shop').waitFor();
  const quiet = care.getByRole('link', { name: 'Intranet' });
  await quiet.waitFor({ state: 'hidden' });
  await care.getByText('Needs nothing from you at the moment: 1').click();
  await quiet.waitFor();
  await lookAt(open, 'today-owner');
  await care.getByRole('link', { name: '1 open incident' }).click();
  await page.getByRole('row', { name: 'The basket is empty again' }).waitFor();
});

test('a requester sees a way to report and their own things', async () => {
  const open = await house.signIn('rui.tavares@example.com', '/');
  const { page } = open;
  await page.getByRole('heading', { name: 'How can we help?' }).waitFor();
  await page.getByRole('region', { name: 'My things' }).getByText('Printer prints blank pages').waitFor();
  const navigation = page.getByRole('navigation', { name: 'Navigation' });
  await navigation.getByRole('link', { name: 'Incidents', exact: true }).waitFor();
  await navigation.getByRole('link', { name: 'Incident management' }).waitFor({ state: 'hidden' });
  await lookAt(open, 'today-requester');
  await page
    .getByRole('region', { name: 'How can we help?' })
    .getByRole('link', { name: /^Incident/ })
    .click();
  await page.waitForURL('**/incidents/new');
});

test('the navigation, keys and panels work without a mouse', async () => {
  const open = await house.signIn('nora.lindqvist@example.com', '/');
  const { page } = open;
  await page.getByRole('heading', { name: /, Nora$/ }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await lookAt(open, 'keys');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByRole('dialog', { name: 'Notices' }).waitFor();
  await lookAt(open, 'notices');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.waitForURL('**/life');
  await page.evaluate(() => document.body.focus());
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('work');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Open the navigation' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Queue' }).click();
  await page.waitForURL('**/queue');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('names in the load of the team stand whole, whatever else the team has', async () => {
  const people = await house.call().executor.run<{ id: string }>("select id from person where name = 'Nora Lindqvist'");
  const [team] = await house.call().executor.run<{ id: string }>('select id from team');
  const given = { team: team?.id, assignee: people[0]?.id };
  const others = { problem: {}, case: { variant: 'question' }, request: { variant: 'other' }, task: {} };
  for (const [type, more] of Object.entries(others)) await house.make(type, { title: 'One more', ...given, ...more });
  const { page } = await house.signIn('nora.lindqvist@example.com', '/');
  await page.setViewportSize({ width: 1440, height: 900 });
  const name = page.getByRole('table', { name: /load/ }).getByRole('rowheader', { name: 'Nora Lindqvist' });
  await expect.poll(async () => (await name.boundingBox())?.height).toBeLessThan(60);
});
