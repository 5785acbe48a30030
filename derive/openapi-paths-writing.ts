import { body, operation } from './openapi-operation.ts';
import { answer, type Json, listOf, ref, refusals, shape, text, whole } from './openapi-parts.ts';
import { many, once } from './openapi-paths-parts.ts';
import { createExample, pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Asking what would be decided, without writing. */
export const preview = (type: RecordType): Json =>
  operation(type.name, `preview${pascal(type.name)}`, 'What the rules would decide, for a form that is not saved yet', {
    ...body(
      shape({ values: { type: 'object' }, variant: text, number: { type: 'string', maxLength: 60 } }, [
        'values',
        'variant',
        'number',
      ]),
      { values: createExample(type) },
    ),
    responses: {
      '200': answer(
        'Values, reasons, and what the state asks. Nothing is written.',
        shape({
          values: { type: 'object' },
          decisions: { type: 'object' },
          asks: { type: 'object', additionalProperties: text },
        }),
      ),
      ...refusals(403, 404, 413, 415, 422),
    },
  });

/** Many changes in one call. */
export const bulk = (type: RecordType, sight: Sight): Json => {
  const verbs = [
    ...['create', 'update', 'archive', ...type.transitions.keys()].filter((verb) => sight.verb(type, verb)),
    ...(type.traits.has('commentable') && sight.verb(type, 'comment') ? ['say'] : []),
  ];
  const part = shape(
    {
      op: { type: 'string', enum: verbs },
      key: { type: 'string', maxLength: 60 },
      version: whole,
      values: { type: 'object' },
    },
    ['key', 'version', 'values'],
  );
  const done = shape({ ok: { const: true }, record: ref(pascal(type.name)) });
  const refused = shape({ ok: { const: false }, problem: ref('Problem') });
  return operation(
    type.name,
    `bulk${pascal(type.plural)}`,
    `Up to 1,000 changes to ${many(type)}, each with its own result`,
    {
      parameters: [once],
      ...body({ ...listOf(part), maxItems: 1000 }, [{ op: 'create', values: createExample(type) }]),
      responses: {
        '200': answer('One result for each, in order.', shape({ results: listOf({ oneOf: [done, refused] }) })),
        ...refusals(403, 413, 415, 422),
      },
    },
  );
};
