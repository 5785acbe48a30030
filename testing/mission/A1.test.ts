import { expect } from 'vitest';
import { shown } from './shown.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });

shown('A1', async (house) => {
  const kim = await house.person('Kim Keeper', ['agent', 'asset-manager', 'supplier-manager']);
  const mia = await house.person('Mia Manager', ['manager', 'service-owner', 'change-manager', 'agent']);
  const rita = await house.person('Rita Requester', ['requester']);
  const team = await house.make('team', { name: 'Workplace', members: [{ person: kim.id }] });
  const service = await house.make('service', { name: 'Workplace', owner: mia.id, supportTeam: team });
  const made = async (type: string, body: object): Promise<{ at: string; id: string }> => {
    const answer = await kim.post(`/api/${type}`, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return { at: `/api/${type}/${String(answer.body['number'])}`, id: String(answer.body['id']) };
  };
  const become = async (at: string, verb: string, state: string, body: object = {}): Promise<void> => {
    const answer = await kim.post(`${at}/${verb}`, body);
    expect(answer.body, JSON.stringify(answer.body)).toMatchObject({ state });
  };

  // Bought: a laptop is approved, ordered, received; it is an asset, and an item of the configuration like server and application.
  const provider = await house.make('organisation', { name: 'Kabel', kind: 'supplier' });
  const supplier = await made('suppliers', { name: 'Kabel', provider });
  await kim.post(`${supplier.at}/approve`);
  const items = [{ item: 'Notebook', quantity: 1, price: euros('1200.00') }];
  const purchase = await made('purchases', { title: 'A notebook', items, supplier: supplier.id });
  await become(purchase.at, 'submit', 'submitted');
  await mia.post(`${purchase.at}/approve`);
  await become(purchase.at, 'order', 'ordered');
  const [line] = (await kim.get(purchase.at)).body['items'] as object[];
  await become(purchase.at, 'receive', 'received', { items: [{ ...line, received: 1 }] });
  const laptop = await made('configuration-items', { name: 'NB-1', variant: 'workstation', supportTeam: team });
  const server = await made('configuration-items', { name: 'files-01', variant: 'server', supportTeam: team });
  const application = await made('configuration-items', {
    name: 'Files',
    variant: 'application',
    softwareVersion: '3',
  });
  for (const { at } of [server, application]) await become(at, 'commission', 'in-use');
  await kim.post(`${application.at}/links`, { kind: 'runs-on', to: server.id });
  const bought = { purchase: purchase.id, cost: euros('1200.00'), purchasedOn: '2026-11-01' };
  const asset = await made('assets', { name: 'Notebook', tag: 'A-1', item: laptop.id, holdsData: true, ...bought });
  await become(asset.at, 'receive', 'in-store');

  // Provided: somebody asks for it, and it is handed over.
  const asked = { variant: 'laptop-order', title: 'A laptop', requester: rita.id, service, model: 'standard' };
  const request = await made('requests', asked);
  await become(request.at, 'assign', 'assigned', { team, assignee: kim.id });
  await become(asset.at, 'check-out', 'in-custody', { heldBy: rita.id });
  await become(laptop.at, 'commission', 'in-use', { usedBy: rita.id });
  await become(request.at, 'fulfil', 'fulfilled', { fulfilment: 'NB-1 was handed over.' });
  expect((await rita.get(asset.at)).body).toMatchObject({ heldBy: rita.id });

  // Supported: what does not work is an incident on the very item.
  const broken = { title: 'The screen stays dark', service, configurationItem: laptop.id, requester: rita.id };
  const incident = await made('incidents', broken);
  await become(incident.at, 'assign', 'assigned', { team, assignee: kim.id });
  await become(incident.at, 'resolve', 'resolved', { resolutionCode: 'solved', resolution: 'A new cable.' });

  // Maintained: a change that affects the server, agreed on before.
  const change = await made('changes', {
    title: 'Files 4',
    service,
    likelihood: 'low',
    impact: 'low',
    plannedStart: '2031-01-10T08:00:00Z',
    plannedEnd: '2031-01-10T09:00:00Z',
    implementationPlan: 'Install it.',
    testPlan: 'Open a file.',
    backOutPlan: 'Install 3 again.',
  });
  expect((await kim.post(`${change.at}/links`, { kind: 'affects', to: server.id })).status).toBe(201);
  const objective = await house.make('objective', { title: 'Nobody waits for a file', owner: mia.id });
  expect((await mia.post(`${change.at}/links`, { kind: 'serves', to: objective })).status).toBe(201);
  await become(change.at, 'assess', 'assessing', { reason: 'Version 3 is no longer cared for.' });
  await become(change.at, 'present', 'approval');
  await house.reeve.settle();
  const [approval] = (await mia.get('/api/approvals?approver=me&category=open')).body['items'] as { number: string }[];
  await mia.post(`/api/approvals/${approval?.number}/approve`, {});
  await house.reeve.settle();
  await become(change.at, 'begin', 'implementing');
  await kim.patch(application.at, { softwareVersion: '4' });
  await become(change.at, 'finish', 'review', { outcome: 'successful' });

  // Retired: given back, erased, disposed of; and the item is out of the configuration.
  await become(asset.at, 'check-in', 'in-store');
  expect((await kim.post(`${asset.at}/dispose`, { disposal: 'recycled' })).status).toBe(409);
  await become(asset.at, 'dispose', 'disposed', { disposal: 'recycled', dataErased: true });
  await become(laptop.at, 'retire', 'retired');
});
