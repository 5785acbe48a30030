import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

describe('how complete designs are', () => {
  let house: House;
  let dana: string;

  beforeAll(async () => {
    house = await openHouse();
    dana = await addPerson(house, 'Dana Designer', ['agent', 'service-designer'], { language: 'de' });
    const service = await house.make('service', { name: 'Service desk' });
    await house.make('service-design', {
      title: 'Service desk',
      service,
      utility: 'Answers.',
      outcomes: [{ outcome: 'Answered' }],
    });
    await house.make('service-design', { title: 'Chat', service, security: 'Nothing leaves the EU.' });
  });
  afterAll(() => house.stop());

  test('stands on a screen over all, the least complete first, and on the page of each', async () => {
    const open = await house.signIn(dana, '/screens/design-completeness');
    const { page } = open;
    await page.getByRole('heading', { level: 1, name: 'Vollständigkeit der Entwürfe' }).waitFor();
    const first = page.getByRole('list', { name: 'Vollständigkeit der Entwürfe' }).getByRole('listitem').first();
    await first.getByText(/Ergebnisse · Nutzen/).waitFor();
    expect(await first.getByRole('link').textContent()).toContain('Chat');
    await lookAt(open, 'design-completeness');
    await first.getByRole('link').click();
    const panel = page.getByRole('region', { name: 'Was er offen lässt' });
    await panel.getByText('4 % vollständig').waitFor();
    expect(await panel.getByText(/Wer jedes Niveau misst/).count()).toBe(1);
  });
});
