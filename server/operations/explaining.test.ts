import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sight, Way } from '../../derive/sight.types.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import type { Reaches } from './reach.ts';

let house: TestReeve;
let admin: Client;
let ana: Client;
let rita: Client;
let sven: Client;
let incident: string;

beforeAll(async () => {
  house = await testReeve();
  const [nord, sud] = [
    await house.make('organisation', { name: 'Nordlicht' }),
    await house.make('organisation', { name: 'Südwind' }),
  ];
  admin = await house.person('Maren Admin', ['administrator'], { language: 'de' });
  ana = await house.person('Ana Agent', ['agent']);
  rita = await house.person('Rita Requester', ['requester'], { organisation: nord });
  sven = await house.person('Sven Key', ['requester', 'key-contact'], { organisation: sud });
  incident = String((await rita.post('/api/incidents', { title: 'No mail' })).body['number']);
});
afterAll(() => house.stop());

const sight = async (of: Client, by = admin): Promise<Sight> =>
  (await by.get(`/api/incidents/${incident}/sight?person=${of.id}`)).body as unknown as Sight;
const told = (ways: readonly Way[]): readonly string[] =>
  ways.map(({ holds, conditions }) =>
    [holds ? 'ja' : 'nein', ...conditions.map((each) => `${each.holds ? '✓' : '✗'} ${each.words}`)].join(' '),
  );

describe('why somebody may see a record', () => {
  test('is told by the ways there are, and those that hold', async () => {
    const hers = await sight(rita);
    expect(hers.sees).toBe(true);
    expect(told(hers.ways)).toContain('ja ✓ hat es gemeldet');
    expect(told(hers.ways)).toContain('nein ✗ hat die Rolle „Bearbeiter“');
    expect(hers.internal.allowed).toBe(false);
    expect(hers.fields.find(({ name }) => name === 'configurationItem')).toMatchObject({ reads: false, writes: false });
    expect(hers.verbs.find(({ name }) => name === 'resolve')?.allowed).toBe(false);
    expect(hers.verbs.find(({ name }) => name === 'comment')?.allowed).toBe(true);
    const his = await sight(sven);
    expect(his.sees).toBe(false);
    // He is a key contact, but not of the organisation whose it is.
    expect(told(his.ways)).toContain(
      'nein ✓ hat die Rolle „Hauptkontakt“ ✗ es gehört zur eigenen Organisation oder einer darunter',
    );
    expect(his.fields.some(({ reads }) => reads)).toBe(false);
    expect(his.verbs.some(({ allowed }) => allowed)).toBe(false);
    expect((await sight(ana)).fields.find(({ name }) => name === 'priority')).toMatchObject({
      reads: true,
      writes: true,
    });
  });

  test('is what they really may', async () => {
    for (const [client, sees] of [
      [ana, true],
      [rita, true],
      [sven, false],
    ] as const) {
      expect((await client.get(`/api/incidents/${incident}`)).status === 200).toBe(sees);
      expect((await sight(client)).sees).toBe(sees);
    }
    const patched = await rita.patch(`/api/incidents/${incident}`, { priority: 'P1' });
    expect(patched.status).toBe(403);
  });

  test('is for administrators only', async () => {
    for (const client of [ana, rita]) {
      const answer = await client.get(`/api/incidents/${incident}/sight?person=${sven.id}`);
      expect(answer.status).toBe(403);
      expect(JSON.stringify(answer.body)).not.toContain('Sven');
    }
    expect((await admin.get(`/api/incidents/${incident}/sight?person=nobody`)).status).toBe(422);
    expect((await admin.get(`/api/incidents/INC-999999/sight?person=${ana.id}`)).status).toBe(404);
  });
});

describe('how far a reply goes', () => {
  const reach = async (of: Client, number: string): Promise<Reaches> =>
    (await of.get(`/api/incidents/${number}/reach`)).body as unknown as Reaches;

  test('is counted along its links, over all of them, by what travels', async () => {
    const report = async (who: Client): Promise<string> =>
      String((await ana.post('/api/incidents', { title: 'Part', requester: who.id })).body['number']);
    const [whole, part, below, other] = [
      await report(rita),
      await report(rita),
      await report(sven),
      await report(rita),
    ];
    const none = { records: 0, organisations: 0 };
    expect(await reach(ana, whole)).toMatchObject({ said: { public: none, internal: none } });
    await ana.post(`/api/incidents/${part}/links`, { kind: 'child-of', to: whole });
    await ana.post(`/api/incidents/${below}/links`, { kind: 'child-of', to: part });
    await ana.post(`/api/incidents/${other}/merge`, { to: whole });
    const far = await reach(ana, whole);
    expect(far.said.public).toEqual({ records: 3, organisations: 2 });
    expect(far.said.internal).toEqual(none);
    expect(far.verbs['resolve']).toEqual({ records: 2, organisations: 2 });
    // A requester's own reply goes nowhere, and she is not told of what she may not see.
    expect((await reach(rita, part)).said.public).toEqual(none);
    expect((await reach(rita, part)).verbs['resolve']).toEqual(none);
    expect((await reach(ana, below)).said.public).toEqual(none);
    await admin.put('/api/settings/flows-along-links', { value: { 'child-of backward said public provider': false } });
    expect((await reach(ana, whole)).said.public).toEqual({ records: 1, organisations: 1 });
  });
});
