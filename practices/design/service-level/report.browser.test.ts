import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

describe('how promises were kept', () => {
  let house: House;
  let keeper: string;

  beforeAll(async () => {
    house = await openHouse();
    keeper = await addPerson(house, 'Kim Keeper', ['service-level-manager', 'agent'], { zone: 'UTC' });
    const us = await house.make('organisation', { name: 'Us' });
    const lastMonth = Temporal.Now.plainDateISO('UTC').subtract({ months: 1 }).toString();
    const measure = await house.make('measure', {
      variant: 'by-hand',
      title: 'Satisfied',
      unit: 'percent',
      zone: 'UTC',
      readings: [{ toldOn: lastMonth, value: 84, cases: 25 }],
    });
    const agreement = await house.make('agreement', {
      variant: 'service-level',
      title: 'Gold',
      provider: us,
      inForceFrom: '2026-01-01',
      credits: [{ below: 90, credit: 10 }],
      targets: [
        { metric: 'resolution', within: 'PT10H', share: 90, counted: 'around-the-clock' },
        { metric: 'satisfaction', share: 85, measure },
      ],
    });
    await house.reeve.database.run("update agreement set state = 'in-force'");
    const incident = await house.make('incident', { title: 'No mail' });
    await house.reeve.settle();
    // Ten a week since a hundred days, every eighth over its time.
    await house.reeve.database.run(
      `insert into clock (record, place, type, kind, metric, run, agreement, commitment, version, began_at, ended_at, state, within, used, overdue_since, kept, by_us, by_customer, by_supplier, closed, resting)
       select $1, 100 + g, 'incident', 'service-level', case when g % 3 = 0 then 'first-response' else 'resolution' end, 0, $2, (select id from agreement_targets where metric = 'resolution'), 1,
         now() - g * interval '16 h', now() - g * interval '16 h' + interval '1 h' * case when g % 8 = 0 then 12 else 4 end, 'ended', 36000, 3600 * case when g % 8 = 0 then 12 else 4 end,
         case when g % 8 = 0 then now() - g * interval '16 h' + interval '10 h' end, g % 8 <> 0, 14400, 0, 0, 0, 0 from generate_series(1, 150) g`,
      [incident, agreement],
    );
  });
  afterAll(() => house.stop());

  test('is a picture and a table; a figure leads to the records behind it; groups are told apart', async () => {
    const open = await house.signIn(keeper, '/screens/service-levels');
    const { page } = open;
    await page.getByRole('heading', { level: 1, name: 'How promises were kept' }).waitFor();
    await page.getByRole('img', { name: /Share kept, over time/ }).waitFor();
    await lookAt(open, 'service-levels');
    await page
      .getByRole('button', { name: /Show the cases: Missed/ })
      .first()
      .click();
    const cases = page.getByRole('region', { name: /^Missed, / });
    await cases
      .getByRole('link', { name: /INC-1 No mail/ })
      .first()
      .waitFor();
    await cases.getByText('Resolution · 120%').first().waitFor();
    await lookAt(open, 'service-levels-cases');
    const why = page.getByRole('region', { name: 'Why they were missed, over all periods' });
    await why.getByRole('button', { name: /Show the cases: Missed, not said yet/ }).click();
    await page.getByRole('region', { name: /^Missed, not said yet/ }).waitFor();
    await page.getByRole('combobox', { name: 'For each' }).click();
    await page.getByRole('option', { name: 'agreement' }).click();
    const targets = page.getByRole('region', { name: 'Targets in their own periods, and credits' });
    await targets.getByText('Resolution within 10\u00a0h').first().waitFor();
    await targets.getByText('10%, for less than 90%').first().waitFor();
    await targets.getByText('Satisfied · of 25 cases').waitFor();
    await targets.getByText('84%', { exact: true }).waitFor();
    await lookAt(open, 'service-levels-targets');
    await page.getByRole('textbox', { name: 'agreement' }).fill('Gold');
    await page.getByRole('option', { name: /Gold/ }).click();
    await page.waitForURL(/agreement=AGR-1/);
    await page.getByRole('combobox', { name: 'For each' }).click();
    await page.getByRole('option', { name: 'promise' }).click();
    await page.getByRole('cell', { name: 'First response' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toBe('metric');
    await page.goto(`${house.url}/agreements/AGR-1`);
    const kept = page.getByRole('region', { name: 'How it was kept' });
    await kept.getByText('Satisfied · of 25 cases').waitFor();
    await kept.getByRole('link', { name: 'The whole report' }).click();
    await page.waitForURL(/by=agreement&agreement=AGR-1/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^service-levels-.*\.csv$/);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('combobox', { name: 'For each' }).waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Send regularly' }).click();
    await page.getByRole('heading', { level: 1, name: /regular report/i }).waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value.includes('Gold')),
    );
  });
});
