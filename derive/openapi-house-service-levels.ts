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
  ref,
  refusals,
  shape,
  text,
  whole,
} from './openapi-parts.ts';

const share: Json = { type: 'number' };
const method: Json = { type: 'string', enum: ['by-end', 'by-start'] };
const kind: Json = { type: 'string', enum: ['service-level', 'operational-level', 'underpinning'] };
const period: Json = { type: 'string', enum: ['week', 'month', 'quarter', 'year'] };
const by: Json = { type: 'string', enum: ['agreement', 'customer', 'service', 'team', 'priority', 'metric', 'type'] };
const count = whole;

const asked = [
  inQuery('from', 'Where the first period lies: a day, a moment, or relative to now (-90d).'),
  inQuery('until', 'Where the last period lies; now without it.'),
  inQuery('period', 'month without it.', period),
  inQuery('by', 'What to group by; at most 50 groups are given, the largest.', by),
  inQuery(
    'method',
    'by-end without it: in the period in which the clock ended. by-start: in which it began; what still runs and is overdue counts as missed.',
    method,
  ),
  inQuery('kind', 'Who promised whom; service-level without it.', kind),
  inQuery('agreement', 'Id or number of an agreement.'),
  inQuery('customer', 'Id or number of an organisation.'),
  inQuery('service', 'Id or number of a service.'),
  inQuery('team', 'Id or number of a team.'),
  inQuery('priority', 'Of this priority.', text, 'P1'),
  inQuery('metric', 'Of this metric.', text, 'resolution'),
  inQuery('type', 'Over records of this type.', text, 'incident'),
];

const row = shape({
  period: moment,
  key: orNull(text),
  ended: count,
  kept: count,
  missed: count,
  excluded: count,
  near: count,
  running: count,
  overdue: count,
  share: orNull(share),
  target: orNull(share),
  attained: orNull(flag),
  trend: orNull(share),
  median: orNull(share),
  ninetieth: orNull(share),
  parties: shape({ us: whole, customer: whole, supplier: whole, closed: whole }),
  other: shape({ kept: count, missed: count, share: orNull(share) }),
});

const target = shape({
  agreement: id,
  target: id,
  metric: text,
  service: orNull(id),
  work: orNull(text),
  priority: orNull(text),
  channel: orNull(text),
  within: orNull(whole),
  period: { type: 'string', enum: ['month', 'quarter', 'year'] },
  from: moment,
  until: moment,
  kept: orNull(count),
  missed: orNull(count),
  excluded: orNull(count),
  basis: orNull(shape({ agreed: count, down: count, outages: listOf(id), leftOut: count })),
  figure: orNull(
    shape({
      measure: id,
      value: orNull({ type: 'number' }),
      cases: count,
      goal: orNull({ type: 'number' }),
      aim: { type: 'string', enum: ['more', 'less', 'keep'] },
      unit: text,
      currency: orNull(text),
    }),
  ),
  share: orNull(share),
  promised: orNull(share),
  attained: orNull(flag),
  credit: orNull(
    shape({
      percent: share,
      rule: orNull(shape({ below: share, credit: share })),
      working: shape({ kept: count, judged: count, share }),
    }),
  ),
});

const item = shape({
  record: id,
  type: text,
  metric: text,
  run: whole,
  agreement: orNull(id),
  began: moment,
  ended: orNull(moment),
  within: whole,
  used: whole,
  due: orNull(moment),
  overdueSince: orNull(moment),
  outcome: orNull({ type: 'string', enum: ['kept', 'missed', 'excluded'] }),
  breach: orNull(id),
  reason: orNull(text),
  party: orNull(text),
});

const figures = shape({
  method,
  period,
  by: orNull(by),
  kind,
  now: moment,
  periods: listOf(moment),
  groups: listOf(shape({ key: orNull(text), label: text })),
  rows: listOf(row),
  left: whole,
  reasons: listOf(shape({ reason: orNull(text), party: orNull(text), missed: count, excluded: count })),
  targets: listOf(target),
  of: { type: 'object', additionalProperties: shape({ number: text, title: text }) },
  names: { type: 'object', additionalProperties: text },
});
const report: Json = {
  ...answer('Figures over what the caller may see.', figures),
  content: {
    'application/json': { schema: figures },
    'text/csv': { schema: text },
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      schema: { type: 'string', format: 'binary' },
    },
    'application/pdf': { schema: { type: 'string', format: 'binary' } },
  },
};

/** How what was promised was kept, over all types that clocks run over. */
export const serviceLevels: Paths = {
  '/api/service-levels': {
    get: operation('desk', 'readServiceLevels', 'How what was promised was kept, by period and group', {
      description:
        'Over the clocks of records that the caller may see, by period in the caller’s zone. Shares are of 1; `target` is what was agreed, each case counted; `near` were kept with more than 90 % of the time used; `running` and `overdue` are as of the end of the period; `median` and `ninetieth` are of the time promised; `parties` are seconds; `other` is the other method of accounting; `excluded` count as neither kept nor missed; `reasons` are why those of all periods were missed and whose they are, for those who work on it. Grouped by agreement and not narrowed further, `targets` are judged each over its own month, quarter or year in the zone of the agreement, and `credit` is what a past one earns the customer, in percent of the charge; for whoever may see every agreement.',
      parameters: [
        inQuery('format', 'json without it.', { type: 'string', enum: ['json', 'csv', 'xlsx', 'pdf'] }),
        inQuery('part', 'Of a file: figures without it, or targets, each in its own periods.', {
          type: 'string',
          enum: ['figures', 'targets'],
        }),
        ...asked,
      ],
      responses: {
        '200': report,
        ...refusals(422),
      },
    }),
  },
  '/api/service-levels/cases': {
    get: operation('desk', 'listServiceLevelCases', 'The clocks behind a figure of the report, with their records', {
      parameters: [
        inQuery('of', 'Which of them; counted without it.', {
          type: 'string',
          enum: ['counted', 'kept', 'missed', 'near', 'excluded', 'running', 'overdue'],
        }),
        inQuery('at', 'The moment at which the period begins, as the report gives it; all periods without it.', moment),
        inQuery('key', 'The key of the group; none for those without one.'),
        inQuery('reason', 'Of the missed, those of this reason; none for those without one.'),
        inQuery('party', 'Of the missed, those of this party; none for those without one.', text, 'supplier'),
        inQuery('after', 'What `next` was in the page before.'),
        inQuery('limit', 'At most 200; 50 when not said.', { type: 'integer', minimum: 1, maximum: 200 }),
        ...asked,
      ],
      responses: {
        '200': answer(
          'The oldest first.',
          shape({ items: listOf(item), next: orNull(text), included: ref('Included') }),
        ),
        ...refusals(422),
      },
    }),
  },
};
