import { afterAll, beforeAll, expect, test } from 'vitest';
import { AGENT, type Desk, openDesk } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

/** Several pages looked at in both themes. */
const SLOW = 120_000;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.house.stop());

const at = (number: string, more = ''): string => `/api/incidents/${number}${more}`;
const stateOf = async (number: string): Promise<unknown> => (await desk.agent.get(at(number))).body['state'];
const settle = async (): Promise<void> => {
  for (let times = 0; times < 3; times += 1) await desk.house.reeve.settle();
};

test(
  'one is merged into a likely one, read together with it, and taken out again',
  async () => {
    const kept = await desk.report('Mail server is down in Hamburg');
    const other = await desk.report('Mail server down since nine', { service: desk.service });
    await desk.requester.post(at(other, '/activity'), { text: 'Outlook says offline' });
    const open = await desk.house.signIn(AGENT, `/incidents/${other}`);
    const { page } = open;
    await page.getByRole('button', { name: 'Merge', exact: true }).first().click();
    const panel = page.getByRole('form', { name: `Merge: ${other}` });
    await panel.locator('input:focus').waitFor();
    await panel.getByRole('button', { name: kept }).click();
    await panel.getByText('Mail, server, down').waitFor();
    await lookAt(open, 'merge-panel');
    await panel.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => stateOf(other)).toBe('merged');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stateOf(other)).toBe('new');
    await page.getByRole('button', { name: 'Merge', exact: true }).first().click();
    await panel.getByRole('textbox').fill(kept);
    await page.getByRole('option', { name: kept }).click();
    await panel.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect.poll(() => stateOf(other)).toBe('merged');

    await page.goto(`${desk.house.url}/incidents/${kept}`);
    const joined = page.getByRole('article', { name: 'Reply by Rita Requester' });
    await joined.getByRole('link', { name: `on ${other}` }).waitFor();
    await page.getByText('From here go: our public replies').waitFor();
    await page.getByText('Also reaches 1 Incident', { exact: false }).waitFor();
    await lookAt(open, 'merged');
    await page.goto(`${desk.house.url}/incidents/${other}`);
    await page.getByRole('button', { name: 'Take out again' }).click();
    await expect.poll(() => stateOf(other)).toBe('new');
  },
  SLOW,
);

test(
  'a message is split off, and a link says what flows along it; a reply says how far it goes',
  async () => {
    const whole = await desk.report('Printer and scanner');
    await desk.requester.post(at(whole, '/activity'), { text: 'By the way, the scanner beeps' });
    const part = await desk.report('One floor of many');
    await desk.agent.post(at(part, '/links'), { kind: 'child-of', to: whole });
    const open = await desk.house.signIn(AGENT, `/incidents/${whole}`);
    const { page } = open;
    await page.getByText('From here go: our public replies, “Resolve”, “Reopen”').waitFor();
    await page.locator('.composer').getByText('Also reaches 1').waitFor();
    await page.getByRole('button', { name: 'What can be done with what Rita Requester said' }).click();
    await page.getByRole('menuitem', { name: 'Split off…' }).click();
    const panel = page.getByRole('form', { name: 'Split' });
    await expect
      .poll(() => panel.getByLabel('Title of the new one').inputValue())
      .toBe('By the way, the scanner beeps');
    await panel.getByLabel('Title of the new one').fill('The scanner beeps');
    await panel.getByRole('button', { name: 'Split' }).click();
    const link = page.getByRole('region', { name: 'Links' }).getByRole('link', { name: 'The scanner beeps' });
    await link.waitFor();
    await page.getByLabel('Write a reply').fill('We are on it');
    await page.getByLabel('Write a reply').press('Control+Enter');
    await settle();
    await page.goto(`${desk.house.url}/incidents/${part}`);
    await page
      .getByRole('article', { name: 'Reply by Ana Agent' })
      .getByRole('link', { name: `came along from ${whole}` })
      .waitFor();
  },
  SLOW,
);

test(
  'what is alike says why, and is linked by one press; the link is removed by one, and comes back',
  async () => {
    const one = await desk.report('The coffee machine leaks water');
    const other = await desk.report('Coffee machine leaks again');
    const solution = { resolutionCode: 'solved', resolution: 'A new seal around the tank' };
    await desk.agent.post(`/api/incidents/${other}/resolve`, solution);
    const { page } = await desk.house.signIn(AGENT, `/incidents/${one}`);
    const similar = page.getByRole('region', { name: 'Similar' });
    await similar.getByText('coffee, machine, leaks').waitFor();
    await similar.getByText('Solved by A new seal around the tank').waitFor();
    await similar.getByRole('button', { name: `Link to ${other}` }).click();
    const links = page.getByRole('region', { name: 'Links' });
    await links.getByText(other).waitFor();
    await links.getByText(other).hover();
    await links.getByRole('button', { name: `Remove the link to ${other}` }).click();
    await expect.poll(() => links.getByText(other).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await links.getByText(other).waitFor();
  },
  SLOW,
);
