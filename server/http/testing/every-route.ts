import type { OpenApi } from '../../../derive/openapi.ts';
import type { Json } from '../../../derive/openapi-parts.ts';
import type { Answer, TestReeve, TokenClient } from '../../../testing/reeve.ts';
import type { Described } from './request.ts';

/** A request that an operation of the description allows. */
export type Asked = {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly form?: boolean;
};

/** What to put in: a key or id for a path's parameter, a value for a reference, texts. */
export type Filling = {
  key(plural: string): string;
  readonly id: string;
  reference(type: string): string;
  readonly text: string;
};

type Schemas = Readonly<Record<string, Json>>;

const named = (schemas: Schemas, schema: Json): Json =>
  schemas[
    String(schema['$ref'] ?? '')
      .split('/')
      .at(-1) ?? ''
  ] ?? schema;

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-11-21',
  'date-time': '2026-11-21T09:30:00Z',
  duration: 'PT1H30M',
  'time-of-day': '09:30',
  email: 'somebody@example.com',
};

const textOf = (schema: Json, filling: Filling): string => {
  const to = /Id or number of a ([\w-]+)/.exec(String(schema['description']))?.[1];
  if (to) return filling.reference(to);
  if (schema['format'] === 'uuid') return filling.id;
  return byFormat[String(schema['format'])] ?? filling.text;
};

/** A value that a schema allows, everything in it that may be there. */
export const sampleOf = (schemas: Schemas, given: Json, filling: Filling, deep = 0): unknown => {
  const schema = named(schemas, given);
  const several = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined;
  if (several) return sampleOf(schemas, several[0] ?? {}, filling, deep);
  if (schema['const'] !== undefined) return schema['const'];
  if (schema['enum']) return (schema['enum'] as readonly unknown[])[0];
  const type = [schema['type']].flat()[0];
  if (type === 'integer' || type === 'number') return schema['minimum'] ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return deep > 3 ? [] : [sampleOf(schemas, schema['items'] as Json, filling, deep + 1)];
  if (type === 'object' || schema['properties']) {
    const properties = Object.entries((schema['properties'] ?? {}) as Schemas);
    return Object.fromEntries(properties.map(([name, each]) => [name, sampleOf(schemas, each, filling, deep + 1)]));
  }
  return type === 'null' || type === undefined ? null : textOf(schema, filling);
};

const question = (document: OpenApi, operation: Json, filling: Filling): string => {
  const { parameters, schemas } = document.components as Record<string, Schemas>;
  const asked = ((operation['parameters'] ?? []) as readonly Json[])
    .map(
      (each) =>
        parameters?.[
          String(each['$ref'] ?? '')
            .split('/')
            .at(-1) ?? ''
        ] ?? each,
    )
    .filter((each) => each['in'] === 'query' && each['required'])
    .map((each) => [String(each['name']), String(sampleOf(schemas ?? {}, each['schema'] as Json, filling))]);
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : '';
};

/** An operation as a request, filled in. */
export const requestFor = (document: OpenApi, described: Described, filling: Filling): Asked => {
  const { method, path, operation } = described;
  const plural = path.split('/')[2] ?? '';
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'key' ? filling.key(plural) : filling.id),
  );
  const content = (operation['requestBody'] as Json | undefined)?.['content'] as
    | Readonly<Record<string, { schema: Json }>>
    | undefined;
  const json = content?.['application/json']?.schema;
  const { schemas } = document.components as Record<string, Schemas>;
  return {
    method,
    url: `${at}${question(document, operation, filling)}`,
    ...(json && { body: sampleOf(schemas ?? {}, json, filling) }),
    ...(content?.['multipart/form-data'] && { form: true }),
  };
};

const upload = '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--edge--\r\n';

/** Sends it as somebody. */
export async function sendAsked(
  house: TestReeve,
  client: TokenClient,
  { method, url, body, form }: Asked,
): Promise<Answer> {
  const {
    statusCode,
    body: text,
    headers,
  } = await house.app.inject({
    method: method as 'GET',
    url,
    headers: {
      authorization: `Bearer ${client.token}`,
      ...(form && { 'content-type': 'multipart/form-data; boundary=edge' }),
    },
    ...(form && { payload: upload }),
    ...(body !== undefined && { payload: body as Json }),
  });
  const json = /^[{[]/.test(text) ? (JSON.parse(text) as Json) : { text };
  return { status: statusCode, body: json, headers: { etag: headers['etag'], location: headers['location'] } };
}
