import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

describe('what an external change touches', () => {
  let house: House;
  let cora: string;
  let olaf: string;

  beforeAll(async () => {
    house = await openHouse();
    cora = await addPerson(house, 'Cora Compliance', ['compliance-manager'], { language: 'de' });
    olaf = await addPerson(house, 'Olaf Owner', ['service-owner']);
    const [owner] = await house.reeve.database.run<{ id: string }>('select id from person where email = $1', [olaf]);
    const shop = await house.make('service', {
      ...{ name: 'Web shop', owner: owner?.id, handles: ['payment-card', 'personal'] },
    });
    await house.make('service', { name: 'Card payments at the counter and on the road', handles: ['payment-card'] });
    const technology = await house.make('technology', { name: 'PostgreSQL', kind: 'data-platform' });
    const database = { variant: 'database', technology, softwareVersion: '13.14' };
    const db = await house.make('configuration-item', { name: 'shop-db-eu-central-1.internal.example', ...database });
    const app = await house.make('configuration-item', { name: 'shop-app', variant: 'application' });
    const root = await house.person('Root', ['administrator']);
    await root.post(`/api/configuration-items/${app}/links`, { kind: 'depends-on', to: db });
    await root.post(`/api/services/${shop}/links`, { kind: 'depends-on', to: app });
    const ends = { title: 'PostgreSQL 13 wird nicht mehr gepflegt', kind: 'technology', inForceOn: '2030-11-13' };
    await root.post('/api/external-changes', {
      ...ends,
      criteria: [{ technology, until: '13' }, { data: 'payment-card' }],
    });
    expect((await root.post('/api/external-changes/EXC-1/announce')).status).toBe(200);
    await house.reeve.settle();
  });
  afterAll(() => house.stop());

  test('a change is written down, its criteria are told what they would find, and it is announced', async () => {
    const open = await house.signIn(cora, '/external-changes/new');
    const { page } = open;
    await page.getByRole('textbox', { name: /^Titel/ }).fill('PCI DSS 4.0.1');
    await page.getByRole('textbox', { name: /^Gilt ab/ }).fill('31.03.2030');
    await page.getByRole('textbox', { name: /^Gilt ab/ }).blur();
    await expect.poll(() => page.getByRole('textbox', { name: /^Gilt ab/ }).inputValue()).toBe('31.03.2030');
    await page.getByRole('button', { name: 'Zeile hinzufügen' }).click();
    const data = page.getByRole('combobox', { name: /^Datenart, 1/ });
    await data.scrollIntoViewIfNeeded();
    await data.click();
    await page.getByRole('option', { name: 'Zahlungskartendaten' }).click();
    await expect.poll(() => data.inputValue()).toBe('Zahlungskartendaten');
    await lookAt(open, 'external-change-new');
    await page.locator('form.form').getByRole('button', { name: 'Anlegen', exact: true }).click();
    await page.waitForURL(/EXC-2/, { timeout: 30_000 });
    const panel = page.getByRole('region', { name: 'Betroffene Services' }).first();
    await panel.getByText('Diese würden gefunden.', { exact: false }).waitFor();
    await expect.poll(() => panel.getByText('Zahlungskartendaten').count()).toBe(2);
    await page.getByRole('button', { name: 'Ankündigen' }).click();
    await page
      .getByRole('form', { name: /Ankündigen/ })
      .getByRole('button', { name: 'Ankündigen' })
      .click();
    await panel.getByText('Gefunden').first().waitFor();
  });

  test('shows each service, what was answered, and every way from it to what changes', async () => {
    const open = await house.signIn(cora, '/external-changes/EXC-1');
    const panel = open.page.getByRole('region', { name: 'Betroffene Services' }).first();
    await expect
      .poll(() => panel.getByRole('listitem').allTextContents())
      .toContain('PostgreSQL 13.14 › shop-db-eu-central-1.internal.example › shop-app');
    await expect.poll(() => panel.getByText(/Datenarten: Zahlungskartendaten/).count()).toBe(2);
    await lookAt(open, 'external-change');
  });

  test('its owner sees why a service is touched, and answers', async () => {
    const open = await house.signIn(olaf, '/affected-services/AFS-2');
    const { page } = open;
    await page
      .getByRole('region', { name: 'Why it is touched' })
      .getByText(/shop-db/)
      .waitFor();
    await lookAt(open, 'affected-service');
    await page.getByRole('button', { name: 'Rule out' }).click();
    const form = page.getByRole('form', { name: /Rule out/ });
    await form.getByRole('textbox', { name: /Why not/ }).fill('Upgraded by the maker');
    await form.getByRole('button', { name: 'Rule out' }).click();
    await page.getByText('Upgraded by the maker').first().waitFor();
  });

  test('a service says what changes around it', async () => {
    const open = await house.signIn(olaf, '/services/SVC-1');
    await open.page.getByRole('region', { name: 'What changes around it' }).getByText('PCI DSS 4.0.1').waitFor();
    await lookAt(open, 'service-external-changes');
  });
});
