import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from '../../derive/openapi.ts';
import type { Json } from '../../derive/openapi-parts.ts';
import { type Answer, type TestReeve, type TokenClient, testReeve } from '../../testing/reeve.ts';
import { type Filling, requestFor, sendAsked } from './testing/every-route.ts';
import { type Described, describedIn } from './testing/request.ts';
import { furnishSecrets, type Secret } from './testing/secrets.ts';

/**
 * Every operation that the API describes is asked by a customer with the keys of things they may not see, and with keys of
 * nothing at all. What comes back is the same, and tells nothing. A new route, type or filter is asked without further ado.
 */
let house: TestReeve;
let document: OpenApi;
let secrets: ReadonlyMap<string, Secret>;
let clients: readonly (readonly [string, TokenClient])[];

/** These have tests of their own. */
const apart: Readonly<Record<string, string>> = {
  followStream: 'never ends: customers.test.ts listens to it',
  createFirstAdministrator: 'is there in an empty installation only: first-run.test.ts',
  loadDemonstration: 'is there in an empty installation only: first-run.test.ts',
};
/** Everybody sees these whole: there is nothing of them to hide. */
const openToAll = new Set(['team']);

const nowhere = '0198c0de-0000-7000-8000-000000000000';

beforeAll(async () => {
  house = await testReeve();
  document = openApi(house.reeve.keeper.current().registry);
  const a = await house.make('organisation', { name: 'Customer A' });
  clients = [
    ['a requester', await house.person('Rita', ['requester'], { organisation: a })],
    ['a key contact', await house.person('Kim', ['requester', 'key-contact'], { organisation: a })],
  ];
  secrets = await furnishSecrets(house, document);
  await house.reeve.settle();
});
afterAll(() => house.stop());

const typeOf = (plural: string): string => house.reeve.keeper.current().registry.byPlural.get(plural)?.name ?? '';

const words = (): readonly string[] => ['SECRET', ...[...secrets.values()].flatMap(({ id, extra }) => [id, ...extra])];

/** What is said of theirs, what was asked with left out: whoever asks knows it. */
const leaks = ({ body, headers }: Answer, asked: string): readonly string[] => {
  const said = JSON.stringify([body, headers]);
  return words().filter((word) => said.includes(word) && !asked.includes(word));
};

/** Keys of nothing at all. */
const nobodys = (by: 'id' | 'number'): Filling => {
  const prefixOf = (type: string): string => house.reeve.keeper.current().registry.types.get(type)?.prefix ?? 'INC';
  const key = (type: string): string => (by === 'id' ? nowhere : `${prefixOf(type)}-999999`);
  return { key: (plural) => key(typeOf(plural)), id: nowhere, reference: key, text: 'Words' };
};
/** Keys of what is not theirs to see. */
const theirs = (by: 'id' | 'number'): Filling => ({
  key: (plural) => secrets.get(typeOf(plural))?.[by] ?? nobodys(by).key(plural),
  id: secrets.get('incident')?.extra[0] ?? nowhere,
  reference: (type) => secrets.get(type)?.[by] ?? nobodys(by).reference(type),
  text: 'Words',
});

/** An answer without the keys that it was asked with. */
const shape = ({ status, body }: Answer): string => {
  const keys = [nowhere, ...[...secrets.values()].flatMap(({ id, number, extra }) => [id, number, ...extra])];
  const known = keys.sort((one, other) => other.length - one.length).map((key) => key.replaceAll('-', '\\-'));
  const said = JSON.stringify(body).replace(new RegExp(`${known.join('|')}|[A-Z]+-999999`, 'gi'), 'KEY');
  return `${status} ${status >= 400 ? said : ''}`;
};

const operations = (): readonly Described[] =>
  describedIn(document).filter(({ operation }) => !(String(operation['operationId']) in apart));

describe('a customer who asks every route with what is not theirs', () => {
  test('may see none of it: there is something hidden of every type', async () => {
    const { types } = house.reeve.keeper.current().registry;
    const without = [...types.keys()].filter((name) => !secrets.has(name) && !openToAll.has(name));
    expect(without, 'types of which testing/secrets.ts makes nothing').toEqual([]);
    for (const [, client] of clients)
      for (const [name, { id }] of secrets)
        expect((await client.get(`/api/${types.get(name)?.plural}/${id}`)).status, name).toBe(404);
  });

  test.each(['id', 'number'] as const)(
    'learns nothing by %s, and not even that it is there',
    async (by) => {
      const faults: string[] = [];
      let asked = 0;
      // By number the one who may see more asks alone: what is told by the key is the same code for both.
      for (const described of operations())
        for (const [who, client] of by === 'number' ? clients.slice(1) : clients) {
          const [there, not] = [
            requestFor(document, described, theirs(by)),
            requestFor(document, described, nobodys(by)),
          ];
          const answers = [await sendAsked(house, client, there), await sendAsked(house, client, not)] as const;
          const at = `${described.method} ${described.path} by ${who}`;
          const told = leaks(answers[0], JSON.stringify(there));
          if (told.length > 0) faults.push(`${at} tells ${told.join(', ')}`);
          const [is, isNot] = [shape(answers[0]), shape(answers[1])];
          if (is !== isNot) faults.push(`${at}: ${is.slice(0, 300)} ≠ ${isNot.slice(0, 300)}`);
          if (answers[0].status >= 500) faults.push(`${at}: ${answers[0].status}`);
          asked += 1;
        }
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(300);
    },
    180_000,
  );

  test('cannot guess a value by filtering, counting, grouping or sorting by it', async () => {
    const faults: string[] = [];
    const [, rita] = clients[0] as (typeof clients)[number];
    for (const { method, path, operation } of operations().filter(({ path: at }) =>
      /^\/api\/[a-z-]+(\/figures)?$/.test(at),
    )) {
      const type = typeOf(path.split('/')[2] ?? '');
      const secret = secrets.get(type);
      if (method !== 'GET' || !secret) continue;
      for (const name of queryNames(operation)) {
        const value = String(secret.record[name] ?? 'SECRET');
        const asked = `?${new URLSearchParams({ [name]: value, count: 'true', ...(!path.endsWith('/figures') && { limit: '200' }) })}`;
        const { status, body } = await rita.get(`${path}${asked}`);
        if (leaks({ status, body, headers: {} }, value).length > 0) faults.push(`${path}${asked} tells of theirs`);
        const shown = await rita.get(`/api/${path.split('/')[2]}${asked}`);
        const own = (shown.body['items'] as readonly unknown[] | undefined)?.length;
        // What is counted is what is shown, and what is shown is one's own.
        if (status === 200 && shown.status === 200 && body['total'] !== null && body['total'] !== own)
          faults.push(`${path}${asked}: counts ${String(body['total'])}, shows ${String(own)}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});

/** Parameters of a list that are filters, and those that say what is shown. */
const queryNames = (operation: Json): readonly string[] => {
  const shared = (document.components as Record<string, Record<string, Json>>)['parameters'] ?? {};
  return ((operation['parameters'] ?? []) as readonly Json[])
    .map(
      (each) =>
        shared[
          String(each['$ref'] ?? '')
            .split('/')
            .at(-1) ?? ''
        ] ?? each,
    )
    .filter((each) => each['in'] === 'query' && !['limit', 'after', 'count'].includes(String(each['name'])))
    .map((each) => String(each['name']));
};
