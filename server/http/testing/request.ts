import type { OpenApi } from '../../../derive/openapi.ts';
import type { Json } from '../../../derive/openapi-parts.ts';
import { encoded, oddCursor, oddNumbers, oddSegment, oddTexts, oddValue } from './odd.ts';
import type { Chance } from './random.ts';

/** A request as it goes over the wire. */
export type Wire = { method: string; url: string; headers: Record<string, string>; payload?: string | Buffer };
export type Described = { readonly method: string; readonly path: string; readonly operation: Json };

/** Keys that exist, by the collection and by the type they are of. */
export type Pool = Readonly<Record<string, readonly string[]>>;

export const describedIn = (document: OpenApi): readonly Described[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const resolve = (document: OpenApi, schema: Json): Json => {
  const name = String(schema['$ref'] ?? '')
    .split('/')
    .at(-1);
  return name ? ((document.components['schemas'] as Readonly<Record<string, Json>>)[name] ?? {}) : schema;
};

const parameter = (document: OpenApi, given: Json): Json => {
  const name = String(given['$ref'] ?? '')
    .split('/')
    .at(-1);
  return name ? ((document.components['parameters'] as Readonly<Record<string, Json>>)[name] ?? {}) : given;
};

/** What a reference may name: one that exists, of the type its description says. */
const referenceFor = (by: Chance, pool: Pool, schema: Json): string => {
  const to = /Id or number of a ([\w-]+)/.exec(String(schema['description']))?.[1] ?? '';
  const known = pool[to] ?? [];
  return known.length > 0 ? by.one(known) : 'me';
};

const textFor = (by: Chance, pool: Pool, schema: Json): string => {
  if (schema['format'] === 'date') return '2026-11-21';
  if (schema['format'] === 'date-time') return '2026-11-21T09:30:00Z';
  if (schema['format'] === 'duration') return 'PT1H30M';
  if (schema['format'] === 'time-of-day') return '09:30';
  if (schema['format'] === 'email') return `somebody${by.below(1e9)}@example.com`;
  if (schema['format'] === 'uuid') return '0198c0de-0000-7000-8000-000000000000';
  if (schema['maxLength'] === 60) return referenceFor(by, pool, schema);
  return `Words ${by.below(1e9)}`;
};

/** A value that the schema allows, or nearly. */
const sample = (document: OpenApi, by: Chance, pool: Pool, given: Json): unknown => {
  const schema = resolve(document, given);
  const several = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (several) return sample(document, by, pool, by.one(several));
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['enum']) return by.one(schema['enum'] as readonly unknown[]);
  const type = [schema['type']].flat()[0];
  if (type === 'integer' || type === 'number') return by.below(10) + 1;
  if (type === 'boolean') return by.often(0.5);
  if (type === 'array') return by.often(0.5) ? [] : [sample(document, by, pool, schema['items'] as Json)];
  if (type === 'object') return object(document, by, pool, schema);
  return type === 'null' ? null : textFor(by, pool, schema);
};

const object = (document: OpenApi, by: Chance, pool: Pool, schema: Json): Record<string, unknown> => {
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Json>>);
  return Object.fromEntries(
    properties
      .filter(([name]) => required.has(name) || by.often(0.1))
      .map(([name, each]) => [name, sample(document, by, pool, each)]),
  );
};

const address = (by: Chance, pool: Pool, path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const plural = path.split('/')[2] ?? '';
    const known = name === 'key' ? pool[plural] : undefined;
    return known && known.length > 0 && by.often(0.8) ? encoded(by.one(known)) : oddSegment(by);
  });

const oddWord = (by: Chance, name: string): string => {
  if (name === 'after') return oddCursor(by);
  if (name === 'limit') return by.one(['0', '-1', '1e3', '201', '99999999999', 'x', '1.5', ' 5 ']);
  if (name === 'sort')
    return by.one([
      '-',
      '--title',
      'title,title',
      'nothing',
      '-createdAt,-createdAt',
      ',',
      'state,-number,title,priority,impact',
      'constructor',
    ]);
  const operator = by.one(['', 'not:', 'gt:', 'gte:', 'lt:', 'lte:', 'like:', 'is:', 'is:empty', 'not:empty', 'foo:']);
  return `${operator}${by.one([by.one(oddTexts).slice(0, 3_900), String(by.one(oddNumbers)), '-7d', '-99999w', '+99999w', 'me', '1,2,3', 'P1', 'PT1H', '2026-11-21'])}`;
};

const question = (document: OpenApi, by: Chance, pool: Pool, operation: Json): string => {
  const all = ((operation['parameters'] ?? []) as readonly Json[])
    .map((each) => parameter(document, each))
    .filter((each) => each['in'] === 'query');
  const parts: string[] = [];
  for (const each of all) {
    const name = String(each['name']);
    if (!each['required'] && !by.often(Math.min(0.3, 3 / all.length))) continue;
    const value = by.often(0.4) ? String(sample(document, by, pool, each['schema'] as Json)) : oddWord(by, name);
    parts.push(`${encoded(name)}=${encoded(value)}`);
    if (by.often(0.05)) parts.push(`${encoded(name)}=again`);
  }
  if (by.often(0.05))
    parts.push(`${encoded(by.one(oddTexts).slice(0, 100))}=${encoded(by.one(oddTexts).slice(0, 100))}`);
  if (by.often(0.03)) parts.push(by.one(['%=%', 'a[b]=c', '&&&', '=', 'q=%ff', 'q=%ED%A0%80', '__proto__=x', 'q']));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

const spoil = (by: Chance, body: unknown): unknown => {
  if (by.often(0.08)) return oddValue(by);
  if (Array.isArray(body)) return body.map((part) => spoil(by, part));
  const result: Record<string, unknown> = { ...(body as Record<string, unknown>) };
  const names = Object.keys(result);
  if (names.length > 0 && by.often(0.3)) delete result[by.one(names)];
  if (names.length > 0 && by.often(0.7)) result[by.one(names)] = oddValue(by);
  if (by.often(0.15))
    result[
      by.one([
        'id',
        'state',
        'number',
        'version',
        'createdAt',
        'chain',
        'readers',
        'type',
        'source',
        'nothing',
        'toString',
      ])
    ] = oddValue(by);
  return result;
};

const asText = (by: Chance, body: unknown): string => {
  const text = JSON.stringify(body) ?? '';
  if (by.often(0.06)) return text.slice(0, by.below(text.length + 1));
  if (by.often(0.02)) return text.replace(/:\s*\d+/, ': 1e999');
  if (by.often(0.01)) return `{"__proto__": {"administrator": true}, ${text.slice(1)}`;
  if (by.often(0.01)) return `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  if (by.often(0.01)) return `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  if (by.often(0.01)) return `\ufeff${text}`;
  if (by.often(0.01)) return text.replace('{', '{"title":"first","title":"\\ud800",');
  return by.often(0.005) ? `{"title":"${'x'.repeat(2_200_000)}"}` : text;
};

const contentTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'application/merge-patch+json',
  'x',
  '',
];

const withBody = (document: OpenApi, by: Chance, pool: Pool, operation: Json, wire: Wire): void => {
  const content = (operation['requestBody'] as Json | undefined)?.['content'] as
    | Readonly<Record<string, { schema: Json }>>
    | undefined;
  const json = content?.['application/json'];
  if (content?.['multipart/form-data']) {
    multipart(by, wire);
    return;
  }
  if (!json && !by.often(0.1)) return;
  const good = json ? sample(document, by, pool, json.schema) : {};
  const body = by.often(0.4) ? good : spoil(by, good);
  wire.headers['content-type'] = by.often(0.04) ? by.one(contentTypes) : 'application/json';
  wire.payload = asText(by, body);
  if (by.often(0.01))
    wire.payload = Buffer.concat([Buffer.from(wire.payload.slice(0, -1)), Buffer.from([0xff, 0xfe, 0x80])]);
  if (by.often(0.01)) wire.headers['content-encoding'] = by.one(['gzip', 'br', 'nonsense']);
};

const multipart = (by: Chance, wire: Wire): void => {
  const edge = 'edge';
  const name = by
    .one([...oddTexts, 'a.txt', 'b.png', '..\\..\\x'])
    .replaceAll('\n', ' ')
    .slice(0, 3_000);
  const part = (field: string, file: string, content: string): string =>
    `--${edge}\r\ncontent-disposition: form-data; name="${field}"; filename="${file}"\r\ncontent-type: text/html\r\n\r\n${content}\r\n`;
  const content = by.one(['', 'hello', '\u0089PNG', 'x'.repeat(30_000), '\u0000'.repeat(100)]);
  const whole = `${part(by.one(['file', 'other', '']), name, content)}${by.often(0.1) ? part('file', 'second', 'x').repeat(by.one([1, 9])) : ''}--${edge}--\r\n`;
  wire.headers['content-type'] = by.often(0.15)
    ? by.one([
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary=other',
        'application/json',
        `multipart/form-data; boundary=${'b'.repeat(500)}`,
      ])
    : `multipart/form-data; boundary=${edge}`;
  wire.payload = by.often(0.25) ? whole.slice(0, by.below(whole.length)) : whole;
};

const oddHeaders = (by: Chance, wire: Wire): void => {
  if (by.often(0.08))
    wire.headers['if-match'] = by.one(['"1"', '"0"', '3', '"999999999"', 'W/"2"', '*', '""', '"x"', '"1", "2"']);
  if (by.often(0.08))
    wire.headers['idempotency-key'] = by.one(['same', `k${by.below(1e9)}`, 'ü', '', 'x'.repeat(300), 'a b']);
  if (by.often(0.02))
    wire.headers['authorization'] = by.one([
      'Bearer',
      'Bearer x',
      `Bearer ${'y'.repeat(150)}`,
      'Basic YTpi',
      'Bearer reeve_unknown_token',
    ]);
  if (by.often(0.02))
    wire.headers['cookie'] = by.one([
      'reeve_session=nothing',
      'reeve_session=%ff',
      '=;;=',
      `reeve_session=${'z'.repeat(4_000)}`,
    ]);
  if (by.often(0.02)) wire.headers['accept'] = by.one(['*/*', 'application/xml', ';;;', 'text/html;q=x']);
  if (by.often(0.02)) wire.headers['origin'] = by.one(['https://evil.example', 'null', ':::']);
};

/** One request: an operation of the document, filled in and then spoilt in up to every place. */
export const malformed = (document: OpenApi, by: Chance, pool: Pool, { method, path, operation }: Described): Wire => {
  const wire: Wire = {
    method: by.often(0.02) ? by.one(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'POST', 'GET']) : method,
    url: '',
    headers: {},
  };
  const at = address(by, pool, path);
  wire.url = `${by.often(0.02) ? by.one([`${at}/`, `${at}//`, at.toUpperCase(), at.replace('/api', '/api/'), `${at}/../..`, `${at}/${oddSegment(by)}`]) : at}${question(document, by, pool, operation)}`;
  withBody(document, by, pool, operation, wire);
  oddHeaders(by, wire);
  return wire;
};
