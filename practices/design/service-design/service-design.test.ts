import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, type TestReeve, testReeve } from '../../../testing/reeve.ts';

const whole = (supplier: string) => ({
  utility: 'Answers questions and takes orders.',
  availability: 'Day and night.',
  capacity: '400 contacts a day, 600 before Christmas.',
  continuity: 'Back within four hours from the second site.',
  security: 'Customers’ data stays in the EU.',
  architecture: 'A ticketing system beside the telephone system.',
  outcomes: [{ outcome: 'Customers get an answer quickly', seenBy: 'Satisfaction' }],
  levels: [
    {
      property: 'Answer on the telephone',
      metric: 'first-response',
      channel: 'phone',
      within: 'PT2M',
      share: 90,
      measuredBy: 'Clocks',
    },
    { property: 'Settled at first contact', metric: 'first-contact-resolution', level: 75, measuredBy: 'Figures' },
  ],
  processes: [{ process: 'Incident management', change: 'changed' }],
  roles: [{ activity: 'Answering', responsible: 'Desk', accountable: 'Lead of the desk' }],
  suppliers: [{ supplier, delivers: 'Lines' }],
  costs: [{ item: 'Licences', falls: 'each-year', amount: { amount: '12000', currency: 'EUR' } }],
  risks: [{ risk: 'Nights without staff', treatment: 'Shifts' }],
  criteria: [
    { criterion: 'All channels tested', gate: 'transition' },
    { criterion: 'A month within the levels', gate: 'operation' },
  ],
});

describe('a service design', () => {
  let house: TestReeve;
  let dana: Client;
  let olaf: Client;
  let ana: Client;
  let rita: Client;
  let us: string;
  let service: string;
  let at = '';

  beforeAll(async () => {
    house = await testReeve();
    dana = await house.person('Dana Designer', ['agent', 'service-designer']);
    olaf = await house.person('Olaf Owner', ['agent', 'service-owner', 'service-level-manager']);
    ana = await house.person('Ana Agent', ['agent']);
    rita = await house.person('Rita Requester', ['requester']);
    us = await house.make('organisation', { name: 'Us' });
    service = await house.make('service', { name: 'Service desk', owner: olaf.id });
  });
  afterAll(() => house.stop());

  const meet = async (gate: string): Promise<void> => {
    const { criteria } = (await dana.get(at)).body as { criteria: { gate: string }[] };
    const met = { met: true, metBy: olaf.id, metOn: '2026-11-20', evidence: 'Seen' };
    const answer = await dana.patch(at, {
      criteria: criteria.map((line) => (line.gate === gate ? { ...line, ...met } : line)),
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };

  test('says what it leaves open, and is not approved before it does', async () => {
    const made = await dana.post('/api/service-designs', { title: 'Service desk', service });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    at = `/api/service-designs/${made.body['number']}`;
    expect(made.body).toMatchObject({ completeness: 4, readiness: 'incomplete' });
    expect(made.body['missing']).toContain('levels-measured');
    expect(made.body['advisable']).toContain('sunset');
    const { security, ...others } = whole(us);
    await dana.patch(at, others);
    await dana.post(`${at}/submit`);
    expect((await dana.post(`${at}/approve`)).status).toBe(403);
    const refused = await olaf.post(`${at}/approve`);
    expect(refused).toMatchObject({ status: 409, body: { detail: 'It leaves open: Security.' } });
    // Lines alone count as well: a level that nobody measures is a gap again.
    const blind = await dana.patch(at, { security, levels: [{ property: 'Friendly', level: 4 }] });
    expect(blind.body['missing']).toEqual(['levels-measured']);
    expect((await dana.get(`${at}/why?field=missing`)).body['because']).toMatch(/Who measures each level/);
    const full = await dana.patch(at, { levels: others.levels });
    expect(full.body).toMatchObject({ missing: null, completeness: 87, readiness: 'unproven' });
    expect((await olaf.post(`${at}/approve`)).body).toMatchObject({ state: 'approved', approvedBy: olaf.id });
    expect((await dana.patch(at, { utility: 'Something else' })).status).toBe(422);
  });

  test('is in use once its criteria are met, each saying who found it so', async () => {
    const { criteria } = (await dana.get(at)).body as { criteria: object[] };
    const careless = await dana.patch(at, { criteria: criteria.map((line) => ({ ...line, met: true })) });
    expect(careless.body['fields']).toMatchObject([{ code: 'nobody' }, { code: 'nobody' }]);
    await meet('transition');
    expect((await dana.get(at)).body['readiness']).toBe('ready');
    expect((await olaf.post(`${at}/begin`)).body['detail']).toBe('Acceptance criteria that are not met: 1.');
    await meet('operation');
    expect((await olaf.post(`${at}/begin`)).body).toMatchObject({ state: 'in-use' });
    await house.reeve.settle();
    const links = (await olaf.get(`/api/services/${service}/links`)).body['items'];
    expect(links).toMatchObject([{ kind: 'designed-as', direction: 'out', other: { type: 'service-design' } }]);
  });

  test('gives its levels to an agreement as targets, once', async () => {
    const made = await olaf.post('/api/agreements', { variant: 'service-level', title: 'Desk', provider: us });
    const agreement = `/api/agreements/${made.body['number']}`;
    const design = at.split('/').at(-1);
    expect((await olaf.post(`${agreement}/propose-targets`, { design })).body).toMatchObject({ targets: 2 });
    expect((await olaf.get(agreement)).body['targets']).toMatchObject([
      {
        metric: 'first-response',
        channel: 'phone',
        within: 'PT2M',
        share: 90,
        origin: `${design}: Answer on the telephone`,
      },
      { metric: 'first-contact-resolution', level: 75 },
    ]);
    expect((await olaf.post(`${agreement}/propose-targets`, { design })).status).toBe(409);
    expect((await dana.post(`${agreement}/propose-targets`, { design })).status).toBe(403);
  });

  test('is read by those who work, its costs by fewer, and by no customer', async () => {
    const seen = (await ana.get(at)).body;
    expect(seen).toMatchObject({ utility: whole(us).utility });
    expect(seen).not.toHaveProperty('costs');
    expect((await dana.get(at)).body).toHaveProperty('costs');
    expect((await ana.patch(at, { reviewDue: '2027-01-01' })).status).toBe(403);
    expect((await rita.get(at)).status).toBe(404);
  });

  test('gives way to the edition that follows it', async () => {
    const previous = String((await dana.get(at)).body['id']);
    const next = await dana.post('/api/service-designs', {
      ...whole(us),
      title: 'Service desk',
      service,
      previous,
      edition: 2,
      about: 'changed',
    });
    const first = at;
    at = `/api/service-designs/${next.body['number']}`;
    await dana.post(`${at}/submit`);
    await olaf.post(`${at}/approve`);
    await meet('transition');
    await meet('operation');
    expect((await olaf.post(`${at}/begin`)).body).toMatchObject({ state: 'in-use' });
    await house.reeve.settle();
    expect((await dana.get(first)).body).toMatchObject({ state: 'superseded' });
  });
});
