import { refusalCodes } from '../kernel/refusal.ts';

/** A piece of the OpenAPI document. */
export type Json = { readonly [name: string]: unknown };

/** A schema by its name among the components. */
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

export const jsonOf = (schema: Json, example?: unknown): Json => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
});

/** An object whose properties are all there. */
export const shape = (properties: Json, optional: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

export const listOf = (items: Json): Json => ({ type: 'array', items });
export const orNull = (schema: Json): Json =>
  typeof schema['type'] === 'string'
    ? {
        ...schema,
        type: [schema['type'], 'null'],
        ...(Array.isArray(schema['enum']) && { enum: [...schema['enum'], null] }),
      }
    : { anyOf: [schema, { type: 'null' }] };

export const text: Json = { type: 'string' };
export const flag: Json = { type: 'boolean' };
export const whole: Json = { type: 'integer' };
export const anything: Json = {};
export const id: Json = { type: 'string', format: 'uuid' };
export const moment: Json = { type: 'string', format: 'date-time' };

/** An answer with a body. */
export const answer = (description: string, schema: Json, headers?: Json, example?: unknown): Json => ({
  description,
  ...(headers && { headers }),
  content: jsonOf(schema, example),
});
export const nothing = (description: string): Json => ({ description });

const codes = Object.entries(refusalCodes);

/** Refusals by status, as references; every call can meet the last four. */
export const refusals = (...statuses: readonly number[]): Json =>
  Object.fromEntries(
    [...statuses, 400, 401, 429, 503]
      .sort((one, other) => one - other)
      .map((status) => [String(status), { $ref: `#/components/responses/${nameOf(status)}` }]),
  );

const nameOf = (status: number): string => codes.find(([, code]) => code.status === status)?.[0] ?? 'malformed';

/** Responses of the catalogue of refusals. */
export const refusalResponses = (): Json =>
  Object.fromEntries(
    codes.map(([code, { status, title }]) => [
      code,
      {
        description: title,
        ...((status === 429 || status === 503) && {
          headers: { 'Retry-After': { description: 'Seconds to wait.', schema: whole } },
        }),
        content: {
          'application/problem+json': {
            schema: ref('Problem'),
            example: { type: `urn:reeve:problem:${code}`, title, status, detail: title },
          },
        },
      },
    ]),
  );

export type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header' } & Json;

export const inPath = (name: string, description: string, schema: Json = text): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});
export const inQuery = (name: string, description: string, schema: Json = text, example?: unknown): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example !== undefined && { example }),
});

export const parameterNamed = (name: string): Json => ({ $ref: `#/components/parameters/${name}` });

/** Headers and parts of the address that many operations share. */
export const sharedParameters: Json = {
  key: inPath('key', 'The number, as INC-1042, or the id of the record.', { type: 'string', maxLength: 60 }),
  once: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key with the same request gives the same answer, and does the work once.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
  },
  seen: {
    name: 'If-Match',
    in: 'header',
    description:
      'The version that was seen, as "3". A stale write is merged where the fields do not collide, refused with 409 where they do.',
    schema: { type: 'string', pattern: '^((W/)?"\\d{1,9}"|\\*)$' },
  },
};

export const versionHeader: Json = {
  ETag: { description: 'The version of the record, in quotation marks.', schema: text },
};
