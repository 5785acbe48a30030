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
    const shop = await house.make('technology', { name: 'Shop' });
    const compatibility = [{ other: shop, otherUntil: '8', fit: 'fails', remark: 'Ihr Fenster braucht Version 9' }];
    const chat = await house.make('technology', { name: 'Plauder', compatibility });
    const item = await house.make('configuration-item', {
      ...{ name: 'shop-app', variant: 'application', softwareVersion: '8.14.2', technology: shop },
    });
    const requirement = await house.make('requirement', { title: 'Chat is answered within a minute', kind: 'support' });
    await house.make('service-design', {
      title: 'Web chat',
      service,
      levels: [{ property: 'Antwort im Chat', metric: 'first-response', within: 'PT1M', share: 80, requirement }],
      components: [
        { component: 'Chat window', technology: chat, inVersion: '3.4' },
        { component: 'Web shop', item },
      ],
      costs: [
        { item: 'Building', falls: 'once', amount: { amount: '6400.00', currency: 'EUR' } },
        { item: 'Window', falls: 'each-month', amount: { amount: '290.00', currency: 'EUR' } },
      ],
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
    await expect.poll(() => first.getByRole('link').textContent()).toContain('Chat');
    await lookAt(open, 'design-completeness');
    await first.getByRole('link').click();
    const panel = page.getByRole('region', { name: 'Was er offen lässt' });
    await panel.getByText('4 % vollständig').waitFor();
    await expect.poll(() => panel.getByText(/Wer jedes Niveau misst/).count()).toBe(1);
  });

  test('what it needs stands beside what is there: whether it fits, and what all of it costs', async () => {
    const open = await house.signIn(dana, '/service-designs/SDP-2');
    const panel = open.page.getByRole('region', { name: 'Was passt und was es kostet' }).first();
    await panel.getByText('nein').waitFor();
    await panel.getByText('Ihr Fenster braucht Version 9').waitFor();
    await expect
      .poll(() => panel.textContent())
      .toMatch(/Einmalig 6\.400,00.€, jedes Jahr 3\.480,00.€: 16\.840,00.€ in 3 Jahren/);
    await lookAt(open, 'design-fit');
  });

  test('a requirement says by which line it is met, and what does not meet it yet', async () => {
    const open = await house.signIn(dana, '/requirements/RQM-1');
    const panel = open.page.getByRole('region', { name: 'Wodurch sie erfüllt wird' });
    await panel.getByText(/Antwort im Chat · Erste Antwort · 1.min · 80.%/).waitFor();
    await expect.poll(() => panel.getByText('noch nichts').count()).toBe(3);
    await lookAt(open, 'requirement-met');
  });
});
