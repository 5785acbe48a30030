import { healths } from '../kernel/health.ts';
import { categories } from '../kernel/lifecycle.ts';
import { operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  flag,
  id,
  inQuery,
  type Json,
  listOf,
  orNull,
  ref,
  refusals,
  shape,
  text,
  whole,
} from './openapi-parts.ts';
import { key } from './openapi-paths-parts.ts';
import { pascal } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

const tie = { bead: id, kind: text, words: text };
const number = orNull({ type: 'number' });

/** What an answer about the thread is made of. */
export const threadSchemas: Json = {
  Bead: {
    ...shape({
      id,
      type: text,
      number: text,
      title: text,
      state: orNull(text),
      category: { type: 'string', enum: categories },
      archived: flag,
      depth: whole,
      ties: listOf(shape(tie)),
      health: { type: 'string', enum: healths },
      reasons: listOf(shape({ words: text, from: listOf(id) }, ['from'])),
      figures: listOf(shape({ name: text, value: number, unit: text, target: number, reached: orNull(flag) })),
      progress: orNull(shape({ done: whole, of: whole })),
      cost: listOf(shape({ amount: text, currency: text })),
    }),
    description:
      'A record on the thread. `ties`: what it hangs on, nearer to the record asked about, and the words of the link read from there. `from`: the beads by which it is not well.',
  },
  Strands: {
    ...shape({
      beads: listOf(ref('Bead')),
      leftOut: listOf(shape({ ...tie, shown: whole, of: whole, atLeast: flag })),
      goesOn: flag,
      tooMany: flag,
    }),
    description:
      'Beads, the nearest first. `leftOut`: where more hang on a bead than are told. `goesOn`: some stand as deep as was asked. `tooMany`: the answer is full.',
  },
};

const upTo = (least: number, most: number): Json => ({ type: 'integer', minimum: least, maximum: most });

/** What a record is for and what it rests on. */
export const threaded = (type: RecordType): Paths => ({
  [`/api/${type.plural}/{key}/thread`]: {
    get: operation(type.name, `thread${pascal(type.name)}`, 'What it is for, and what it rests on', {
      description:
        'Up to the objective and down to live figures, along links and references that lead from a means to its purpose; only what the caller may see.',
      parameters: [
        key,
        inQuery('direction', 'up: what it is for; down: what it rests on; both without it.', {
          type: 'string',
          enum: ['up', 'down', 'both'],
        }),
        inQuery('depth', 'So many steps; 6 up and 3 down without it.', upTo(1, 10)),
        inQuery('each', 'So many of each kind at each record, the liveliest first; 8 without it.', upTo(1, 50)),
      ],
      responses: {
        '200': answer(
          'The record itself and its beads, with how each is doing.',
          shape({ record: ref('Bead'), depth: whole, up: ref('Strands'), down: ref('Strands') }, ['up', 'down']),
        ),
        ...refusals(404, 422),
      },
    }),
  },
});
