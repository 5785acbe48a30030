import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi } from '../../derive/openapi.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';
import { makeToken } from '../identity/token.ts';
import { faultsIn, footprints } from './testing/footprint.ts';
import { chance } from './testing/random.ts';
import { describedIn, malformed, type Pool, type Wire } from './testing/request.ts';

// Run by hand with more: REEVE_MALFORMED=100000 REEVE_SEED=7 npx vitest run … malformed.test.ts
const count = Number(process.env['REEVE_MALFORMED'] ?? 5_000);
const seed = Number(process.env['REEVE_SEED'] ?? 20_261_122);

let house: TestReeve;
let tokens: readonly string[];
let pool: Pool;
let mistake: unknown = null;

const tokenOf = async ({ id }: Client): Promise<string> =>
  (await makeToken(house.reeve.database, id, 'malformed', null, 1, new Date().toISOString())).secret;

async function furnish(): Promise<Pool> {
  const organisation = await house.make('organisation', { name: 'VendoTool', kind: 'provider' });
  const people = [
    await house.make('person', { name: 'Paula' }),
    await house.make('person', { name: 'Pedro', organisation }),
  ];
  const service = await house.make('service', { name: 'Web shop' });
  const made: Record<string, string[]> = {
    organisations: [organisation, 'ORG-1'],
    people,
    teams: [await house.make('team', { name: 'Desk' }), 'TEAM-1'],
    services: [service, 'SVC-1'],
    sites: [await house.make('site', { name: 'Warehouse', organisation })],
    incidents: [
      await house.make('incident', { title: 'One' }),
      await house.make('incident', { title: 'Two' }),
      'INC-1',
    ],
    'configuration-items': [await house.make('configuration-item', { name: 'db1', variant: 'server' })],
  };
  const { types } = house.reeve.keeper.current().registry;
  return { ...made, ...Object.fromEntries([...types.values()].map(({ name, plural }) => [name, made[plural] ?? []])) };
}

beforeAll(async () => {
  house = await testReeve({ largestFile: 10_000 });
  house.app.addHook('onError', async (_request, _reply, error) => {
    mistake = error;
  });
  pool = await furnish();
  const people = [
    await house.person('Ada Administrator', ['administrator']),
    await house.person('Ana Agent', ['agent']),
    await house.person('Rita Requester', ['requester']),
  ];
  tokens = await Promise.all(people.map(tokenOf));
});
afterAll(() => house.stop());

const shown = ({ method, url, headers, payload }: Wire): string =>
  `${method} ${url.slice(0, 400)} ${JSON.stringify(headers).slice(0, 400)} ${String(payload ?? '').slice(0, 400)}`;

const send = (wire: Wire, token: string) =>
  house.app.inject({
    method: wire.method as 'GET',
    url: wire.url,
    headers: { authorization: `Bearer ${token}`, ...wire.headers },
    ...(wire.payload !== undefined && { payload: wire.payload }),
  });

/** Problem details of RFC 9457, with a type of ours that no further member took the place of. */
const isProblem = ({ headers, body }: Awaited<ReturnType<typeof send>>): boolean =>
  String(headers['content-type']).startsWith('application/problem+json') &&
  String((JSON.parse(body) as { readonly type?: unknown }).type).startsWith('urn:reeve:problem:');

/** Signing in costs a password's hash each time, and the stream never ends: they have tests of their own. */
const apart = new Set(['signIn', 'changePassword', 'setPassword', 'followStream', 'createFirstAdministrator']);

test(
  `${count} malformed requests (seed ${seed}): none is our mistake, none is half-written`,
  async () => {
    const document = openApi(house.reeve.keeper.current().registry);
    const operations = describedIn(document).filter(({ operation }) => !apart.has(String(operation['operationId'])));
    // Where something stands a request comes further: every other goes there, however many kinds there are of which nothing does.
    const standing = operations.filter(({ path }) => (pool[path.split('/')[2] ?? ''] ?? []).length > 0);
    const by = chance(seed);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const look = footprints(house.reeve.database);
    let before = await look();
    for (let at = 0; at < count && faults.length < 20; at += 1) {
      const described = at < operations.length ? operations[at] : by.one(by.often(0.5) ? standing : operations);
      if (!described) continue;
      const wire = malformed(document, by, pool, described);
      const token = by.one(tokens);
      const answer = await send(wire, token);
      const status = answer.statusCode;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500)
        faults.push(`${status} for ${shown(wire)} → ${String((mistake as Error | null)?.stack).slice(0, 600)}`);
      if (status >= 400 && wire.method !== 'HEAD' && !isProblem(answer))
        faults.push(`${status} without problem details for ${shown(wire)}`);
      // What was done rightly may have others do something; that is not the next one's writing.
      if (status < 400 && wire.method !== 'GET') await house.reeve.settle();
      const after = await look();
      if ((status >= 400 || wire.method === 'GET') && after !== before)
        faults.push(`${status} but something was written by ${shown(wire)}`);
      before = after;
    }
    console.info(
      `seed ${seed}: ${[...statuses]
        .sort(([one], [other]) => one - other)
        .map(([status, n]) => `${status}×${n}`)
        .join(' ')}`,
    );
    expect(faults).toEqual([]);
    expect(await faultsIn(house.reeve)).toEqual([]);
    // Some are right by chance.
    for (const status of [200, 201, 404, 422])
      expect(statuses.get(status) ?? 0, `answers of ${status}`).toBeGreaterThan(count / 500);
  },
  60_000 + count * 40,
);
