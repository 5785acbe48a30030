import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

describe('figures against what they are held to', () => {
  let house: House;
  let mia: string;
  let mood = '';

  beforeAll(async () => {
    house = await openHouse();
    mia = await addPerson(house, 'Mia Measure', ['measurement-manager', 'strategy-manager', 'agent'], { zone: 'UTC' });
    await house.make('incident', { title: 'No mail', channel: 'e-mail' });
    await house.make('incident', { title: 'No phone', channel: 'phone' });
    await house.make('measure', {
      title: 'Opened',
      variant: 'count',
      records: 'incident',
      counted: 'opened',
      filter: 'channel=phone,e-mail',
      breakdown: 'channel',
      target: 1,
      aim: 'less',
      zone: 'UTC',
    });
    mood = await house.make('measure', {
      title: 'Satisfaction',
      variant: 'by-hand',
      unit: 'percent',
      target: 85,
      tolerance: 5,
      zone: 'UTC',
      readings: [330, 300, 270, 240, 210, 180, 150, 120, 90, 60].map((ago, at) => ({
        toldOn: day(ago),
        value: 66 + at * 1.5,
      })),
    });
    await house.make('objective', {
      title: 'Happy customers',
      startsOn: day(340),
      endsOn: day(-60),
      confidence: 'medium',
      measures: [
        { measure: mood, baseline: 66, target: 85 },
        { name: 'Buy again', unit: '%', baseline: 31, target: 38, current: 39, currentOn: day(2) },
      ],
    });
    await house.reeve.settle();
  });
  afterAll(() => house.stop());

  test('a measure shows its figures, told apart, and the cases behind one', async () => {
    const open = await house.signIn(mia, '/measures/MSR-1');
    const { page } = open;
    await page.getByRole('img', { name: /^Opened, / }).waitFor();
    await page.getByRole('img', { name: /^By Channel, / }).waitFor();
    await page.getByText('Missed').first().waitFor();
    const fact = (name: string) => page.locator(`.fact[data-field=${name}] dd`);
    await fact('records').getByText('Incidents', { exact: true }).waitFor();
    await fact('breakdown').getByText('Channel', { exact: true }).waitFor();
    const filter = page.getByRole('region', { name: 'Only those with' });
    await expect.poll(() => filter.innerText()).toContain('Channel is Phone or E-mail');
    await page.getByRole('button', { name: /^Show the cases: 2, / }).click();
    await page
      .getByRole('region', { name: /^Cases, / })
      .getByRole('link', { name: 'INC-2 No phone' })
      .waitFor();
    await lookAt(open, 'measure');
  });

  test('an objective shows how far each of its figures is', async () => {
    const open = await house.signIn(mia, '/objectives/OBJ-1');
    const { page } = open;
    const far = page.getByRole('region', { name: 'How far we are' });
    await far.getByRole('img', { name: /^Satisfaction, / }).waitFor();
    await far.getByText('Now 79.5%, Target 85%, at the start 66%').waitFor();
    await far.getByText('Reached').waitFor();
    await far.getByText('Confidence: Medium').waitFor();
    await far.getByText('As a table').click();
    await expect.poll(() => far.getByRole('row').count()).toBeGreaterThan(10);
    await lookAt(open, 'objective');
  });
});
