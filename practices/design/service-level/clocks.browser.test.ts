import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../../testing/browser.ts';
import type { Client } from '../../../testing/reeve.ts';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../../web/testing/desk.ts';
import { addPerson, lookAt } from '../../../web/testing/house.ts';

let desk: Desk;
let keeper: Client;
let agreement: string;

/** An agreement in force, by every step that leads there. */
const agreed = async (title: string, targets: readonly object[], more: object = {}): Promise<string> => {
  const provider = await desk.house.make('organisation', { name: `We of ${title}` });
  const made = await keeper.post('/api/agreements', {
    variant: 'service-level',
    title,
    provider,
    targets,
    owner: keeper.id,
    inForceFrom: '2026-01-01',
    ...more,
  });
  const at = `/api/agreements/${made.body['number']}`;
  for (const [verb, body] of [
    ['propose', {}],
    ['agree', { agreedOn: '2026-01-01', agreedForCustomerBy: desk.requester.id, inForceFrom: '2026-01-01' }],
    ['begin', {}],
  ] as const) {
    const moved = await keeper.post(`${at}/${verb}`, body);
    expect(moved.status, JSON.stringify(moved.body)).toBe(200);
  }
  return String(made.body['number']);
};

beforeAll(async () => {
  desk = await openDesk();
  keeper = await desk.house.person('Kim Keeper', ['service-level-manager', 'agent']);
  agreement = await agreed(
    'Promise to everybody',
    [
      { metric: 'first-response', within: 'PT5M', counted: 'around-the-clock' },
      { metric: 'resolution', within: 'PT8H', counted: 'around-the-clock' },
      { metric: 'resolution', priority: 'P1', within: 'PT2H', counted: 'around-the-clock' },
    ],
    { steps: [{ at: 75, does: 'notify-assignee' }] },
  );
  await desk.house.reeve.identities.forget();
});
afterAll(() => desk?.house.stop());

test('beside a record its clocks count down, what is due next first; an answer ends one, and why tells where the time went', async () => {
  const number = await desk.report('Checkout is slow', { service: desk.service });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  const panel = page.getByRole('region', { name: 'Service levels' });
  const first = panel.getByRole('listitem').first();
  await first.getByText('First response').waitFor();
  const shown = first.locator('time');
  await shown.getByText(/^in 4\smin \d+\ss/).waitFor();
  const before = await shown.innerText();
  await expect.poll(() => shown.innerText()).not.toBe(before);
  await panel.getByText(/in 7\sh 59\smin/).waitFor();
  await panel.getByRole('link', { name: agreement }).first().waitFor();
  // What lasts no second is no stretch of a ledger.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await desk.colleague.post(`/api/incidents/${number}/activity`, { text: 'We look at it.', visibility: 'public' });
  await desk.colleague.post(`/api/incidents/${number}/wait`, { waitingFor: 'requester' });
  await panel.getByText('paused: waiting for the requester').waitFor();
  // Nor is one drawn: the pause lasts before it is looked at.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await page.reload();
  await panel.getByText('Ended (1)').click();
  await panel.getByText(/kept in \d+\ss of 5\smin/).waitFor();
  await lookAt(open, 'clocks-aside');
  await panel.getByRole('button', { name: 'Why does Resolution stand so?' }).click();
  const why = page.getByRole('dialog', { name: `${number}: Resolution` });
  await why.getByText('It is promised to everybody, for everything.').waitFor();
  await why.getByText('around the clock').waitFor();
  await why.getByText('the work is finished').waitFor();
  await expect.poll(() => why.locator('.strip-track > .strip-piece[data-look=working]').count()).toBe(1);
  await expect.poll(() => why.locator('.strip-track > .strip-piece[data-look=paused-customer]').count()).toBe(1);
  await why.getByText('As a table').click();
  const table = why.getByRole('table');
  await table
    .getByRole('row', { name: /paused the requester/ })
    .getByText('Waiting')
    .first()
    .waitFor();
  await lookAt(open, 'clocks-why');
});

test('what if the customer answers, the priority rises, it is resolved: what follows stands beside what is', async () => {
  const number = await desk.report('Mail is late');
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await desk.agent.post(`/api/incidents/${number}/wait`, { waitingFor: 'requester' });
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Why does Resolution stand so?' }).click();
  const what = page.getByRole('region', { name: 'What if' });
  await what.getByRole('button', { name: 'Show what follows' }).click();
  await what.getByText(/It would be due /).waitFor();
  await expect.poll(() => what.locator('.strip').count()).toBe(2);
  await expect.poll(() => what.locator('.strip-due').count()).toBe(1);
  await expectAccessible(page);
  await lookAt(open, 'clocks-what-if');
  await what.getByText('it is resolved').click();
  await what.getByRole('button', { name: 'Show what follows' }).click();
  await what.getByText(/It would be kept: in .* of 8\sh/).waitFor();
  await what.getByText('the priority becomes another').click();
  await what.getByRole('combobox', { name: 'Priority' }).click();
  await page.getByRole('option', { name: 'P1' }).click();
  await what.getByRole('button', { name: 'Show what follows' }).click();
  await what.getByText('It would stand still.').waitFor();
  await expect
    .poll(async () => (await desk.agent.get(`/api/incidents/${number}`)).body)
    .toMatchObject({ state: 'waiting' });
});

test('why a closer agreement applies and what the other lost by', async () => {
  const shop = await desk.house.make('organisation', { name: 'Shop' });
  const closer = await agreed(
    'Promise to the shop',
    [{ metric: 'resolution', within: 'PT30M', counted: 'around-the-clock' }],
    {
      customer: shop,
    },
  );
  const number = await desk.report('The till is down', { organisation: shop });
  const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
  await page.getByRole('button', { name: 'Why does Resolution stand so?' }).click();
  const why = page.getByRole('region', { name: 'Why this agreement' });
  await why.getByText('It names what is so here: the customer.').waitFor();
  await why.getByRole('link', { name: closer }).waitFor();
  const lost = why.getByRole('listitem').filter({ hasText: agreement });
  await lost.getByText(/stands further from this customer/).waitFor();
});

test('a list sorted by due shows countdowns with how they stand, and marks; boards too', async () => {
  const number = await desk.report('Listed', { service: desk.service });
  await desk.house.reeve.settle();
  const open = await desk.house.signIn(AGENT, '/incidents');
  const { page } = open;
  await page.getByRole('link', { name: 'Next due' }).click();
  const row = page.getByRole('row').filter({ hasText: number });
  const due = row.locator('time.due-mark');
  await due.getByText(/^in 4\smin \d+\ss/).waitFor();
  await expect.poll(() => due.getAttribute('data-health')).toBe('soon');
  await row.getByText(/^(First response|Resolution)$/).waitFor();
  const before = await due.innerText();
  await expect.poll(() => due.innerText()).not.toBe(before);
  const moments = await page
    .locator('td[data-field=due] time')
    .evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''));
  expect(moments).toEqual(moments.toSorted());
  await lookAt(open, 'clocks-list');
  await page.getByText('Board', { exact: true }).click();
  const card = page.getByRole('listitem').filter({ hasText: number });
  await card.locator('time.due-mark[data-health=soon]').waitFor();
  await card.getByText(/^(First response|Resolution)$/).waitFor();
  await screenshot(page, 'clocks-board');
  await desk.agent.post(`/api/incidents/${number}/assign`, { team: desk.team, assignee: desk.agent.id });
  await page.goto(desk.house.url);
  await page
    .getByRole('link', { name: new RegExp(number) })
    .locator('time.due-mark')
    .waitFor();
  await screenshot(page, 'clocks-today');
  await page.goto(`${desk.house.url}/queue`);
  await page.getByRole('row').filter({ hasText: number }).locator('time.due-mark').waitFor();
});

test('whoever asked reads it in plain words', async () => {
  const number = await desk.report('Plain');
  const open = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
  const { page } = open;
  const panel = page.getByRole('region', { name: 'Service levels' });
  await panel.getByText(/^We answer by (.+, )?\d\d:\d\d\./).waitFor();
  await panel.getByText(/^We solve it by /).waitFor();
  await panel.getByRole('button', { name: 'Why does First response stand so?' }).click();
  await page.getByRole('dialog').getByText('Where the time went').waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'What if' }).count()).toBe(0);
  await lookAt(open, 'clocks-plain');
});

/** An incident of three days with working hours, nights and a day of waiting; what really happened when is put right. */
const longOne = async (): Promise<string> => {
  const { house } = desk;
  const works = await house.make('organisation', { name: 'Works' });
  const openings = [{ weekday: 'every-day', from: '07:00', until: '19:00' }];
  const made = await desk.agent.post('/api/calendars', { title: 'Works hours', zone: 'Europe/Berlin', openings });
  await desk.agent.post(`/api/calendars/${made.body['number']}/use`);
  await agreed('Promise to the works', [{ metric: 'resolution', within: 'PT24H', counted: 'service-hours' }], {
    customer: works,
    calendar: made.body['id'],
  });
  const number = await desk.report('The press stands', { organisation: works });
  const at = `/api/incidents/${number}`;
  await desk.agent.post(`${at}/wait`, { waitingFor: 'requester' });
  await desk.agent.post(`${at}/resume`, { team: desk.team });
  const lead = await house.person('Lea Lead', ['agent', 'team-lead']);
  const { items } = (await desk.agent.get(`${at}/activity`)).body as { items: { id: string }[] };
  for (const [place, hours] of [74, 50, 26].entries()) {
    const moment = new Date(Date.now() - hours * 3_600_000).toISOString();
    const righted = await lead.post(`${at}/activity/${items.at(-1 - place)?.id}/correct`, {
      at: moment,
      reason: 'It was told by phone.',
    });
    expect(righted.status, JSON.stringify(righted.body)).toBe(200);
  }
  await house.reeve.settle();
  return number;
};

test('days are drawn to scale: working hours, nights, waiting, the due moment and midnights; in German too', async () => {
  const number = await longOne();
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Why does Resolution stand so?' }).click();
  const why = page.getByRole('dialog', { name: `${number}: Resolution` });
  const pieces = why.locator('.strip-track > .strip-piece');
  await pieces.first().waitFor();
  const looks = await pieces.evaluateAll((all) => all.map((each) => each.getAttribute('data-look')));
  expect(looks.filter((look) => look === 'paused-customer')).toHaveLength(1);
  expect(looks.filter((look) => look === 'working').length).toBeGreaterThanOrEqual(2);
  expect(looks.filter((look) => look === 'closed').length).toBeGreaterThanOrEqual(2);
  const widths = await pieces.evaluateAll((all) =>
    all.map((each) => [each.getAttribute('data-look'), each.getBoundingClientRect().width] as const),
  );
  const track = (await why.locator('.strip-track').boundingBox())?.width ?? 0;
  const day = widths.find(([look]) => look === 'paused-customer')?.[1] ?? 0;
  const all = widths.reduce((sum, [, width]) => sum + width, 0);
  expect(day / all).toBeCloseTo(24 / 74, 1);
  expect(all).toBeLessThanOrEqual(track + 1);
  await why.getByText('in the hours of Works hours').waitFor();
  await why
    .getByText(/^24\sh$/)
    .first()
    .waitFor();
  await lookAt(open, 'clocks-days');
  const email = await addPerson(desk.house, 'Greta Agentin', ['agent'], { language: 'de' });
  const german = await desk.house.signIn(email, `/incidents/${number}`);
  await german.page.getByRole('button', { name: 'Warum steht Lösung so?' }).click();
  const warum = german.page.getByRole('dialog', { name: `${number}: Lösung` });
  await warum.getByText('Angehalten durch den Kunden').waitFor();
  await warum.getByText('in den Zeiten von Works hours').waitFor();
  await warum.getByText('Als Tabelle').click();
  await warum.getByRole('row', { name: /angehalten der Melder/ }).waitFor();
  await lookAt(german, 'clocks-german');
});

test('from right to left nothing breaks', async () => {
  const number = await desk.report('From the right');
  const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
  const { page } = open;
  await page.getByRole('button', { name: 'Why does Resolution stand so?' }).waitFor();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await page.getByRole('button', { name: 'Why does Resolution stand so?' }).click();
  await page.getByRole('dialog').locator('.strip-due').waitFor();
  const [track, mark] = await Promise.all(
    ['.strip-track', '.strip-due'].map((each) => page.getByRole('dialog').locator(each).first().boundingBox()),
  );
  expect((mark?.x ?? 0) - (track?.x ?? 0)).toBeLessThan(8);
  await screenshot(page, 'clocks-rtl');
});
