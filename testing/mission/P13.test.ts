import { expect } from 'vitest';
import { shown } from './shown.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

shown('P13', async (house) => {
  const sam = await house.person('Sam Supplier', ['agent', 'supplier-manager']);
  const mia = await house.person('Mia Manager', ['agent', 'manager']);
  const provider = await house.make('organisation', { name: 'Kabel', kind: 'supplier' });
  const supplier = String((await sam.post('/api/suppliers', { name: 'Kabel', provider })).body['number']);
  await sam.post(`/api/suppliers/${supplier}/approve`);
  const items = [{ item: 'Notebook', quantity: 3, price: euros('1200.00') }];
  const made = await sam.post('/api/purchases', { title: 'Three workplaces', items, supplier });
  const at = `/api/purchases/${String(made.body['number'])}`;
  await sam.post(`${at}/submit`);
  expect((await sam.post(`${at}/approve`)).status).toBe(403);
  await mia.post(`${at}/approve`);
  expect((await sam.post(`${at}/order`)).body).toMatchObject({ state: 'ordered' });
  const [line] = (await sam.get(at)).body['items'] as object[];
  expect((await sam.post(`${at}/receive`, { items: [{ ...line, received: 3 }] })).body).toMatchObject({
    state: 'received',
    receipt: 'wholly',
  });
  const performance = [{ judgedOn: '2026-10-01', quality: 5, delivery: 4, price: 2 }];
  expect((await sam.patch(`/api/suppliers/${supplier}`, { performance })).body).toMatchObject({ score: 3.7 });
});
