import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJob } from '../../../server/jobs/jobs.ts';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';
import { warnBeforeItApplies } from './warn-before-it-applies.job.ts';

type Json = Record<string, unknown>;
type Item = {
  readonly service: { readonly number: string; readonly title: string };
  readonly answer: { readonly number: string; readonly state: string; readonly current: boolean } | null;
  readonly reasons: readonly { readonly criterion: number; readonly way: readonly Json[] }[];
};

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('an external change', () => {
  let house: TestReeve;
  let cora: Client;
  let olaf: Client;
  let mara: Client;
  let rita: Client;
  let ana: Client;
  let shop: string;
  let postgres: string;
  const item = (name: string, more: Json = {}) =>
    house.make('configuration-item', { name, variant: 'database', ...more });

  beforeAll(async () => {
    house = await testReeve();
    cora = await house.person('Cora Compliance', ['compliance-manager']);
    olaf = await house.person('Olaf Owner', ['service-owner']);
    mara = await house.person('Mara Manager', ['manager']);
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    shop = await house.make('service', { name: 'Web shop', owner: olaf.id });
    postgres = await house.make('technology', { name: 'PostgreSQL', kind: 'data-platform' });
  });
  afterAll(() => house.stop());

  const link = async (kind: string, from: string, to: string): Promise<void> => {
    expect((await ana.post(`/api/configuration-items/${from}/links`, { kind, to })).status).toBe(201);
  };
  const needs = async (service: string, to: string): Promise<void> => {
    expect((await olaf.post(`/api/services/${service}/links`, { kind: 'depends-on', to })).status).toBe(201);
  };
  const draw = async (title: string, criteria: readonly Json[], more: Json = {}): Promise<string> => {
    const made = await cora.post('/api/external-changes', { title, criteria, inForceOn: dayFromNow(200), ...more });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return `/api/external-changes/${made.body['number']}`;
  };
  const touchedBy = async (at: string, who = cora): Promise<readonly Item[]> =>
    (await who.get(`${at}/touched`)).body['items'] as readonly Item[];
  const announce = async (at: string): Promise<void> => {
    expect((await cora.post(`${at}/announce`)).status).toBe(200);
    await house.reeve.settle();
  };
  const told = async (who: Client): Promise<readonly string[]> =>
    ((await who.get('/api/notices')).body['items'] as { sentence: string }[]).map(({ sentence }) => sentence);
  const job = () => runJob(house.reeve.database, house.reeve.keeper.current(), warnBeforeItApplies);

  test('finds by a technology and its versions what rests on it, before it is announced, with the way that leads there', async () => {
    const old = await item('shop-db', { technology: postgres, softwareVersion: '13.14' });
    const app = await item('shop-app', { variant: 'application' });
    await link('depends-on', app, old);
    await needs(shop, app);
    await item('archive-db', { technology: postgres, softwareVersion: '17.2' });
    const at = await draw('PostgreSQL 13 ends', [{ technology: postgres, until: '13' }], { kind: 'technology' });
    expect(await touchedBy(at)).toMatchObject([
      {
        service: { title: 'Web shop' },
        answer: null,
        reasons: [
          {
            criterion: 1,
            way: [
              { type: 'configuration-item', title: 'shop-app' },
              { type: 'configuration-item', title: 'shop-db' },
              { type: 'technology', title: 'PostgreSQL', version: '13.14' },
            ],
          },
        ],
      },
    ]);
    expect((await cora.get(at)).body).toMatchObject({ state: 'draft', touched: 0 });
  });

  test('announced, it asks the owner of each service, and both are told', async () => {
    await announce('/api/external-changes/EXC-1');
    expect((await cora.get('/api/external-changes/EXC-1')).body).toMatchObject({ touched: 1, unanswered: 1 });
    expect((await olaf.get('/api/affected-services/AFS-1')).body).toMatchObject({
      title: 'Web shop: PostgreSQL 13 ends',
      state: 'found',
      owner: olaf.id,
      due: dayFromNow(200),
      byHand: false,
      foundBy: [{ criterion: 1, way: 'TEC-1 13.14 › CI-1 › CI-2' }],
    });
    expect(await told(olaf)).toEqual([
      'Your service is touched by a change from outside: Web shop: PostgreSQL 13 ends (AFS-1)',
    ]);
    expect(await told(cora)).toEqual(['One more service is touched: Web shop: PostgreSQL 13 ends (AFS-1)']);
  });

  test('what comes later appears by itself, and what nothing leads to any more goes', async () => {
    const wms = await house.make('service', { name: 'Warehouse', owner: olaf.id });
    const db = await item('wms-db', { technology: postgres, softwareVersion: '12.1' });
    await needs(wms, db);
    await house.reeve.settle();
    const [, warehouse] = [...(await touchedBy('/api/external-changes/EXC-1'))].sort((a, b) =>
      b.service.title.localeCompare(a.service.title),
    );
    expect(warehouse).toMatchObject({ service: { title: 'Warehouse' }, answer: { state: 'found', current: true } });
    expect((await told(olaf))[0]).toContain('Warehouse: PostgreSQL 13 ends');
    await ana.patch(`/api/configuration-items/${db}`, { softwareVersion: '17.2' });
    await house.reeve.settle();
    expect((await cora.get('/api/affected-services/AFS-2')).body).toMatchObject({ state: 'gone', current: false });
    expect((await cora.get('/api/external-changes/EXC-1')).body).toMatchObject({ touched: 1 });
  });

  test('one that was ruled out is asked about again when another way leads to it', async () => {
    expect((await olaf.post('/api/affected-services/AFS-1/rule-out')).body['fields']).toMatchObject([
      { field: 'reason' },
    ]);
    await olaf.post('/api/affected-services/AFS-1/rule-out', { reason: 'It is upgraded next week' });
    await item('no-version', { technology: postgres });
    await house.reeve.settle();
    expect((await olaf.get('/api/affected-services/AFS-1')).body).toMatchObject({ state: 'ruled-out' });
    // Nobody knows its version: it may be one of those.
    await needs(shop, 'CI-5');
    await house.reeve.settle();
    expect((await olaf.get('/api/affected-services/AFS-1')).body).toMatchObject({ state: 'found', reason: null });
    const { reasons } = (await touchedBy('/api/external-changes/EXC-1')).find(
      ({ service }) => service.title === 'Web shop',
    ) as Item;
    expect(reasons.map(({ way }) => way.at(-1)?.['version'])).toEqual(expect.arrayContaining(['13.14', null]));
  });

  test('work follows from it, and the thread leads from the law to service and work, and back', async () => {
    const at = '/api/affected-services/AFS-1';
    await olaf.post(`${at}/confirm`, { effect: 'Upgrade to 17 before the day.' });
    const made = await olaf.post(`${at}/raise-requirement`, { requirement: 'Runs on a maintained PostgreSQL' });
    expect(made.body, JSON.stringify(made.body)).toMatchObject({ number: 'RQM-1' });
    expect((await olaf.post(`${at}/add-task`, { task: 'Upgrade', due: dayFromNow(30) })).body).toMatchObject({
      number: 'TSK-1',
    });
    const beads = async (of: string, way: 'up' | 'down') => {
      const thread = (await olaf.get(`${of}/thread`)).body as Record<string, { beads: { number: string }[] }>;
      return thread[way]?.beads.map(({ number }) => number) ?? [];
    };
    expect(await beads('/api/external-changes/EXC-1', 'down')).toEqual(
      expect.arrayContaining(['AFS-1', 'SVC-1', 'RQM-1', 'TSK-1', 'CI-2']),
    );
    expect(await beads('/api/requirements/RQM-1', 'up')).toEqual(expect.arrayContaining(['AFS-1', 'EXC-1']));
    expect(await beads('/api/services/SVC-1', 'up')).toEqual(expect.arrayContaining(['AFS-1', 'EXC-1']));
    expect(await beads('/api/configuration-items/CI-1', 'up')).toContain('EXC-1');
  });

  test('is not closed before all is answered for and done', async () => {
    const at = '/api/external-changes/EXC-1';
    const close = async () => (await cora.post(`${at}/close`, { conclusion: 'All upgraded.' })).body;
    expect(await close()).toMatchObject({ detail: expect.stringContaining('not settled yet: 1') });
    const settle = async () => (await olaf.post('/api/affected-services/AFS-1/settle', { outcome: 'On 17.2' })).body;
    expect(await settle()).toMatchObject({ detail: expect.stringContaining('requirements 1, changes 0, tasks 1') });
    await olaf.post('/api/tasks/TSK-1/finish', { outcome: 'Done' });
    await olaf.post('/api/requirements/RQM-1/reject', { reason: 'Done by the task' });
    expect(await settle()).toMatchObject({ state: 'settled' });
    const other = await house.make('service', { name: 'Search', owner: olaf.id });
    const by = { externalChange: 'EXC-1', service: other };
    expect((await cora.post('/api/affected-services', by)).body).toMatchObject({ byHand: true, state: 'found' });
    expect((await cora.post('/api/affected-services', by)).status).toBe(409);
    await house.reeve.settle();
    expect(await close()).toMatchObject({ detail: expect.stringContaining('whether they are touched: 1') });
    await cora.post('/api/affected-services/AFS-3/rule-out', { reason: 'Has no database' });
    expect(await close()).toMatchObject({ state: 'closed' });
    await house.reeve.settle();
    expect((await cora.get(at)).body).toMatchObject({ touched: 1, unanswered: 0, unfinished: 0 });
  });

  test('finds by data, by what a service is, by country and by supplier, and a line holds as a whole', async () => {
    const us = await house.make('organisation', { name: 'Us', kind: 'provider' });
    const swiss = await house.make('organisation', { name: 'Helvetia' });
    const acme = await house.make('organisation', { name: 'Acme', kind: 'supplier' });
    await house.make('site', { name: 'Zürich', organisation: swiss, country: 'ch' });
    const berlin = await house.make('site', { name: 'Berlin', organisation: us, country: 'DE' });
    const pay = await house.make('service', {
      name: 'Payment',
      handles: ['payment-card'],
      characteristics: ['payment'],
    });
    const advice = await house.make('service', { name: 'Advice', characteristics: ['artificial-intelligence'] });
    await needs(pay, await item('pay-db', { site: berlin }));
    const agreed = await house.make('agreement', {
      ...{ variant: 'service-level', title: 'Advice for Helvetia', provider: us, customer: swiss, owner: olaf.id },
      ...{ inForceFrom: '2026-01-01', services: [{ service: advice }] },
    });
    const root = await house.person('Root', ['administrator']);
    await root.post(`/api/agreements/${agreed}/propose`);
    await root.post(`/api/agreements/${agreed}/agree`, { agreedOn: '2026-01-01', agreedForCustomerBy: olaf.id });
    const contract = await house.make('contract', {
      title: 'Acquirer',
      party: acme,
      owner: olaf.id,
      service: pay,
      startsOn: '2026-01-01',
    });
    expect((await root.post(`/api/contracts/${contract}/sign`)).status).toBe(200);
    const titles = async (...criteria: Json[]): Promise<readonly string[]> =>
      (await touchedBy(await draw('Law', criteria))).map(({ service }) => service.title);
    expect(await titles({ data: 'payment-card' })).toEqual(['Payment']);
    expect(await titles({ characteristic: 'artificial-intelligence' }, { data: 'payment-card' })).toEqual([
      'Advice',
      'Payment',
    ]);
    expect(await titles({ country: 'EU' })).toEqual(['Payment']);
    expect(await titles({ country: 'CH' })).toEqual(['Advice']);
    expect(await titles({ supplier: acme })).toEqual(['Payment']);
    expect(await titles({ characteristic: 'artificial-intelligence', country: 'EU' })).toEqual([]);
    const [advised] = await touchedBy(
      await draw('Law', [{ characteristic: 'artificial-intelligence', country: 'CH' }]),
    );
    expect(advised?.reasons.map(({ way }) => way.map(({ title }) => title))).toEqual([
      ['Advice for Helvetia', 'Zürich'],
      ['artificial-intelligence'],
    ]);
  });

  test('warns once before it applies, comes into force on its day, and says so, while services are open', async () => {
    const at = await draw('PCI DSS 4.0.1', [{ data: 'payment-card' }], { inForceOn: dayFromNow(60) });
    await announce(at);
    await job();
    await job();
    const near = `${at.split('/').at(-1)} applies soon, and services are not answered for or not finished: PCI DSS 4.0.1`;
    expect((await told(cora)).filter((sentence) => sentence === near)).toHaveLength(1);
    await cora.patch(at, { inForceOn: dayFromNow(0) });
    await house.reeve.settle();
    await job();
    expect((await cora.get(at)).body).toMatchObject({ state: 'in-force' });
    expect((await told(cora))[0]).toContain('applies as of now');
    // A day that moves moves with those who have not answered yet.
    const { items } = (await cora.get('/api/affected-services?category=open&q=PCI')).body as { items: Json[] };
    expect(items).toMatchObject([{ due: dayFromNow(0) }]);
  });

  test('withdrawn, nobody has to answer for it any more', async () => {
    const at = await draw('A draft act', [{ data: 'payment-card' }]);
    await announce(at);
    const other = await house.make('service', { name: 'Newsletter' });
    await cora.post('/api/affected-services', { externalChange: at.split('/').at(-1), service: other });
    await house.reeve.settle();
    expect((await cora.get(at)).body).toMatchObject({ unanswered: 2 });
    await cora.post(`${at}/withdraw`, { reason: 'Voted down' });
    await house.reeve.settle();
    expect((await cora.get(at)).body).toMatchObject({ unanswered: 0, touched: 0 });
  });

  test('refuses what says nothing, each with what and where', async () => {
    const refused = async (input: Json) =>
      (await cora.post('/api/external-changes', { title: 'X', ...input })).body['fields'] as Json[];
    expect(
      await refused({ criteria: [{ remark: 'Us' }, { from: '1' }, { technology: postgres, from: '9', until: '8' }] }),
    ).toMatchObject([
      { field: 'criteria.0.technology' },
      { field: 'criteria.1.technology' },
      { field: 'criteria.2.until', message: 'Version 8 comes before 9.' },
    ]);
    expect(await refused({ criteria: [{ country: 'Germany' }] })).toMatchObject([{ field: 'criteria.0.country' }]);
    expect(await refused({ announcedOn: '2026-05-01', inForceOn: '2026-04-01', endsOn: '2026-03-01' })).toMatchObject([
      { field: 'inForceOn' },
      { field: 'endsOn' },
    ]);
    const empty = (await cora.post('/api/external-changes', { title: 'Nothing yet' })).body['number'];
    expect((await cora.post(`/api/external-changes/${empty}/announce`)).body['fields']).toMatchObject([
      { field: 'inForceOn' },
      { field: 'criteria' },
    ]);
  });

  test('two who write at once: different fields merge, the same answer is given once', async () => {
    const at = await draw('NIS2', [{ characteristic: 'payment' }]);
    const { version } = (await cora.get(at)).body as { version: number };
    const seen = { 'if-match': `"${version}"` };
    const [one, other] = await Promise.all([
      cora.patch(at, { demands: 'Report within 24 hours' }, seen),
      cora.patch(at, { writtenIn: 'Directive (EU) 2022/2555' }, seen),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await cora.get(at)).body).toMatchObject({
      demands: 'Report within 24 hours',
      writtenIn: 'Directive (EU) 2022/2555',
    });
    await announce(at);
    const { items } = (await cora.get('/api/affected-services?q=NIS2')).body as { items: { number: string }[] };
    const ruled = `/api/affected-services/${items[0]?.number}/rule-out`;
    const statuses = (await Promise.all([cora, cora].map((who) => who.post(ruled, { reason: 'Too small' })))).map(
      ({ status }) => status,
    );
    expect(statuses.toSorted()).toEqual([200, 409]);
  });

  test('a requester sees nothing of it; whoever may not read a component is not told its name', async () => {
    for (const at of [
      '/api/external-changes/EXC-1',
      '/api/external-changes/EXC-1/touched',
      '/api/affected-services/AFS-1',
    ])
      expect((await rita.get(at)).status).toBe(404);
    expect((await rita.get('/api/affected-services')).body['items']).toEqual([]);
    expect((await ana.post('/api/affected-services/AFS-3/confirm', { effect: 'Mine' })).status).toBe(403);
    const live = await house.make('service', { name: 'Cards', handles: ['payment-card'] });
    const root = await house.person('Rita Root', ['administrator', 'service-owner']);
    await root.patch(`/api/services/${live}`, { owner: rita.id });
    for (const verb of ['charter', 'publish']) await root.post(`/api/services/${live}/${verb}`);
    const offered = await rita.get(`/api/services/${live}`);
    expect(offered.body).toMatchObject({ name: 'Cards' });
    expect(offered.body['handles'] ?? null).toBeNull();
    // Whoever owns a service answers for it without any role, and is told of the ways that they may see.
    await house.reeve.settle();
    const { items } = (await rita.get('/api/affected-services')).body as { items: Json[] };
    expect(items).toMatchObject([{ title: 'Cards: PCI DSS 4.0.1', state: 'found' }]);
    expect((await rita.get(`/api/affected-services/${items[0]?.['number']}/found-by`)).body).toEqual({ reasons: [] });
    const seen = (await touchedBy('/api/external-changes/EXC-1', mara)).find(
      ({ service }) => service.title === 'Web shop',
    );
    expect(seen).toMatchObject({ answer: { number: 'AFS-1' }, reasons: [] });
    expect(JSON.stringify((await mara.get('/api/affected-services/AFS-1/found-by')).body)).not.toContain('shop-db');
  });
});
