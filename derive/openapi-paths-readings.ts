import { figureUnits } from '../kernel/figure.ts';
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
import { an, key, singular } from './openapi-paths-parts.ts';
import { pascal, type Sight } from './openapi-record.ts';
import type { RecordType } from './registry.ts';

const figure: Json = { type: 'number' };
const reading = shape({
  from: moment,
  until: moment,
  running: flag,
  value: orNull(figure),
  cases: whole,
  stands: orNull({ type: 'string', enum: ['met', 'near', 'missed'] }),
  readAt: orNull(moment),
});

const told = answer(
  'Oldest first: of each period its figure, how many cases it stands on, and how it stands against the target. What is over comes as it was read at `readAt`; without it, it was computed just now.',
  shape({
    measure: shape({ id, number: text, title: text }),
    period: { type: 'string', enum: ['day', 'week', 'month', 'quarter'] },
    zone: text,
    unit: { type: 'string', enum: figureUnits },
    currency: orNull(text),
    aim: { type: 'string', enum: ['more', 'less', 'keep'] },
    target: orNull(figure),
    tolerance: orNull(figure),
    readings: listOf(reading),
    breakdown: orNull(text),
    groups: listOf(shape({ key: orNull(text), label: text, values: listOf(orNull(figure)), cases: listOf(whole) })),
    records: orNull(text),
    complete: flag,
  }),
);

const range = [
  inQuery('from', 'A day of the first period; as far back as suits the period without it.', text, '2026-01-01'),
  inQuery('until', 'A day of the last period; now without it.'),
];

const readingsOf = (type: RecordType): Json =>
  operation(type.name, `read${pascal(type.plural)}`, `What ${an(singular(type))} came to, period by period`, {
    description: 'Counted over all records, whoever asks: who may read the measure may read its figures.',
    parameters: [key, ...range],
    responses: { '200': told, ...refusals(404, 422) },
  });

const anew = (type: RecordType): Json =>
  operation(
    type.name,
    `readAnew${pascal(type.plural)}`,
    'Read the periods that are over anew, and keep what they come to now',
    {
      description: 'What was read before stays beside it.',
      parameters: [key, ...range],
      responses: { '200': told, ...refusals(403, 404, 422) },
    },
  );

const casesOf = (type: RecordType): Json =>
  operation(
    type.name,
    `casesBehind${pascal(type.plural)}`,
    'The cases behind a figure, as far as the caller may see them',
    {
      parameters: [
        key,
        { ...inQuery('at', 'The moment at which the period begins.', moment), required: true },
        inQuery('key', 'The value of what it is told apart by; `none` for those without.'),
        inQuery('after', 'Behind the last one shown: `next` of the answer before.', id),
      ],
      responses: {
        '200': answer(
          'A hundred at most; of a share, whether each is among those told of.',
          shape({
            items: listOf(
              shape({ id, type: text, number: text, title: text, value: orNull(figure), hit: orNull(flag) }),
            ),
            next: orNull(id),
          }),
        ),
        ...refusals(404, 422),
      },
    },
  );

/** Figures of a type whose records say where one comes from. */
export const figured = (type: RecordType, sight: Sight): Paths => ({
  [`/api/${type.plural}/{key}/readings`]: {
    get: readingsOf(type),
    ...(sight.verb(type, 'update') && { post: anew(type) }),
  },
  [`/api/${type.plural}/{key}/readings/cases`]: { get: casesOf(type) },
});
