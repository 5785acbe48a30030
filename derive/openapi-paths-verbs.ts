import { body, operation, type Paths } from './openapi-operation.ts';
import { answer, anything, inQuery, type Json, ref, refusals } from './openapi-parts.ts';
import { answered, key, once, seen } from './openapi-paths-parts.ts';
import { argumentSchema, pascal, type Sight, verbSentence } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

/** Transitions and actions, and questions about one record. */
export const verbs = (type: RecordType, sight: Sight): Paths => ({
  ...Object.fromEntries(
    [...type.transitions.keys(), ...type.actions.keys()]
      .filter((verb) => sight.verb(type, verb))
      .map((verb) => {
        const label = type.words['en']?.verbs?.[verb]?.label ?? type.words['en']?.actions?.[verb]?.label ?? verb;
        const result = type.actions.has(verb) ? answer('What came of it.', anything) : answered(type, 'As it is now.');
        const post = operation(
          type.name,
          `${verb.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}${pascal(type.name)}`,
          label,
          {
            description: verbSentence(type, verb),
            parameters: [key, seen, once],
            ...body(ref(`${pascal(type.name)}${pascal(verb)}`), undefined, false),
            responses: { '200': result, ...refusals(403, 404, 409, 413, 415, 422) },
          },
        );
        return [`/api/${type.plural}/{key}/${verb}`, { post }];
      }),
  ),
  ...Object.fromEntries(
    [...type.queries.values()].map((query) => {
      const asked = argumentSchema(query.arguments)['properties'] ?? {};
      const get = operation(type.name, `${query.name}Of${pascal(type.name)}`, `The question "${query.name}"`, {
        parameters: [
          key,
          ...Object.entries(asked as Readonly<Record<string, Json>>).map(([name, schema]) =>
            inQuery(name, 'An argument.', schema),
          ),
        ],
        responses: { '200': answer('The answer, within what the caller may see.', anything), ...refusals(404, 422) },
      });
      return [`/api/${type.plural}/{key}/${query.name}`, { get }];
    }),
  ),
});
