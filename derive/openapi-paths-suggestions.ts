import { body, operation } from './openapi-operation.ts';
import { answer, flag, type Json, listOf, orNull, ref, refusals, shape, text, whole } from './openapi-parts.ts';
import { createExample, pascal } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** What the answers about suggestions look like. */
export const suggestionSchemas: Json = {
  Suggestions: shape({
    items: listOf(
      shape({
        field: text,
        values: listOf(
          shape({
            value: text,
            label: text,
            because: listOf(shape({ field: text, text, count: whole, of: whole })),
          }),
        ),
      }),
    ),
  }),
};

/** Values for fields that are still open. */
export const suggested = (type: RecordType): Json =>
  operation(
    type.name,
    `suggest${pascal(type.name)}`,
    'Values for the fields still open, learned from what was finished',
    {
      description:
        'Only fields that the caller may write and values that the caller could choose; each with the words or fields that tell for it, and on how many of how many records they did. A field whose suggestions are not surely better than the usual guess offers none.',
      ...body(shape({ values: { type: 'object' }, number: { type: 'string', maxLength: 60 } }, ['values', 'number']), {
        values: createExample(type),
      }),
      responses: {
        '200': answer('Suggestions. Nothing is written.', ref('Suggestions')),
        ...refusals(403, 404, 413, 415, 422),
      },
    },
  );

const share = orNull({ type: 'number' });

/** How the suggestions stood up. */
export const standingsPath: Readonly<Record<string, Json>> = {
  get: operation('administration', 'listSuggestionStandings', 'How the suggestions of each field stood up', {
    responses: {
      '200': answer(
        'Shares of about the last records that were finished, each guessed before it was learned from.',
        shape({
          items: listOf(
            shape({
              type: text,
              field: text,
              label: text,
              seen: whole,
              first: share,
              third: share,
              majority: share,
              usual: share,
              offered: flag,
            }),
          ),
        }),
      ),
      ...refusals(403),
    },
  }),
};
