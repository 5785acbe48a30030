import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.house.stop());

const LONG =
  'Paying with **credit card** takes more than a minute.\n\n- since 09:10\n- `HTTP 504`\n\n<script>alert(1)</script>';

test('a reply and an internal note look different; drafts are kept; the requester reads one of them', async () => {
  const number = await desk.report('Checkout is slow', { description: LONG, service: desk.service });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('heading', { level: 1, name: 'Checkout is slow' }).waitFor();
  await page.keyboard.press('r');
  await page.keyboard.type('Since when exactly?');
  await page.reload();
  await expect.poll(() => page.getByLabel('Write a reply').inputValue()).toBe('Since when exactly?');
  await page.getByLabel('Write a reply').press('Control+Enter');
  await page.getByRole('article', { name: 'Reply by Ana Agent' }).getByText('Since when exactly?').waitFor();
  await page.getByLabel('Write a reply').blur();
  await page.keyboard.press('n');
  await page.keyboard.type('Ask @Ben');
  await page.getByRole('option', { name: 'Ben Okafor' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('about the index');
  await page.keyboard.press('Control+Enter');
  const note = page.getByRole('article', { name: 'Internal note by Ana Agent' });
  await note.getByText('Ask @Ben Okafor about the index', { exact: true }).waitFor();
  await lookAt(open, 'record');
  const hers = JSON.stringify((await desk.requester.get(`/api/incidents/${number}/activity`)).body);
  const ours = JSON.stringify((await desk.agent.get(`/api/incidents/${number}/activity`)).body);
  expect(ours).toContain(`"mentions":["${desk.colleague.id}"]`);
  expect(hers).toContain('Since when exactly?');
  expect(hers).not.toContain('about the index');
});

test('it is assigned, resolved with what resolving asks, and reopened', async () => {
  const number = await desk.report('The door does not open');
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Resolve' }).waitFor();
  await page.keyboard.press('a');
  const assign = page.getByRole('form', { name: `Assign: ${number}` });
  await assign.getByRole('textbox', { name: 'Team' }).fill('Service');
  await page.getByRole('option', { name: 'Service Desk' }).click();
  await assign.getByRole('textbox', { name: 'Assignee' }).click();
  await page.getByRole('option', { name: 'Ana Agent' }).first().click();
  await assign.getByRole('button', { name: 'Assign' }).click();
  await page.getByText('Assigned', { exact: true }).first().waitFor();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('e');
  const resolve = page.getByRole('form', { name: `Resolve: ${number}` });
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await resolve.getByText('is required').first().waitFor();
  await lookAt({ ...open, problems: [] }, 'record-resolve');
  await resolve.getByRole('combobox', { name: 'Resolution code' }).click();
  await page.getByRole('option', { name: 'Solved' }).click();
  await resolve.getByRole('textbox', { name: 'Resolution' }).last().fill('Oiled.');
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await page.getByRole('button', { name: 'Reopen' }).click();
  await page
    .getByRole('form', { name: `Reopen: ${number}` })
    .getByRole('button', { name: 'Reopen' })
    .press('Enter');
  await page.getByText('reopened').first().waitFor();
  await page.getByRole('region', { name: 'So far' }).getByText('Reopened once').waitFor();
  await lookAt({ ...open, problems: [] }, 'record-so-far');
  await expect.poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['state']).toBe('assigned');
});

test('a fact is edited in place and taken back; why tells the reason and lets one decide otherwise', async () => {
  const number = await desk.report('The lift stands', { impact: 'high', urgency: 'medium' });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Edit Urgency' }).click();
  await page.getByRole('option', { name: 'High' }).click();
  await expect.poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['priority']).toBe('P1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['priority']).toBe('P2');
  await page.getByRole('button', { name: 'Why is Priority so?' }).click();
  await page.getByText('in the priority matrix').waitFor();
  await lookAt(open, 'record-why');
  // After the looks from all sides it may stand below the fold, where a popover hides with what it belongs to.
  await page.getByRole('button', { name: 'Why is Priority so?' }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Set by hand' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Priority' }).click();
  await page.getByRole('option', { name: 'P4' }).click();
  await page.getByLabel('Reason').fill('Somebody is there already');
  await page.getByRole('dialog').getByRole('button', { name: 'Set by hand' }).click();
  await expect.poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['priority']).toBe('P4');
});

test('two writers of one field choose which value stands', async () => {
  const number = await desk.report('Two at once', { impact: 'low' });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Edit Category', exact: true }).click();
  await page.getByRole('textbox', { name: 'Category', exact: true }).fill('Mine');
  await desk.colleague.patch(`/api/incidents/${number}`, { classification: 'Theirs' });
  await page.getByText('Ben Okafor changed this just now').waitFor();
  await page.getByRole('textbox', { name: 'Category', exact: true }).press('Enter');
  await page.getByText('Somebody else changed this at the same time').waitFor();
  await lookAt({ ...open, problems: [] }, 'record-conflict');
  await page.getByRole('radio', { name: 'Mine' }).check();
  await page.getByRole('button', { name: 'Take these' }).click();
  await expect.poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body['classification']).toBe('Mine');
});

test('what others do is taken over while nothing is written', async () => {
  const number = await desk.report('Watched');
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await page.getByRole('heading', { level: 1, name: 'Watched' }).waitFor();
  await page.waitForTimeout(500);
  await desk.colleague.patch(`/api/incidents/${number}`, { title: 'Watched closely' });
  await page.getByRole('heading', { level: 1, name: 'Watched closely' }).waitFor();
});

test('links are found and made, files attached', async () => {
  const number = await desk.report('The scanner is dusty');
  const other = await desk.report('Another dusty scanner');
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await page.getByRole('button', { name: 'Add a link' }).click();
  await page.getByRole('textbox', { name: 'Link to…' }).fill('Another dusty');
  await page.getByRole('option', { name: 'Another dusty scanner' }).click();
  await page.getByRole('region', { name: 'Links' }).getByText(other).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('region', { name: 'Attachments' }).getByRole('button', { name: 'Attach files' }).click(),
  ]);
  await chooser.setFiles({ name: 'photo of dust.txt', mimeType: 'text/plain', buffer: Buffer.from('dust') });
  await page.getByRole('link', { name: 'photo of dust.txt' }).waitFor();
});

test('a requester sees their own record calmly', async () => {
  const number = await desk.report('My chair squeaks');
  const open = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
  await open.page.getByLabel('Write a reply').waitFor();
  await expect.poll(() => open.page.getByRole('radio', { name: 'Internal note' }).count()).toBe(0);
  await lookAt(open, 'record-requester');
});

test('a record that is not there says so', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents/INC-99999');
  await page.getByText('There is no such record').waitFor();
  await page.getByRole('link', { name: 'To the list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor();
});
