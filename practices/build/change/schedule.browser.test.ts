import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

describe('the calendar of changes', () => {
  let house: House;
  let ann: string;

  beforeAll(async () => {
    house = await openHouse();
    ann = await addPerson(house, 'Ann Engineer', ['agent', 'change-manager'], { zone: 'UTC' });
    const service = await house.make('service', { name: 'Web shop' });
    const window = { service, plannedStart: at(1), plannedEnd: at(3) };
    await house.make('change', { title: 'New gateway', ...window });
    await house.make('change', { title: 'More memory', ...window });
    await house.make('freeze', { title: 'Sale', starts: at(0), ends: at(2), holds: [{ service }] });
  });
  afterAll(() => house.stop());

  test('shows what is planned, what is frozen, and what gets in each other’s way; the change itself says why', async () => {
    const open = await house.signIn(ann, '/screens/change-calendar');
    const { page } = open;
    await page.getByRole('heading', { level: 1, name: 'Calendar of changes' }).waitFor();
    await page.getByText('At the same time on the same service: CHG-2').waitFor();
    await page.getByText('Freeze: Sale').first().waitFor();
    await lookAt(open, 'change-calendar');
    const months = page.locator('.calendar-bar').getByRole('heading', { level: 2 });
    const now = await months.innerText();
    await page.keyboard.press('j');
    await expect.poll(() => months.innerText()).not.toBe(now);
    await page.keyboard.press('t');
    await expect.poll(() => months.innerText()).toBe(now);
    await page.getByRole('link', { name: /New gateway/ }).click();
    const panel = page.getByRole('region', { name: 'At the same time' });
    await panel.getByText(/same service ·/).waitFor();
    await panel.getByText(/^freeze ·/).waitFor();
    await expect.poll(() => panel.getByRole('link').count()).toBe(2);
    await lookAt(open, 'change-conflicts');
  });
});
