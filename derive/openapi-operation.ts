import { type Json, jsonOf, nothing } from './openapi-parts.ts';

/** Operations by path, then by method. */
export type Paths = Record<string, Record<string, Json>>;

/** What is called at a path by a method; the tag groups it. */
export const operation = (tag: string, operationId: string, summary: string, more: Json): Json => ({
  operationId,
  tags: [tag],
  summary,
  ...more,
});

/** A body in JSON; without `required` it may be left out. */
export const body = (schema: Json, example?: unknown, required = true): Json => ({
  requestBody: { required, content: jsonOf(schema, example) },
});

/** The answer to what leaves nothing to say. */
export const gone: Json = { '204': nothing('Done.') };
/** A password that is being set: how good it is, is judged elsewhere. */
export const secret: Json = { type: 'string', maxLength: 1000 };
/** A word or name that is sent. */
export const short: Json = { type: 'string', minLength: 1, maxLength: 256 };
/** Of operations that nobody needs to be signed in for. */
export const open: Json = { security: [] };
