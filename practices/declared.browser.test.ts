import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../server/jobs/jobs.ts';
import { givePassword, type TokenClient } from '../testing/reeve.ts';
import { type House, lookAt, openHouse, PASSWORD } from '../web/testing/house.ts';
import { deliverReports } from './improve/reporting/deliver-reports.job.ts';

// Screens that are made of declarations alone, as those see them who work with them.
let house: House;
let olivia: TokenClient;
const OLIVIA = 'olivia.level@example.com';

beforeAll(async () => {
  house = await openHouse();
  const roles = ['agent', 'service-level-manager', 'change-manager'];
  olivia = await house.person('Olivia Level', roles, { zone: 'UTC' });
  await givePassword(house, olivia.id, PASSWORD);
});
afterAll(() => house?.stop());

test('a regular report is made, and sent without being asked again for whom', async () => {
  const open = await house.signIn(OLIVIA, '/regular-reports/new');
  const { page } = open;
  await page.getByRole('textbox', { name: 'Title' }).fill('How last month was');
  await page.getByRole('combobox', { name: 'Format' }).click();
  await page.getByRole('option', { name: 'CSV' }).click();
  await page.getByRole('button', { name: 'Add a line' }).click();
  await page.getByRole('textbox', { name: 'Person' }).fill('Olivia');
  await page.getByRole('option', { name: /Olivia Level/ }).click();
  await lookAt(open, 'regular-report-new');
  await page.locator('form.form').getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByRole('region', { name: 'Recipients' }).getByText('Olivia Level').waitFor();
  await page.getByRole('button', { name: 'Send now' }).click();
  const told = page.getByRole('region', { name: 'Conversation and history' });
  await told.getByText('sent for the last period').waitFor();
  await expect.poll(() => told.getByText('Running').count()).toBe(0);
  await page.getByText('All who may see this record read this').waitFor();
  await lookAt(open, 'regular-report');
});

test('a form asks nothing that the product knows, counts or need not know', async () => {
  const roles = ['agent', 'service-level-manager', 'service-owner', 'administrator'];
  const amal = await house.person('Amal Keeper', roles, { zone: 'Asia/Amman' });
  await givePassword(house, amal.id, PASSWORD);
  const { page } = await house.signIn('amal.keeper@example.com', '/regular-reports/new');
  const zone = page.getByRole('textbox', { name: 'Zone' });
  await expect.poll(() => zone.inputValue()).toBe('Asia/Amman');
  const made = await amal.post('/api/regular-reports', { title: 'Weekly', recipients: [{ person: amal.id }] });
  expect(made.body).toMatchObject({ zone: 'Asia/Amman' });

  await page.goto(`${house.url}/discrepancies/new`);
  await page.getByRole('textbox', { name: 'Discovered', exact: true }).waitFor();
  await expect.poll(() => page.getByText('Times seen').or(page.getByText('Last seen')).count()).toBe(0);
  const item = await house.make('configuration-item', { name: 'mail-01', variant: 'server', owner: amal.id });
  const seen = { configurationItem: item, property: 'address', discovered: '10.0.0.7', discoveredBy: 'A look' };
  const found = (await amal.post('/api/discrepancies', seen)).body;
  expect(found).toMatchObject({ times: 1, seenAt: found['createdAt'] });

  const service = await house.make('service', { name: 'Workplace', owner: amal.id });
  const { number } = (await amal.post('/api/catalogue-items', { name: 'Notebook', service })).body;
  await page.goto(`${house.url}/catalogue-items/${number}`);
  await page.getByText('Everyone', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'May order it' }).count()).toBe(0);
  await amal.patch(`/api/catalogue-items/${number}`, { audience: 'listed' });
  await page.reload();
  await page.getByRole('region', { name: 'May order it' }).getByText('None yet').waitFor();
});

test('somebody who only asks orders from the catalogue: the form knows what, and its kind stands there once', async () => {
  const vendor = await house.make('organisation', { name: 'Al-Noor' });
  const samir = await house.person('Samir Asks', ['requester', 'key-contact'], { organisation: vendor });
  await givePassword(house, samir.id, PASSWORD);
  const admin = await house.person('Otto Owner', ['administrator', 'service-owner']);
  const service = await house.make('service', { name: 'Workplaces', owner: admin.id });
  const team = await house.make('team', { name: 'Store' });
  const { number } = (await admin.post('/api/catalogue-items', { name: 'Badge', service, form: 'access' })).body;
  const offered = { summary: 'Opens doors.', owner: admin.id, fulfilledBy: team, expectedDelivery: 'PT8H' };
  const published = await admin.post(`/api/catalogue-items/${number}/publish`, offered);
  expect(published.status, JSON.stringify(published.body)).toBe(200);

  const open = await house.signIn('samir.asks@example.com', '/');
  const { page } = open;
  await page.getByRole('heading', { name: 'How can we help?' }).waitFor();
  await page.goto(`${house.url}/catalogue-items/${number}`);
  await page.getByRole('button', { name: 'Order this' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Badge');
  const kind = page.locator('form.form').getByRole('combobox', { name: 'Kind', exact: true });
  await expect.poll(() => kind.count()).toBe(1);
  await expect.poll(() => kind.inputValue()).toBe('Access');
  await expect.poll(() => page.getByRole('textbox', { name: 'From the catalogue' }).inputValue()).toBe('Badge');
  await page.getByRole('textbox', { name: 'Access to' }).waitFor();
  await lookAt(open, 'order');
  await page.locator('form.form').getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByText('All who work on it read this').waitFor();
  await page.locator('[data-field=catalogueItem]').getByText('Badge').waitFor();
});

test('a review tells each figure once, and a window by its hours', async () => {
  const measure = await house.make('measure', { title: 'Solved at once', variant: 'by-hand', owner: olivia.id });
  const results = [{ measure, name: 'Solved at once', unit: '%', value: 41.05, target: 75, stands: 'missed' }];
  const { number } = (await olivia.post('/api/service-reviews', { title: 'The year', results })).body;
  const { page } = await house.signIn(OLIVIA, `/service-reviews/${number}`);
  const told = page.getByRole('region', { name: 'By the measures' });
  await told.getByText('41.05').waitFor();
  await expect
    .poll(() => told.getByRole('columnheader').allTextContents())
    .toEqual(['Measure', 'Unit', 'Reached', 'Target', 'Stands']);

  const plannedStart = '2026-12-03T21:30:00Z';
  const change = (await olivia.post('/api/changes', { title: 'A new switch', plannedStart })).body['number'];
  await page.goto(`${house.url}/changes/${change}`);
  await page.locator('[data-field=plannedStart]').getByText('Thu, 3 Dec 2026, 21:30').waitFor();
  await olivia.patch(`/api/changes/${change}`, { plannedStart: '2026-12-04T20:00:00Z' });
  await page.reload();
  await page.getByRole('region', { name: 'history' }).getByText('Fri, 4 Dec 2026, 20:00').waitFor();
});

test('a discrepancy is told by what differs; a plan says its times in the words of the reader', async () => {
  const roles = ['agent', 'administrator', 'service-owner'];
  const gerda = await house.person('Gerda Plan', roles, { zone: 'UTC', language: 'de' });
  await givePassword(house, gerda.id, PASSWORD);
  const item = await house.make('configuration-item', { name: 'db-07', variant: 'server', owner: gerda.id });
  const seen = { configurationItem: item, property: 'address', recorded: '10.0.0.1', discovered: '10.0.0.9' };
  const found = (await gerda.post('/api/discrepancies', { ...seen, discoveredBy: 'Nightly look' })).body;
  const open = await house.signIn('gerda.plan@example.com', '/discrepancies');
  const { page } = open;
  await page.getByRole('row', { name: 'db-07: 10.0.0.1 / 10.0.0.9' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'db-07: 10.0.0.1 / 10.0.0.9' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/discrepancies/${found['number']}`);
  await lookAt(open, 'discrepancy');
  const plan = { title: 'Platte', metric: 'Belegt', unit: 'GB', maximum: 2000, leadDays: 28, owner: gerda.id };
  await house.make('capacity-plan', plan);
  await page.goto(`${house.url}/capacity-plans/CPP-1`);
  await page.locator('[data-field=leadDays]').getByText('28\u00a0Tage', { exact: true }).waitFor();
  await lookAt(open, 'capacity-plan');
});

test('whoever gets a report finds the file first, on a phone too', async () => {
  const report = { title: 'How this year went', format: 'csv', recipients: [{ person: olivia.id }] };
  const { number } = (await olivia.post('/api/regular-reports', report)).body;
  await olivia.post(`/api/regular-reports/${number}/send`);
  await runJob(house.reeve.database, house.reeve.keeper.current(), deliverReports);
  const open = await house.signIn(OLIVIA, '/report-deliveries');
  const { page } = open;
  await page
    .getByRole('row', { name: /How this year went, 1/ })
    .getByRole('link')
    .click();
  const file = page.locator('.record-middle').getByRole('link', { name: /^service-levels-.*\.csv$/ });
  await file.waitFor();
  // To have no more of it is not what one came for.
  const stop = page.getByRole('button', { name: 'Stop receiving it' });
  await expect.poll(() => stop.getAttribute('data-weight')).toBe('secondary');
  await lookAt(open, 'report-delivery');
  await page.setViewportSize({ width: 390, height: 844 });
  const [come] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(come.suggestedFilename()).toMatch(/\.csv$/);
});

test('what was discovered stands against what is recorded, and one of both is chosen', async () => {
  const owner = olivia.id;
  const server = { name: 'web-01', variant: 'server', operatingSystem: 'Debian 12', address: '10.0.0.1', owner };
  const item = await house.make('configuration-item', server);
  const found = { discoveredBy: 'Inventory', operatingSystem: 'Debian 13', address: '10.0.0.9' };
  await olivia.post(`/api/configuration-items/${item}/observe`, found);
  const open = await house.signIn(OLIVIA, '/discrepancies');
  const { page } = open;
  await page.getByRole('row', { name: /web-01: Debian 12 \/ Debian 13.*Inventory/ }).waitFor();
  await lookAt(open, 'discrepancies');
  await page
    .getByRole('row', { name: /web-01: 10\.0\.0\.1 \/ 10\.0\.0\.9/ })
    .getByRole('link')
    .click();
  const steps = page.getByRole('list', { name: 'Progress' });
  await expect.poll(() => steps.getByRole('listitem').allTextContents()).toEqual(['To decide', 'Handed on', 'Closed']);
  await lookAt(open, 'discrepancy');
  await page.getByRole('button', { name: 'Keep the recorded' }).click();
  const asked = page.getByRole('form', { name: /^Keep the recorded/ });
  await asked.getByRole('textbox', { name: 'Why' }).fill('The old address comes back.');
  await asked.getByRole('button', { name: 'Keep the recorded' }).click();
  await page.getByText('kept as recorded', { exact: true }).waitFor();
  await page.getByRole('region', { name: 'Why' }).getByText('The old address comes back.').waitFor();
  await expect
    .poll(async () => (await olivia.get(`/api/configuration-items/${item}`)).body)
    .toMatchObject({ address: '10.0.0.1' });
});

test('whoever decides sees what it is about, and their yes moves it on', async () => {
  const boss = await house.person('Rita Requester', ['requester']);
  const wish = { title: 'A big screen', description: 'The old one flickers.', variant: 'other', requester: boss.id };
  const { number } = (await olivia.post('/api/requests', wish)).body;
  await olivia.post(`/api/requests/${number}/present`, { approvers: [{ by: 'person', person: olivia.id }] });
  await house.reeve.settle();
  const open = await house.signIn(OLIVIA, '/approvals/APR-1');
  const { page } = open;
  const subject = page.getByRole('region', { name: 'What is decided on' });
  await subject.getByText('The old one flickers.').waitFor();
  await subject.getByText('Rita Requester').first().waitFor();
  await lookAt(open, 'approval');
  await page.getByRole('button', { name: 'Approve' }).click();
  await page
    .getByRole('form', { name: /^Approve/ })
    .getByRole('button', { name: 'Approve' })
    .click();
  await page.getByRole('list', { name: 'Progress' }).getByText('Approved').waitFor();
  await house.reeve.settle();
  await expect
    .poll(async () => (await olivia.get(`/api/requests/${number}`)).body)
    .toMatchObject({ state: 'approved' });
});

test('what is nobody’s shows who fits and why, and one press gives it to them', async () => {
  const [ana, ben] = await Promise.all(['Ana Able', 'Ben Busy'].map((name) => house.person(name, ['agent'])));
  const members = [ana, ben].map((each) => ({ person: each?.id }));
  const team = await house.make('team', { name: 'Desk', members });
  const holders = [{ person: ana?.id, level: 2, since: '2026-01-01' }];
  const skill = await house.make('skill', { name: 'Payments', aloneFrom: 2, holders });
  const service = await house.make('service', { name: 'Payment', supportTeam: team });
  const admin = await house.person('Ada Admin', ['administrator']);
  await admin.post(`/api/services/${service}/links`, { kind: 'calls-for', to: skill });
  const { number } = (await olivia.post('/api/incidents', { title: 'Card refused', service, team })).body;
  const open = await house.signIn(OLIVIA, `/incidents/${number}`);
  const { page } = open;
  const panel = page.getByRole('region', { name: 'Who fits' });
  await panel.getByText('Calls for Payments').waitFor();
  await expect
    .poll(() => panel.getByRole('listitem').allInnerTexts())
    .toEqual([
      expect.stringMatching(/Ana Able\s+can do it · 0 in hand/),
      expect.stringMatching(/Ben Busy\s+lacks Payments · 0 in hand/),
    ]);
  await lookAt(open, 'who-fits');
  await panel.getByRole('button', { name: 'Give it to Ana Able' }).click();
  await page.locator('[data-field=assignee]').getByText('Ana Able').waitFor();
  await panel.waitFor({ state: 'detached' });
});

test('a breach leads to the record whose promise was missed', async () => {
  const { number } = (await olivia.post('/api/incidents', { title: 'The till is slow' })).body;
  const at = new Date().toISOString();
  const late = { metric: 'resolution', within: 'PT2H', dueAt: at, ranOutAt: at };
  await house.make('breach', { about: number, ...late });
  const open = await house.signIn(OLIVIA, '/breaches/BRE-1');
  const { page } = open;
  const about = page.getByRole('region', { name: 'What it was promised for' });
  await about.getByText('New').waitFor();
  await lookAt(open, 'breach');
  await about.getByRole('link', { name: `${number} The till is slow` }).click();
  await page.getByRole('heading', { level: 1, name: 'The till is slow' }).waitFor();
});
