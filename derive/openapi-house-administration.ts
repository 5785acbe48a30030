import { body, gone, operation, type Paths, secret } from './openapi-operation.ts';
import {
  answer,
  anything,
  id,
  inPath,
  type Json,
  listOf,
  moment,
  orNull,
  refusals,
  shape,
  text,
} from './openapi-parts.ts';
import { once } from './openapi-paths-parts.ts';
import { standingsPath } from './openapi-paths-suggestions.ts';

const label: Json = shape(
  { en: { type: 'string', minLength: 1, maxLength: 80 }, de: { type: 'string', minLength: 1, maxLength: 80 } },
  ['de'],
);
const customField: Json = shape({
  id,
  type: text,
  name: text,
  kind: text,
  label: { type: 'object', additionalProperties: text },
  options: { type: 'object' },
  retiredAt: orNull(moment),
});
const options: Json = {
  choices: { ...listOf(text), minItems: 1, maxItems: 200 },
  to: { type: 'string', maxLength: 60 },
  most: { type: 'integer', minimum: 1, maximum: 50_000 },
  as: { type: 'string', enum: ['plain', 'lines', 'markdown'] },
  decimals: { type: 'integer', minimum: 0, maximum: 9 },
  unit: { type: 'string', maxLength: 20 },
  units: { ...listOf(text), minItems: 1, maxItems: 20 },
  search: { type: 'string', enum: ['A', 'B', 'C', 'D'] },
};

/** Settings, fields of one’s own and other people’s passwords; `kinds` are those that a field may be of. */
export const administration = (kinds: readonly string[]): Paths => ({
  '/api/settings': {
    get: operation('administration', 'listSettings', 'Settings with their values in force', {
      responses: {
        '200': answer(
          'Settings.',
          shape({
            items: listOf(
              shape(
                {
                  name: text,
                  label: text,
                  help: text,
                  value: anything,
                  schema: anything,
                  each: shape({ type: text, like: text }),
                },
                ['each'],
              ),
            ),
          }),
        ),
        ...refusals(403),
      },
    }),
  },
  '/api/suggestions': standingsPath,
  '/api/settings/{name}': {
    put: operation('administration', 'changeSetting', 'Change a setting', {
      parameters: [inPath('name', 'The name of the setting.')],
      ...body(shape({ value: anything })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
  },
  '/api/custom-fields': {
    get: operation('administration', 'listCustomFields', 'Fields that this installation added', {
      responses: {
        '200': answer('Fields, retired ones too.', shape({ items: listOf(customField) })),
        ...refusals(403),
      },
    }),
    post: operation('administration', 'addCustomField', 'Add a field to a record type', {
      parameters: [once],
      description: 'From the next call on it is in form, list, search, API, import and export.',
      ...body(
        shape(
          {
            type: { type: 'string', maxLength: 60 },
            name: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,29}$' },
            kind: { type: 'string', enum: kinds },
            label,
            options: shape(options, Object.keys(options)),
          },
          ['options'],
        ),
        { type: 'incident', name: 'costCentre', kind: 'text', label: { en: 'Cost centre' } },
      ),
      responses: { '201': answer('Added.', customField), ...refusals(403, 413, 415, 422) },
    }),
  },
  '/api/custom-fields/{id}': {
    patch: operation('administration', 'relabelCustomField', 'Change what people read', {
      parameters: [inPath('id', 'The id of the field.', id)],
      ...body(shape({ label })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
    delete: operation('administration', 'retireCustomField', 'Retire a field: what stands in it stays', {
      parameters: [inPath('id', 'The id of the field.', id)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
  '/api/people/{key}/end-sessions': {
    post: operation('administration', 'endSessionsOf', 'End all sessions of a person', {
      parameters: [inPath('key', 'The number or id of the person.')],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
  '/api/people/{key}/set-password': {
    post: operation('administration', 'setPassword', 'Give a person a new password', {
      parameters: [inPath('key', 'The number or id of the person.')],
      ...body(shape({ password: secret })),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
  },
});
