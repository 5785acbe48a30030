import { operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  flag,
  id,
  inQuery,
  type Json,
  listOf,
  moment,
  orNull,
  refusals,
  shape,
  text,
  whole,
} from './openapi-parts.ts';
import { key } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';
import { isWork } from './work.ts';

const reached = shape({ records: whole, organisations: whole });
const ways = listOf(shape({ holds: flag, conditions: listOf(shape({ words: text, holds: flag })) }));
const named = { name: text, label: text };

const reachOf = (type: RecordType): Json =>
  operation(type.name, `reach${pascal(type.name)}`, 'How far a reply, a note and each verb go along its links', {
    parameters: [key],
    responses: {
      '200': answer(
        'How many records of how many organisations, as far as the caller may know of them.',
        shape({
          said: shape({ public: reached, internal: reached }),
          verbs: { type: 'object', additionalProperties: reached },
        }),
      ),
      ...refusals(404),
    },
  });

const sightOf = (type: RecordType): Json =>
  operation(type.name, `sight${pascal(type.name)}`, 'Why somebody may see it or may not; for administrators', {
    parameters: [key, { ...inQuery('person', 'The id of the person.', id), required: true }],
    responses: {
      '200': answer(
        'The ways in which they may, and those that hold; fields and verbs likewise.',
        shape({
          person: shape({ id, name: text }),
          sees: flag,
          ways,
          internal: shape({ allowed: flag, ways }),
          verbs: listOf(shape({ ...named, allowed: flag, why: text, ways }, ['why'])),
          fields: listOf(shape({ ...named, reads: flag, writes: flag, ways })),
        }),
      ),
      ...refusals(403, 404, 422),
    },
  });

const alike = (type: RecordType): Json =>
  operation(type.name, `alike${pascal(type.name)}`, 'What resembles one that is being written', {
    description: 'Further parameters are fields as filled in so far, by name.',
    parameters: [inQuery('text', 'Its title so far.', text, 'Printer on fire')],
    responses: {
      '200': answer(
        'The most alike first, with the words and fields that both share.',
        shape({
          items: listOf(
            shape({
              id,
              number: text,
              title: text,
              state: orNull(text),
              likeness: { type: 'number' },
              words: listOf(text),
              fields: listOf(text),
            }),
          ),
        }),
      ),
      ...refusals(422),
    },
  });

const courseOf = (type: RecordType): Json =>
  operation(type.name, `course${pascal(type.name)}`, 'How it went so far; for those who work on it', {
    description:
      'From its activity at this moment. Times are seconds of stays that are over; the one that goes on is told by its beginning.',
    parameters: [key],
    responses: {
      '200': answer(
        'Hands it passed through, where its time went, and whether it was solved at first contact.',
        shape({
          contacts: whole,
          handoffs: whole,
          reassignments: whole,
          reopenings: whole,
          queued: { type: 'number' },
          touched: { type: 'number' },
          waited: { type: 'number' },
          goesOn: orNull(shape({ as: { type: 'string', enum: ['touched', 'queued', 'waited'] }, since: moment })),
          respondedAt: orNull(moment),
          finishedAt: orNull(moment),
          firstContact: orNull(flag),
        }),
      ),
      ...refusals(403, 404),
    },
  });

/** What is told about a record before something is done with it. */
export const explained = (type: RecordType, sight: Sight): Paths => ({
  ...(type.queries.has('similar') && { [`/api/${type.plural}/alike`]: { get: alike(type) } }),
  ...(type.traits.has('linkable') && { [`/api/${type.plural}/{key}/reach`]: { get: reachOf(type) } }),
  ...(isWork(type) && { [`/api/${type.plural}/{key}/course`]: { get: courseOf(type) } }),
  ...(sight.administers && { [`/api/${type.plural}/{key}/sight`]: { get: sightOf(type) } }),
});
