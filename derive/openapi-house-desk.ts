import { body, gone, operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  id,
  inPath,
  inQuery,
  listOf,
  moment,
  orNull,
  ref,
  refusals,
  shape,
  text,
  whole,
} from './openapi-parts.ts';

/** Across all types: declarations, work, search, notices, live events, files. */
export const desk: Paths = {
  '/api/meta/{digest}': {
    get: operation(
      'desk',
      'readOutline',
      'An outline of it without who I am, under an address that says what stands there',
      {
        parameters: [
          inPath('digest', 'As the page names it; what has changed since comes as it is now, to be kept nowhere.'),
          inQuery('with', 'The plural of a type that is told whole beside it.', text, 'incidents'),
        ],
        responses: {
          '200': answer('Names, states and rights of all types, reduced to the caller and in their language.', {
            type: 'object',
            properties: { revision: text, digest: text, types: { type: 'object' }, whole: { type: 'object' } },
            required: ['revision', 'digest', 'types'],
          }),
          ...refusals(),
        },
      },
    ),
  },
  '/api/meta/{digest}/{plural}': {
    get: operation('desk', 'readType', 'One type with its fields, verbs, lists and words', {
      parameters: [inPath('digest', 'As the outline names it.'), inPath('plural', 'As in the collection’s address.')],
      responses: { '200': answer('The type, whole.', { type: 'object' }), ...refusals(404) },
    }),
  },
  '/api/meta': {
    get: operation('desk', 'readMeta', 'What I may see and do: types, fields, states, verbs, lists, words', {
      responses: {
        '200': answer('The declarations, reduced to the caller and in their language.', {
          type: 'object',
          properties: { revision: text, me: ref('Me'), types: { type: 'object' } },
          required: ['revision', 'me', 'types'],
        }),
        ...refusals(),
      },
    }),
  },
  '/api/glossary': {
    get: operation('desk', 'readGlossary', 'The words of the field: what each means, where the frameworks place it', {
      responses: {
        '200': answer(
          'Sorted by label.',
          shape({
            items: listOf(
              shape({
                name: text,
                label: text,
                means: text,
                here: orNull(text),
                places: shape({ itil: text, yasm: text, iso: text, cobit: text }, []),
                types: listOf(text),
                screens: listOf(text),
                see: listOf(text),
              }),
            ),
          }),
        ),
        ...refusals(),
      },
    }),
  },
  '/api/health': {
    get: operation('desk', 'readHealth', 'Whether Reeve and its database work', {
      responses: { '200': answer('They do.', shape({ status: { type: 'string', enum: ['well'] } })) },
    }),
  },
  '/api/work': {
    get: operation('desk', 'readWork', 'My work across all types', {
      parameters: [inQuery('limit', 'Of each list; 50 when not said.', { type: 'integer', minimum: 1, maximum: 500 })],
      responses: {
        '200': answer('Mine, my teams’, what of theirs nobody has yet, and what I asked for.', {
          type: 'object',
          properties: {
            mine: listOf(ref('WorkHeader')),
            team: listOf(ref('WorkHeader')),
            unassigned: listOf(ref('WorkHeader')),
            asked: listOf(ref('WorkHeader')),
            counts: shape({ mine: whole, team: whole, unassigned: whole, asked: whole }),
            included: ref('Included'),
          },
          required: ['mine', 'team', 'unassigned', 'asked', 'counts', 'included'],
          additionalProperties: false,
        }),
        ...refusals(),
      },
    }),
  },
  '/api/work/owned': {
    get: operation(
      'desk',
      'readOwned',
      'What stands under my care, across all types: services, objectives, agreements',
      {
        responses: {
          '200': answer(
            'Of each type the few that are due next.',
            shape({
              items: listOf(
                shape({
                  id,
                  type: text,
                  number: text,
                  title: text,
                  state: orNull(text),
                  category: text,
                  due: orNull(moment),
                }),
              ),
            }),
          ),
          ...refusals(),
        },
      },
    ),
  },
  '/api/search': {
    get: operation('desk', 'search', 'Search all types', {
      parameters: [
        inQuery('q', 'Number, words, beginnings of words.', text, 'printer'),
        inQuery('types', 'Only these types, separated by commas.', text, 'incident,request'),
        inQuery('limit', 'At most 100.', { type: 'integer', minimum: 1, maximum: 100 }),
      ],
      responses: { '200': answer('The best first.', shape({ items: listOf(ref('Header')) })), ...refusals(422) },
    }),
  },
  '/api/notices': {
    get: operation('desk', 'listNotices', 'My notices', {
      responses: {
        '200': answer(
          'Newest first.',
          shape({
            items: listOf(
              shape({
                id,
                sentence: text,
                at: moment,
                seenAt: orNull(moment),
                record: shape({ type: text, number: text, title: text }),
              }),
            ),
            unseen: whole,
          }),
        ),
        ...refusals(),
      },
    }),
  },
  '/api/notices/seen': {
    post: operation('desk', 'markNoticesSeen', 'Mark notices as seen: these, or all', {
      ...body(shape({ ids: { ...listOf(id), maxItems: 500 } }, ['ids'])),
      responses: { ...gone, ...refusals(413, 415, 422) },
    }),
  },
  '/api/stream': {
    get: operation('desk', 'followStream', 'What happens to the records I may see, as server-sent events', {
      description:
        'Events: record (something happened), revision (the declarations changed), notice, presence (who else has the record of this page open), reset (too much was missed: read anew). Resumed by Last-Event-ID.',
      parameters: [
        inQuery('tab', 'The id of the page, as told to /api/presence: it hears who else has its record open.', id),
        { name: 'Last-Event-ID', in: 'header', description: 'The id of the last event that was heard.', schema: text },
      ],
      responses: {
        '200': { description: 'An endless stream.', content: { 'text/event-stream': { schema: text } } },
        ...refusals(),
      },
    }),
  },
  '/api/presence': {
    post: operation('desk', 'tellPresence', 'Which record a page of mine has open, and what I do there', {
      description:
        'With `on`: the page is on this record. Without: it is still there, said every few seconds. With `on` null: it leaves. Kept in memory only.',
      ...body(
        shape(
          {
            tab: id,
            on: orNull(
              shape({ type: text, key: text, doing: { type: 'string', enum: ['viewing', 'replying', 'noting'] } }, [
                'doing',
              ]),
            ),
          },
          ['on'],
        ),
      ),
      responses: { ...gone, ...refusals(403, 404, 413, 415, 422) },
    }),
  },
  '/api/attachments/{id}': {
    get: operation('desk', 'download', 'A file that is attached to a record I may see', {
      parameters: [inPath('id', 'The id of the attachment.', id)],
      responses: {
        '200': {
          description: 'The file.',
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        ...refusals(404),
      },
    }),
    delete: operation('desk', 'detach', 'Take a file off its record', {
      parameters: [inPath('id', 'The id of the attachment.', id)],
      responses: { ...gone, ...refusals(403, 404) },
    }),
  },
};
