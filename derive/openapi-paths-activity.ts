import { channels } from '../kernel/event.ts';
import { body, operation } from './openapi-operation.ts';
import {
  answer,
  flag,
  id,
  inPath,
  inQuery,
  type Json,
  listOf,
  moment,
  orNull,
  ref,
  refusals,
  shape,
  text,
  versionHeader,
  whole,
} from './openapi-parts.ts';
import { answered, key, once } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

const activityPage: Json = shape({ items: listOf(ref('Activity')), next: orNull(text), included: ref('Included') });

/** What happened to a record, and saying something about it. */
export const activity = (type: RecordType, sight: Sight): Record<string, Json> => ({
  get: operation(type.name, `activityOf${pascal(type.name)}`, 'What happened, newest first', {
    parameters: [
      key,
      inQuery('limit', 'At most 500.', { type: 'integer', minimum: 1, maximum: 500 }),
      inQuery('after', 'The next of the page before.'),
      inQuery('joined', 'With what happened to the records that are merged into it; each entry says on which.', flag),
    ],
    responses: {
      '200': answer('Without internal notes and hidden fields for those who may not read them.', activityPage),
      ...refusals(404, 422),
    },
  }),
  ...(type.traits.has('commentable') &&
    sight.verb(type, 'comment') && {
      post: operation(type.name, `comment${pascal(type.name)}`, 'Say something: a comment, or an internal note', {
        parameters: [key, once],
        ...body(ref('Saying'), { text: 'It is back since nine.', visibility: 'public' }),
        responses: {
          '201': answer('The entry.', ref('Activity'), versionHeader),
          ...refusals(403, 404, 409, 413, 415, 422),
        },
      }),
    }),
});

/** Saying that something happened at another moment. */
export const corrected = (type: RecordType): Json =>
  operation(
    type.name,
    `correct${pascal(type.name)}`,
    'Say that something happened at another moment than was written down',
    {
      description:
        'Nothing is changed: an entry is added that puts the earlier one right, and clocks and figures go by it.',
      parameters: [key, inPath('id', 'The entry of the activity.', id), once],
      ...body(shape({ at: moment, reason: text }), { at: '2026-11-21T09:30:00Z', reason: 'It was solved by phone.' }),
      responses: { '200': answered(type, 'As it is now.'), ...refusals(403, 404, 409, 422) },
    },
  );

/** Schemas of what happens to records and what hangs on them. */
export const activitySchemas: Json = {
  Activity: shape(
    {
      id,
      on: shape({ type: text, id, number: text }),
      seq: whole,
      what: text,
      happenedAt: moment,
      recordedAt: moment,
      by: orNull(shape({ id, name: text })),
      visibility: { type: 'string', enum: ['public', 'internal'] },
      channel: orNull(text),
      direction: orNull(text),
      side: orNull(text),
      history: flag,
      content: { type: 'object' },
    },
    ['on'],
  ),
  Saying: {
    ...shape(
      {
        text: { type: 'string', minLength: 1, maxLength: 50_000 },
        visibility: { type: 'string', enum: ['public', 'internal'] },
        channel: { type: 'string', enum: channels },
        mentions: { ...listOf(id), maxItems: 50 },
      },
      ['visibility', 'channel', 'mentions'],
    ),
    description: 'Markdown. An internal note is read by those who may read internal notes.',
  },
  Link: shape({
    id,
    kind: text,
    words: text,
    direction: { type: 'string', enum: ['out', 'in'] },
    until: orNull(shape({ state: text, label: text })),
    other: ref('Header'),
  }),
};
