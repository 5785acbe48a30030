import { expect } from 'vitest';
import { shown } from './shown.ts';

shown('L2c', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const olaf = await house.person('Olaf Owner', ['service-owner']);
  const ana = await house.person('Ana Agent', ['agent']);

  // What leads to what is documented, with who does it; a step that leads nowhere is refused.
  const refund = { title: 'Refund', purpose: 'Customers get their money back.', trigger: 'A return has arrived.' };
  const nowhere = await dana.post('/api/processes', { ...refund, steps: [{ step: 'Look at it', next: 'Pay' }] });
  expect(nowhere.body['fields']).toMatchObject([{ field: 'steps.0.next', code: 'noSuchStep' }]);
  const steps = [
    { step: 'Look at it', doneBy: 'Warehouse', next: 'Pay, Refuse' },
    { step: 'Pay', doneBy: 'Accounts' },
    { step: 'Refuse', doneBy: 'Customer care' },
  ];
  const release = async (input: object): Promise<string> => {
    const made = await dana.post('/api/processes', input);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const at = `/api/processes/${String(made.body['number'])}`;
    await dana.post(`${at}/submit`);
    expect((await olaf.post(`${at}/release`)).body).toMatchObject({ state: 'in-force' });
    await house.reeve.settle();
    return at;
  };
  const first = await release({ ...refund, steps });

  // When conditions change, its next edition takes its place, and the earlier one can still be read.
  const previous = (await dana.get(first)).body['id'];
  const quicker = steps.map((step) => (step.step === 'Pay' ? { ...step, step: 'Pay', doneBy: 'Customer care' } : step));
  const next = await release({ ...refund, steps: quicker, previous, edition: 2 });
  expect((await ana.get(first)).body).toMatchObject({ state: 'superseded' });
  expect((await ana.get(next)).body).toMatchObject({ state: 'in-force', edition: 2 });
});
