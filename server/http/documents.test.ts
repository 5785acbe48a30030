import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openApi } from '../../derive/openapi.ts';
import { type Client, type TestReeve, testReeve } from '../../testing/reeve.ts';

let house: TestReeve;
let ada: Client;
let rita: Client;

beforeAll(async () => {
  house = await testReeve();
  ada = await house.person('Ada', ['administrator']);
  rita = await house.person('Rita', ['requester']);
});
afterAll(() => house.stop());

type Document = {
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; responses: Record<string, { content?: Record<string, { schema?: object }> }> }
    >
  >;
  components: { schemas: Record<string, { properties?: object }> };
};
const documentFor = async (client: Client): Promise<Document> =>
  (await client.get('/api/openapi.json')).body as unknown as Document;

test('every reference leads somewhere, every operation has its own name and an answer', async () => {
  const document = openApi(house.reeve.keeper.current().registry);
  const text = JSON.stringify(document);
  const parts = document.components as Record<string, Record<string, unknown>>;
  for (const [, part, name] of text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g))
    expect(parts[part ?? '']?.[name ?? ''], `${part}/${name}`).toBeDefined();
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => String(operation['operationId'])),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('it is reduced to what the caller may see', async () => {
  const [all, hers] = [await documentFor(ada), await documentFor(rita)];
  expect(all.paths['/api/settings']).toBeDefined();
  expect(hers.paths['/api/settings']).toBeUndefined();
  expect(hers.paths['/api/teams']?.['post']).toBeUndefined();
  expect(hers.paths['/api/incidents/{key}/close']).toBeDefined();
  expect(hers.paths['/api/incidents/{key}/resolve']).toBeUndefined();
  expect(Object.keys(all.components.schemas['Incident']?.properties ?? {})).toContain('configurationItem');
  expect(Object.keys(hers.components.schemas['Incident']?.properties ?? {})).not.toContain('configurationItem');
  expect(Object.keys(hers.components.schemas['IncidentCreate']?.properties ?? {})).not.toContain('assignee');
  expect((await house.app.inject({ url: '/api/openapi.json' })).statusCode).toBe(401);
});

test('what the API answers is what its description says', async () => {
  await ada.post('/api/organisations', { name: 'VendoTool', kind: 'provider' });
  const made = await ada.post('/api/incidents', { title: 'Described' });
  const at = `/api/incidents/${made.body['number']}`;
  await ada.post(`${at}/activity`, { text: 'Words' });
  await ada.post(`${at}/links`, { kind: 'relates', to: 'ORG-1' });
  const document = await documentFor(ada);
  const asked: readonly (readonly [string, string])[] = [
    ['/api/incidents', '/api/incidents?count=true&include=*'],
    ['/api/incidents/{key}', `${at}?with=verbs&include=*`],
    ['/api/incidents/{key}/activity', `${at}/activity`],
    ['/api/incidents/{key}/links', `${at}/links`],
    ['/api/incidents/{key}/why', `${at}/why?field=priority`],
    ['/api/incidents/figures', '/api/incidents/figures?by=state'],
    ['/api/people', '/api/people'],
    ['/api/organisations/{key}', '/api/organisations/ORG-1'],
    ['/api/work', '/api/work'],
    ['/api/search', '/api/search?q=described'],
    ['/api/notices', '/api/notices'],
    ['/api/session', '/api/session'],
    ['/api/settings', '/api/settings'],
    ['/api/custom-fields', '/api/custom-fields'],
    ['/api/views', '/api/views?type=incident'],
  ];
  for (const [path, url] of asked) {
    const schema = document.paths[path]?.['get']?.responses['200']?.content?.['application/json']?.schema;
    const { status, body } = await ada.get(url);
    expect(status, url).toBe(200);
    const shape = z.fromJSONSchema(
      JSON.parse(
        JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
          '#/components/schemas/',
          '#/$defs/',
        ),
      ),
    );
    const parsed = shape.safeParse(body);
    expect(parsed.success ? [] : parsed.error.issues, url).toEqual([]);
  }
});

test('the page is whole without script, and names every operation', async () => {
  const page = await house.app.inject({ url: '/api/docs', headers: { authorization: await bearer() } });
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).not.toMatch(/<script|\son\w+=|style=/);
  for (const methods of Object.values((await documentFor(ada)).paths))
    for (const { operationId } of Object.values(methods)) expect(page.body).toContain(`id="${operationId}"`);
  expect((await house.app.inject({ url: '/api/docs.css' })).headers['content-type']).toContain('text/css');
});

const bearer = async (): Promise<string> => {
  const { makeToken } = await import('../identity/token.ts');
  return `Bearer ${(await makeToken(house.reeve.database, ada.id, 'x', null, 1, new Date().toISOString())).secret}`;
};
