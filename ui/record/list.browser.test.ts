import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.report('Cannot print on the third floor', { impact: 'high', urgency: 'high' });
  await desk.report(
    'Outlook asks for the password again and again, although it was changed last week and works elsewhere',
  );
  await desk.report('الطابعة لا تعمل في المكتب الرئيسي', { service: desk.service });
  for (let at = 0; at < 90; at += 1) await desk.report(`Monitor ${at} flickers`, { impact: 'low', urgency: 'low' });
});
afterAll(() => desk?.house.stop());

test('a list is gone through, selected and assigned without a mouse, and set back', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents');
  const { page } = open;
  const row = (title: string) => page.getByRole('row', { name: title });
  await row('Cannot print on the third floor').waitFor();
  await lookAt(open, 'list');
  // The first row is stood on from the beginning.
  await page.keyboard.press('x');
  await page.getByText('1 selected').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('2 selected').waitFor();
  await lookAt(open, 'list-selected');
  await page.getByRole('button', { name: 'Set a field' }).click();
  await page.getByRole('region', { name: '2 selected' }).getByRole('button', { name: 'Title' }).click();
  await page.getByRole('menuitem', { name: 'Category', exact: true }).click();
  await page.getByRole('textbox', { name: 'Category' }).fill('Printing');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('2 changed').waitFor();
  await expect
    .poll(async () => (await desk.agent.get('/api/incidents?classification=Printing')).body['items'])
    .toHaveLength(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(async () => (await desk.agent.get('/api/incidents?classification=Printing')).body['items'])
    .toEqual([]);
});

test('keys that come at once are done to the row that stands when each is pressed', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Monitor&sort=createdAt');
  await page.getByRole('row', { name: 'Monitor 0 flickers' }).waitFor();
  await page.evaluate(() => {
    for (const key of ['j', 'x', ...Array.from({ length: 25 }, () => 'j'), 'x'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await page.getByText('2 selected').waitFor();
  await page.locator('.list-row[data-selected]', { hasText: 'Monitor 25 flickers' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.list-row[data-current]')?.textContent))
    .toContain('Monitor 25 flickers');
});

test('each list of incidents has room on a common screen; what was cut there is read whole where one points or stands', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents');
  const cut = () => page.locator('.list-scroll').evaluate((element) => element.scrollWidth - element.clientWidth);
  for (const list of ['open', 'due', 'mine', 'unassigned', 'all']) {
    await page.goto(`${desk.house.url}/incidents?view=list:${list}`);
    await page.locator('.list-grid').or(page.locator('.empty-state')).first().waitFor();
    if (await page.locator('.list-grid').isVisible()) await expect.poll(cut, { message: list }).toBe(0);
  }
  await page.goto(`${desk.house.url}/incidents?q=Outlook&sort=-createdAt`);
  const title = page.getByRole('row', { name: 'Outlook asks' }).locator('[data-field=title]');
  const link = title.getByRole('link');
  await expect.poll(() => link.getAttribute('title')).toContain('works elsewhere');
  const width = () => link.evaluate((element) => element.clientWidth);
  const shown = await width();
  // The page that has just come may still give the focus to where one stands.
  const focused = async () => {
    await title.focus();
    return width();
  };
  await expect.poll(focused).toBeGreaterThan(shown);
});

test('what is pressed for a selection is not lost while its bar is on its way', async () => {
  const { page } = await desk.house.signIn(AGENT, '/me');
  await page.getByRole('heading', { level: 1 }).waitFor();
  let come = (): void => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/dock-*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`${desk.house.url}/incidents?number=INC-13,INC-14`);
  await page.getByRole('row', { name: 'INC-14' }).waitFor();
  await page.getByRole('checkbox', { name: 'Select all that are loaded' }).check();
  await page.keyboard.press('r');
  come();
  await page.getByRole('textbox', { name: 'Write a reply' }).waitFor();
});

test('rows come as one scrolls, only those in sight are drawn', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?view=list:all');
  await page.getByText('40 shown').waitFor();
  const toTheEnd = () => page.locator('.list-scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await toTheEnd();
  await page.getByText('80 shown').waitFor();
  await toTheEnd();
  await page.getByText('93 in all').waitFor();
  await expect.poll(() => page.locator('.list-row').count()).toBeLessThan(40);
});

test('filters read as a sentence, can be added and taken away, and live in the address', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents');
  const { page } = open;
  const bottoms = await page
    .locator('.filter-chip, .filter-sort')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
  expect(Math.max(...bottoms) - Math.min(...bottoms), 'the sentence stands on one line').toBeLessThan(10);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByPlaceholder('Filter by…').waitFor();
  await page.keyboard.type('priority');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'P1' }).check();
  await page.getByRole('row', { name: 'Monitor 1 flickers' }).waitFor({ state: 'detached' });
  expect(page.url()).toContain('priority=P1');
  await lookAt(open, 'list-filter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove the filter Priority' }).click();
  await expect.poll(() => page.url()).not.toContain('priority=P1');
});

test('a view is kept under a name', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Outlook&sort=-createdAt');
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByLabel('Name of the view').fill('Outlook troubles');
  await page.getByRole('button', { name: 'Save as a new view' }).click();
  await page.getByRole('link', { name: 'Outlook troubles' }).waitFor();
  await page.goto(`${desk.house.url}/incidents`);
  await page.getByRole('link', { name: 'Outlook troubles' }).click();
  await page.getByText('1 in all').waitFor();
});

test('a cell is edited where it stands, and the change is taken back', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Outlook&sort=-createdAt&columns=number,title,service');
  const cell = page.locator('[data-field=service]').last();
  await cell.dblclick();
  await page.getByRole('option', { name: 'Web shop' }).click();
  await cell.getByText('Web shop').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await cell.getByText('Web shop').waitFor({ state: 'detached' });
});

test('cells are gone through with arrow keys, and edited without a mouse', async () => {
  const { page } = await desk.house.signIn(
    AGENT,
    '/incidents?q=Monitor&sort=createdAt&columns=number,title,service,classification',
  );
  const here = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['field']);
  const cell = (row: string, field: string) => page.getByRole('row', { name: row }).locator(`[data-field=${field}]`);
  await page.getByRole('row', { name: 'Monitor 0 flickers' }).waitFor();
  await page.keyboard.press('j');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(here).toBe('classification');
  await page.keyboard.press('Enter');
  await cell('Monitor 0', 'classification').getByRole('textbox').waitFor();
  await page.keyboard.type('Screens');
  await page.keyboard.press('Enter');
  await cell('Monitor 0', 'classification').getByText('Screens').waitFor();
  await expect.poll(here).toBe('classification');
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('tr')?.textContent))
    .toContain('Monitor 1');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Web');
  await page.getByRole('option', { name: 'Web shop' }).waitFor();
  await page.keyboard.press('Enter');
  await cell('Monitor 1', 'service').getByText('Web shop').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('list-row');
});

test('keys are turned off and on again, and the sheet says so', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?view=list:open');
  await page.locator('.list-row').nth(1).waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const words of ['Next row', 'Previous row', 'Select', 'Open', 'Assign', 'Reply', 'Internal note', 'Create'])
    await sheet.getByText(words, { exact: true }).first().waitFor();
  await sheet.getByRole('button', { name: 'Turn them off' }).click();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('x');
  await page.keyboard.press('?');
  await expect.poll(() => page.getByText('1 selected').count()).toBe(0);
  await expect.poll(() => sheet.isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search or do' }).waitFor();
});

test('what was done to many is counted, and taken back by the verb that leads back', async () => {
  for (const number of ['INC-10', 'INC-11'])
    await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  const { page } = await desk.house.signIn(AGENT, '/incidents?assignee=me&category=open,waiting&sort=createdAt');
  await page.getByRole('row', { name: 'INC-11' }).waitFor();
  await page.getByRole('checkbox', { name: 'Select all that are loaded' }).check();
  await page.getByText('2 selected').waitFor();
  await page.getByRole('button', { name: 'Do…' }).click();
  await page.getByRole('menuitem', { name: 'Wait', exact: true }).click();
  await page.getByRole('form').getByRole('combobox', { name: 'Waiting for' }).click();
  await page.getByRole('option', { name: 'Supplier' }).click();
  await page.getByRole('form').getByRole('button', { name: 'Wait', exact: true }).click();
  const stateOf = async (number: string) => (await desk.agent.get(`/api/incidents/${number}`)).body['state'];
  await expect.poll(() => stateOf('INC-11')).toBe('waiting');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stateOf('INC-10')).toBe('assigned');
  await expect.poll(() => stateOf('INC-11')).toBe('assigned');
});

test('one reply to all that are selected stands on each, and is told where it was refused', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?number=INC-13,INC-14');
  await page.getByRole('row', { name: 'INC-14' }).waitFor();
  await page.getByRole('checkbox', { name: 'Select all that are loaded' }).check();
  await page.getByText('2 selected').waitFor();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Write a reply' }).fill('The line is back');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send reply' }).click();
  await page.getByText('2 answered').waitFor();
  for (const number of ['INC-13', 'INC-14']) {
    const { body } = await desk.agent.get(`/api/incidents/${number}/activity`);
    expect((body['items'] as { visibility: string; content: { text?: string } }[])[0]).toMatchObject({
      visibility: 'public',
      content: { text: 'The line is back' },
    });
  }
});

test('rows come with what is shown of them alone; what is set of one begins with what it holds', async () => {
  await desk.agent.patch('/api/incidents/INC-12', { classification: 'Screens' });
  const { page } = await desk.house.signIn(AGENT, '/incidents');
  const answered = page.waitForResponse((response) => /api.incidents\?.*INC-12/.test(response.url()));
  await page.goto(`${desk.house.url}/incidents?number=INC-12`);
  const { items } = (await (await answered).json()) as { readonly items: readonly Record<string, unknown>[] };
  expect(items.map((item) => [item['number'], 'team' in item, 'description' in item])).toEqual([
    ['INC-12', true, false],
  ]);
  await page.getByRole('checkbox', { name: 'Select INC-12' }).check();
  await page.getByRole('button', { name: 'Set a field' }).click();
  await page.getByRole('region', { name: '1 selected' }).getByRole('button', { name: 'Title' }).click();
  await page.getByRole('menuitem', { name: 'Category', exact: true }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Category' }).inputValue()).toBe('Screens');
});

test('a field that has the focus shows its choices when one asks for them', async () => {
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Outlook&sort=-createdAt');
  await page.getByRole('row', { name: 'Outlook asks' }).waitFor();
  await page.keyboard.press('a');
  const focused = page.locator('.verb-panel input:focus');
  await focused.waitFor();
  await expect.poll(() => page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused.inputValue()).not.toBe('');
});

test('rows stand in groups', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents?view=list:open&groupBy=impact');
  await open.page.getByRole('button', { name: 'High 1' }).waitFor();
  await lookAt(open, 'list-grouped');
});

test('on the board a card is sent on; the verb asks what it needs, and where no step leads it says so', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents?sort=priority&layout=board');
  const { page } = open;
  const card = page.getByRole('listitem', { name: 'Card INC-1', exact: true });
  await card.waitFor();
  await lookAt(open, 'board');
  await card.hover();
  await card.getByRole('button', { name: 'INC-1: Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Closed' }).click();
  await page.getByText('There is no step from New to Closed.').waitFor();
  await card.getByRole('button', { name: 'INC-1: Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Resolved' }).click();
  const panel = page.getByRole('form', { name: 'Resolve: INC-1' });
  await panel.getByRole('combobox', { name: 'Resolution code' }).click();
  await page.getByRole('option', { name: 'Solved' }).click();
  await panel.getByRole('textbox', { name: 'Resolution' }).last().fill('Paper was put in.');
  await panel.getByRole('button', { name: 'Resolve' }).click();
  await page
    .getByRole('region', { name: 'Resolved' })
    .getByRole('listitem', { name: 'Card INC-1', exact: true })
    .waitFor();
});

test('one is given to oneself by a few keys and taken back by one, and one goes on from the row', async () => {
  const number = await desk.report('Scanner hums');
  await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team });
  const assignee = async () => (await desk.agent.get(`/api/incidents/${number}`)).body['assignee'];
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=hums');
  const row = page.locator('.list-row:focus', { hasText: 'Scanner hums' });
  await page.getByRole('row', { name: 'Scanner hums' }).waitFor();
  await page.keyboard.press('a');
  const panel = page.getByRole('form', { name: `Assign: ${number}` });
  await panel.locator('input:focus').waitFor();
  await page.keyboard.type('me');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.getByRole('textbox', { name: 'Assignee' }).inputValue()).toBe('Ana Agent');
  await page.keyboard.press('Enter');
  await expect.poll(assignee).toBe(desk.agent.id);
  await row.waitFor();
  await page.keyboard.press('z');
  await expect.poll(assignee).toBe(null);
  await page.keyboard.press('a');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await row.waitFor();
});

test('no two priorities look alike', async () => {
  const wanted = ['P1', 'P2', 'P3', 'P4', 'P5'];
  for (const priority of wanted)
    await desk.report(`Looks like ${priority}`, { priority, priorityOverride: 'Asked for' });
  const { page } = await desk.house.signIn(AGENT, '/incidents?q=Looks&sort=createdAt');
  const marks = page.locator('.list-body .priority-mark');
  await expect.poll(() => marks.allTextContents()).toEqual(wanted);
  const drawn = await marks.locator('svg').evaluateAll((all) => all.map((one) => one.outerHTML));
  expect(new Set(drawn).size).toBe(wanted.length);
});

test('an empty list says why', async () => {
  const open = await desk.house.signIn(AGENT, '/incidents?q=nothing-like-this&sort=-createdAt');
  await open.page.getByText('Nothing matches.').waitFor();
  await lookAt(open, 'list-empty');
  await open.page.goto(`${desk.house.url}/problems`);
  await open.page.getByText('This list has no entries just now.').waitFor();
  await expect.poll(() => open.page.getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
});

test('the queue shows what is mine across all kinds', async () => {
  await desk.agent.post('/api/incidents/INC-2/assign', { team: desk.team, assignee: desk.agent.id });
  const open = await desk.house.signIn(AGENT, '/queue');
  await open.page.getByRole('row', { name: 'Outlook asks' }).waitFor();
  const cut = () => open.page.locator('.list-scroll').evaluate((list) => list.scrollWidth - list.clientWidth);
  await expect.poll(cut).toBe(0);
  await lookAt(open, 'queue');
  await open.page.keyboard.press('j');
  await open.page.keyboard.press('Enter');
  await open.page.getByRole('heading', { level: 1, name: 'Outlook asks' }).waitFor();
  await open.page.keyboard.press('Escape');
  await open.page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  // Back in the list one stands where one left it.
  await open.page.locator('.list-row:focus', { hasText: 'Outlook asks' }).waitFor();
  await open.page.keyboard.press('/');
  await open.page.getByRole('menuitem', { name: 'Incidents' }).waitFor();
  await open.page.keyboard.press('Escape');
  await open.page.getByRole('menuitem', { name: 'Incidents' }).waitFor({ state: 'hidden' });
  await open.page.keyboard.press('c');
  await open.page.getByRole('menuitem', { name: 'Incident', exact: true }).waitFor();
  await open.page.keyboard.press('ArrowDown');
  await open.page.keyboard.press('Enter');
  await open.page.waitForURL(/\/new$/);
});
