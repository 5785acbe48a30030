import { body, operation, type Paths } from './openapi-operation.ts';
import {
  answer,
  anything,
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

const stretch = shape({ from: moment, until: moment, what: text });
const ledgerLine = shape({
  from: moment,
  until: moment,
  state: { type: 'string', enum: ['running', 'paused', 'resting'] },
  party: orNull(text),
  reason: orNull(text),
  seconds: whole,
  working: whole,
  counted: whole,
  changed: anything,
});

const clock = {
  kind: text,
  metric: text,
  run: whole,
  agreement: orNull(shape({ id: text, number: text, title: text })),
  calendar: orNull(text),
  team: orNull(text),
  goesBy: anything,
  changedCountsFrom: text,
  why: shape({ names: listOf(text), others: listOf(anything) }),
  began: moment,
  ended: orNull(moment),
  state: text,
  within: orNull(whole),
  used: whole,
  due: orNull(moment),
  overdueSince: orNull(moment),
  kept: orNull({ type: 'boolean' }),
  breach: orNull(shape({ type: text, number: text, state: text, reason: orNull(text), party: orNull(text) })),
  next: orNull(shape({ share: { type: 'number' }, does: text, at: moment })),
  sums: anything,
  ledger: listOf(ledgerLine),
  strip: listOf(stretch),
};

const answered = answer(
  'Each clock with its ledger (seconds), on whom its time went, and why this agreement applies.',
  shape({
    now: moment,
    due: orNull(moment),
    dueFor: orNull(text),
    serviceLevel: orNull(text),
    items: listOf(shape(clock)),
    included: ref('Included'),
  }),
);

const supposed: Json = {
  type: 'object',
  additionalProperties: false,
  required: ['happens'],
  properties: {
    happens: listOf({
      type: 'object',
      additionalProperties: false,
      required: ['at'],
      properties: {
        at: moment,
        changes: { type: 'object', additionalProperties: orNull(text) },
        said: {
          type: 'object',
          additionalProperties: false,
          required: ['side'],
          properties: { side: { type: 'string', enum: ['requester', 'provider'] } },
        },
      },
    }),
    until: moment,
  },
};

const predicted = answer(
  'Of each clock under way for which enough went before: the risk to be missed (Kaplan–Meier), and what it rests on.',
  shape({
    items: listOf(
      shape({
        kind: text,
        metric: text,
        run: whole,
        risk: { type: 'number', minimum: 0, maximum: 1 },
        count: whole,
        missed: whole,
        group: { type: 'string', enum: ['commitment-priority-team', 'commitment-priority', 'commitment', 'metric'] },
      }),
    ),
  }),
);

/** The clocks that agreements run over a record. */
export const clocked = (type: RecordType): Paths => ({
  [`/api/${type.plural}/{key}/clocks`]: {
    get: operation(type.name, `clocks${pascal(type.name)}`, 'How its clocks stand, and why', {
      description: 'Computed from what happened, at this moment.',
      parameters: [key],
      responses: { '200': answered, ...refusals(404) },
    }),
    post: operation(type.name, `clocksIf${pascal(type.name)}`, 'How its clocks would stand if something happened', {
      description: 'Nothing is written. What happens is supposed: a change of a field that clocks go by, or a message.',
      parameters: [key],
      ...body(supposed),
      responses: { '200': answered, ...refusals(404, 422) },
    }),
  },
  [`/api/${type.plural}/{key}/clocks/predictions`]: {
    get: operation(type.name, `predict${pascal(type.name)}`, 'How likely its clocks are to be missed', {
      description: 'From how others went; for those who provide services.',
      parameters: [key],
      responses: { '200': predicted, ...refusals(404) },
    }),
  },
});
