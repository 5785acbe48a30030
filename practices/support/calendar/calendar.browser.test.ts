import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../testing/reeve.ts';
import { AGENT, type Desk, openDesk } from '../../../web/testing/desk.ts';
import { lookAt } from '../../../web/testing/house.ts';

describe('a calendar on its page', () => {
  let desk: Desk;
  let ana: Client;

  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const alwaysBut = async (title: string, days: readonly object[]): Promise<string> => {
    const openings = [{ weekday: 'every-day', from: '00:00', until: '24:00' }];
    const { body } = await ana.post('/api/calendars', { title, openings, days });
    const { status, body: used } = await ana.post(`/api/calendars/${body['number']}/use`);
    expect(status, JSON.stringify(used)).toBe(200);
    return String(body['number']);
  };

  beforeAll(async () => {
    desk = await openDesk();
    ana = desk.agent;
  });
  afterAll(() => desk?.house.stop());

  test('shows the week as bars, four weeks, and what differs by name', async () => {
    const input = {
      title: 'Desk with a long day and Saturday nights',
      zone: 'Europe/Berlin',
      holidayCountry: 'DE',
      holidayState: 'BE',
      openings: [
        { weekday: 'monday-to-friday', from: '07:00', until: '12:00' },
        { weekday: 'monday-to-friday', from: '13:00', until: '19:00' },
        { weekday: 'saturday', from: '22:00', until: '06:00' },
      ],
      days: [
        { day: inDays(3), name: 'Works outing' },
        { day: inDays(9), name: 'Inventory', from: '10:00', until: '12:00' },
      ],
    };
    const { body } = await ana.post('/api/calendars', input);
    await ana.post(`/api/calendars/${body['number']}/use`);
    const open = await desk.house.signIn(AGENT, `/calendars/${body['number']}`);
    const panel = open.page.getByRole('region', { name: 'When it is open' });
    const week = panel.getByRole('table', { name: 'The next seven days' });
    await week
      .getByRole('row', { name: /Works outing/ })
      .getByText('closed')
      .waitFor();
    await week.getByText('22:00–06:00 the next day').waitFor();
    await week.getByText('from the day before until 06:00').waitFor();
    const bars = await week.locator('.hours-bar').count();
    expect(bars).toBeGreaterThanOrEqual(8);
    const differing = panel.getByRole('region', { name: 'Holidays and days that differ' });
    await differing.getByRole('listitem').filter({ hasText: 'Inventory' }).getByText('10:00–12:00').waitFor();
    const weeks = panel.getByRole('table', { name: 'The next four weeks' });
    await expect.poll(() => weeks.getByRole('cell', { name: /closed · Works outing/ }).count()).toBe(1);
    await lookAt(open, 'calendar');
  });

  test('says whether it is open now and until when, in the zone of the calendar', async () => {
    const always = await alwaysBut('Around the clock', []);
    const closed = await alwaysBut('Not today', [{ day: inDays(-1) }, { day: inDays(0) }, { day: inDays(1) }]);
    const { page } = await desk.house.signIn(AGENT, `/calendars/${always}`);
    await page.getByText('Open now, around the clock').waitFor();
    await page.goto(`${desk.house.url}/calendars/${closed}`);
    await page.getByText(/Closed now, opens .*00:00/).waitFor();
    const ada = await desk.house.person('Ada Administrator', ['administrator']);
    await ada.patch(`/api/calendars/${closed}`, { days: [] });
    await page.getByText('Open now, around the clock').waitFor();
    await ada.patch(`/api/calendars/${closed}`, { zone: 'Asia/Kathmandu' });
    await page.getByText(/\d\d:\d\d in Asia\/Kathmandu/).waitFor();
  });

  test('is written in the form, times as people type them; what is wrong stands at its line', async () => {
    const open = await desk.house.signIn(AGENT, '/calendars/new');
    const { page } = open;
    await page.getByRole('textbox', { name: 'Title' }).fill('Written by hand');
    await page.getByRole('textbox', { name: 'Time zone' }).fill('Berlin');
    await page.getByRole('button', { name: 'Add a line' }).first().click();
    await page.getByRole('combobox', { name: 'On, 1' }).click();
    await page.getByRole('option', { name: 'Monday to Friday' }).click();
    await page.getByRole('textbox', { name: 'From, 1' }).fill('9');
    await page.getByRole('textbox', { name: 'Until, 1' }).fill('17.30');
    await page.getByRole('textbox', { name: 'Title' }).press('Control+Enter');
    await page
      .getByText(/is no time zone: “Berlin”/)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Time zone' }).fill('Europe/Berlin');
    await page.getByRole('textbox', { name: 'Title' }).press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Written by hand' }).waitFor();
    const made = (await ana.get(`/api/calendars/${page.url().split('/').at(-1)}`)).body;
    expect(made).toMatchObject({
      openings: [{ weekday: 'monday-to-friday', from: '09:00', until: '17:30' }],
      state: 'draft',
    });
  });
});
