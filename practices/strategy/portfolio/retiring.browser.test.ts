import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson, type House, lookAt, openHouse } from '../../../web/testing/house.ts';

let house: House;
let olivia: string;

beforeAll(async () => {
  house = await openHouse();
  olivia = await addPerson(house, 'Olivia Owner', ['service-owner', 'agent'], { language: 'de' });
  const [owner] = await house.reeve.database.run<{ id: string }>('select id from person where email = $1', [olivia]);
  await house.make('service', { name: 'Fax', owner: owner?.id });
  const client = await house.person('Root', ['administrator', 'service-owner']);
  for (const verb of ['charter', 'publish', 'sunset'])
    expect((await client.post(`/api/services/SVC-1/${verb}`)).status).toBe(200);
});
afterAll(() => house.stop());

test('a service that ends says what becomes of its data and its users, and is asked for it before it is retired', async () => {
  const open = await house.signIn(olivia, '/services/SVC-1');
  const { page } = open;
  await page.getByRole('heading', { name: 'Daten' }).waitFor();
  await page.getByRole('button', { name: 'Außer Betrieb nehmen' }).click();
  const asked = page.getByRole('form', { name: /Außer Betrieb nehmen/ });
  const add = asked.getByRole('button', { name: 'Zeile hinzufügen' });
  const choose = async (name: string, option: string) => {
    await asked.getByRole('combobox', { name }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await add.first().click();
  await asked.getByRole('textbox', { name: /^Was, 1/ }).fill('Faxe aus zehn Jahren');
  await choose('Was daraus wird, 1', 'Gelöscht');
  await add.last().click();
  await asked.getByRole('textbox', { name: /^Wer, 1/ }).fill('Zwei Händler');
  await choose('Danach, 1', 'Kommen ohne aus');
  await lookAt(open, 'service-retiring');
  const retire = asked.getByRole('button', { name: 'Außer Betrieb nehmen' });
  await retire.click();
  await page.getByText('Mit seinen Daten noch nicht fertig: 1.').waitFor();
  for (const done of await asked.getByRole('radiogroup', { name: /^Erledigt/ }).all())
    await done.getByText('Ja').click();
  await retire.click();
  await page.getByRole('region', { name: 'Daten' }).getByText('Gelöscht').waitFor();
});
