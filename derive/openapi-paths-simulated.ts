import { body, operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  flag,
  id,
  type Json,
  listOf,
  moment,
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

const day: Json = { type: 'string', format: 'date' };
const count = shape({ kept: whole, missed: whole, open: whole });
const outcome: Json = { type: 'string', enum: ['kept', 'missed', 'open'] };
const seconds = listOf(whole);

const total = shape({
  kind: text,
  metric: text,
  priority: orNull(text),
  before: count,
  after: count,
  limits: shape({ before: seconds, after: seconds }),
  ended: whole,
  enough: listOf(shape({ share: whole, within: whole })),
});

const commitment = shape({
  id,
  agreement: id,
  within: whole,
  priority: orNull(text),
  channel: orNull(text),
  calendar: orNull(id),
});
const side = orNull(shape({ outcome, used: whole, within: whole, commitment }));

const change = shape({
  record: id,
  type: text,
  openedAt: moment,
  kind: text,
  metric: text,
  run: whole,
  priority: orNull(text),
  reasons: listOf({
    type: 'string',
    enum: ['promised', 'not-promised', 'other-agreement', 'limit', 'calendar', 'pause', 'start-stop'],
  }),
  before: side,
  after: side,
});

const asked: Json = {
  type: 'object',
  additionalProperties: false,
  required: ['from', 'until'],
  properties: {
    from: {
      ...day,
      description: 'The first day, in the zone of whoever asks: what was opened in the period is replayed.',
    },
    until: { ...day, description: 'The last day.' },
    work: { ...text, description: 'Only this kind of work, as incident.' },
    instead: {
      ...listOf(text),
      description:
        'Further agreements in whose place it would stand; its own other editions are left out by themselves.',
    },
    atMost: { ...whole, minimum: 1, description: 'So many records at most.' },
    limit: { ...whole, minimum: 1, description: 'Changes of so many records.' },
    after: { ...text, description: 'The place where the page before ended: further changes alone are told.' },
  },
};

const answered = answer(
  'Seconds are of working time. What would have been enough is told from the cases that are over, rounded up to the minute.',
  shape({
    from: day,
    until: day,
    now: moment,
    instead: listOf(id),
    sums: orNull(
      shape({
        records: whole,
        cut: flag,
        totals: listOf(total),
        months: listOf(shape({ month: text, metric: text, before: count, after: count })),
        changed: whole,
      }),
    ),
    changes: shape({ items: listOf(change), next: orNull(text) }),
    included: ref('Included'),
  }),
);

/** A past period under an agreement, whatever state that is in. */
export const simulated = (type: RecordType): Paths => ({
  [`/api/${type.plural}/{key}/simulate`]: {
    post: operation(type.name, `simulate${pascal(type.name)}`, 'A past period as it would have been under it', {
      description:
        'Nothing is written. The records that were opened in the period and that the caller may read are replayed, beside what was in force when each was opened.',
      parameters: [key],
      ...body(asked),
      responses: { '200': answered, ...refusals(403, 404, 422) },
    }),
  },
});
