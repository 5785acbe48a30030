import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, screenshot } from '../../testing/browser.ts';
import { AGENT, type Desk, openDesk, REQUESTER } from '../../web/testing/desk.ts';
import { lookAt } from '../../web/testing/house.ts';

/** Several pages looked at in both themes. */
const SLOW = 120_000;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.house.stop());

const at = (number: string, more = ''): string => `/api/incidents/${number}${more}`;
const record = async (number: string): Promise<Record<string, unknown>> => (await desk.agent.get(at(number))).body;

test(
  'waiting asks for whom, until when or for which record, and says what wakes it',
  async () => {
    const number = await desk.report('Waiting for a part');
    const cause = await desk.report('The part is ordered');
    const open = await desk.house.signIn(AGENT, `/incidents/${number}`);
    const { page } = open;
    await page.getByRole('button', { name: 'Wait', exact: true }).click();
    const panel = page.getByRole('form', { name: `Wait: ${number}` });
    await panel.getByRole('combobox', { name: 'Waiting for' }).click();
    await page.getByRole('option', { name: 'Supplier' }).click();
    await panel.getByRole('button', { name: 'tomorrow morning' }).click();
    await panel.getByLabel('Or until another record gets there').fill(cause);
    await page.getByRole('option', { name: cause }).click();
    await panel.getByRole('combobox', { name: 'Until that one is' }).click();
    await page.getByRole('option', { name: 'Assigned', exact: true }).click();
    await panel.getByRole('button', { name: 'Wait', exact: true }).click();
    const waking = page.locator('.waking');
    await waking.getByText('when the requester writes').waitFor();
    await waking.getByText(`when ${cause} is “Assigned” or finished`).waitFor();
    await waking.getByText('Supplier').waitFor();
    expect(new Date(String((await record(number))['wakeAt'])).getUTCMinutes()).toBe(0);
    await lookAt(open, 'waiting');
  },
  SLOW,
);

test(
  'steps are ticked by one press; mandatory ones are shown where they hold up a verb, and ticked there',
  async () => {
    const number = await desk.report('With steps', {
      checklist: [{ step: 'Call back', mandatory: true }, { step: 'Send a card' }],
    });
    const done = async (): Promise<unknown> =>
      ((await record(number))['checklist'] as { done: boolean }[]).map((line) => line.done === true);
    const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
    const steps = page.getByRole('region', { name: 'Checklist' });
    await steps.getByRole('checkbox', { name: 'Send a card' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(done).toEqual([false, true]);
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    const why = page.getByRole('dialog');
    await why.getByText('Mandatory steps of its checklist are not done yet').waitFor();
    await expectAccessible(page);
    await screenshot(page, 'held-up');
    // What ends the work is held up: nothing beside it is held out instead.
    expect(await page.locator('.verb-bar [data-weight=primary]').count()).toBe(0);
    await why.getByRole('checkbox', { name: 'Call back' }).click();
    await expect.poll(done).toEqual([true, true]);
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByRole('form', { name: `Resolve: ${number}` }).waitFor();
    await page.getByRole('region', { name: 'Checklist' }).getByLabel('Add a step').fill('Write it down');
    await page.keyboard.press('Enter');
    await expect.poll(done).toEqual([true, true, false]);
  },
  SLOW,
);

test(
  'whoever may read follows for themselves; a watcher may be let to read',
  async () => {
    const number = await desk.report('Followed');
    const hers = await desk.house.signIn(REQUESTER, `/incidents/${number}`);
    await hers.page.getByRole('button', { name: 'Watch', exact: true }).click();
    await hers.page.getByRole('button', { name: 'Stop watching' }).waitFor();
    const { page } = await desk.house.signIn(AGENT, `/incidents/${number}`);
    await page.getByRole('checkbox', { name: 'Rita Requester may read this' }).check();
    await expect
      .poll(async () => (await record(number))['watchers'])
      .toMatchObject([{ person: desk.requester.id, reads: true }]);
  },
  SLOW,
);
