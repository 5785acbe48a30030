import { expect } from 'vitest';
import { shown } from './shown.ts';

type Line = Readonly<Record<string, unknown>>;
const euros = (amount: string) => ({ amount, currency: 'EUR' });

shown('L2d', async (house) => {
  const dana = await house.person('Dana Designer', ['agent', 'service-designer']);
  const olaf = await house.person('Olaf Owner', ['agent', 'service-owner']);
  const supplier = await house.make('organisation', { name: 'Lines Ltd' });
  const service = await house.make('service', { name: 'Service desk', owner: olaf.id });

  // What is there: a desk that runs on a server, and the database that it depends on, each an example of a technology.
  const technology = async (input: Line) => String((await dana.post('/api/technologies', input)).body['id']);
  const database = await technology({ name: 'PostgreSQL', kind: 'data-platform' });
  const frame = await technology({ name: 'Blade frame', kind: 'hardware' });
  const telephone = await technology({
    name: 'Ringer',
    compatibility: [{ other: frame, fit: 'limited', remark: 'Half speed' }],
  });
  const there = { name: 'desk-db', variant: 'database', softwareVersion: '15.6', technology: database };
  const [db, server] = [
    await house.make('configuration-item', there),
    await house.make('configuration-item', { name: 'desk-01', variant: 'server', technology: frame }),
  ];
  await olaf.post(`/api/services/${service}/links`, { kind: 'depends-on', to: db });
  await dana.post(`/api/configuration-items/${db}/links`, { kind: 'runs-on', to: server });
  const made = await dana.post('/api/service-designs', { title: 'Service desk', service });
  const at = `/api/service-designs/${String(made.body['number'])}`;
  const gaps = async (): Promise<readonly string[]> => {
    const { missing, advisable } = (await dana.get(at)).body as { missing: string[]; advisable: string[] };
    return [...missing, ...advisable];
  };
  expect(await gaps()).toEqual(expect.arrayContaining(['components', 'costs']));

  // What it needs is planned: hardware, software and training; what is there, what is bought from whom, and what each costs.
  const answer = await dana.patch(at, {
    components: [
      {
        component: 'Ticketing system',
        kind: 'software',
        origin: 'bought',
        technology: await technology({ name: 'Ticker' }),
        inVersion: '4.2',
      },
      { component: 'Telephone system', kind: 'software', origin: 'rented', technology: telephone, inVersion: '9' },
      { component: 'Training of the desk', kind: 'training', origin: 'built' },
    ],
    suppliers: [{ supplier, delivers: 'Lines and the telephone system' }],
    costs: [
      { item: 'Training', falls: 'once', amount: euros('4000.00') },
      { item: 'Telephone system', falls: 'each-month', amount: euros('350.00') },
      { item: 'Ticketing system', falls: 'each-year', amount: euros('1200.00') },
    ],
    costYears: 2,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  const left = await gaps();
  for (const gap of ['components', 'costs']) expect(left).not.toContain(gap);

  // What it costs is added up: 4,000 once, 12 × 350 + 1,200 each year, two years of it.
  expect((await dana.get(at)).body).toMatchObject({
    ...{ costOnce: euros('4000.00'), costEachYear: euros('5400.00'), costInAll: euros('14800.00') },
  });
  const mixed = [...(answer.body['costs'] as Line[]), { item: 'Licence', amount: { amount: '1.00', currency: 'USD' } }];
  expect((await dana.patch(at, { costs: mixed })).body['fields']).toMatchObject([{ code: 'otherCurrency' }]);

  // What does not fit with what is there is found, by what is declared of the technologies; what nobody declared is no finding.
  const ticker = ((await dana.get('/api/technologies?q=Ticker')).body['items'] as Line[])[0]?.['number'];
  const pairs = async () =>
    ((await dana.get(`${at}/fit`)).body['items'] as { one: Line; other: Line; fit: string; remarks: string[] }[]).map(
      ({ one, other, fit, remarks }) => [one['name'], other['name'], fit, remarks.join()],
    );
  expect(await pairs()).toContainEqual(['Ticketing system', 'desk-db', 'undeclared', '']);
  expect((await pairs())[0]).toEqual(['Telephone system', 'desk-01', 'limited', 'Half speed']);
  const needs = [
    { from: '4', otherFrom: '16', other: database, fit: 'works' },
    { from: '4', otherUntil: '15', other: database, fit: 'fails', remark: 'Needs 16' },
  ];
  await dana.patch(`/api/technologies/${ticker}`, { compatibility: needs });
  expect((await pairs())[0]).toEqual(['Ticketing system', 'desk-db', 'fails', 'Needs 16']);
  await house.reeve.settle();
  expect((await dana.get(at)).body).toMatchObject({ misfits: 1 });
  expect((await dana.post(`${at}/submit`)).body['detail']).toMatch(/^What it needs does not fit with what is there: 1/);

  // The database is renewed, and it fits.
  await dana.patch(`/api/configuration-items/${db}`, { softwareVersion: '16.1' });
  await house.reeve.settle();
  expect((await dana.get(at)).body).toMatchObject({ misfits: 0 });
  expect((await dana.post(`${at}/submit`)).body).toMatchObject({ state: 'in-review' });

  // What it costs is for those who see to it, not for everybody who reads the design.
  const ana = await house.person('Ana Agent', ['agent']);
  expect((await dana.get(at)).body['costs']).toHaveLength(3);
  const read = await ana.get(at);
  expect([read.status, read.body['costs'] ?? null, read.body['costInAll'] ?? null]).toEqual([200, null, null]);
});
