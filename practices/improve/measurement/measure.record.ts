import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { figureHits, figureMoments, figureUnits, figureValues } from '../../../kernel/figure.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { timeMetrics } from '../../../kernel/time-metric.ts';
import { periodKinds } from '../../../methods/measuring/periods.ts';
import { aims } from '../../../methods/measuring/standing.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { watchable } from '../../../traits/watchable.ts';

const keepers = anyOf(role('measurement-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('strategy-manager'));
const theirs = anyOf(mine('assignee'), mine('reader'));
const readers = anyOf(keepers, theirs, allOf(staff, inState('shared', 'retired')));

const records = text({ most: 40, names: 'type' });
const filter = text({ as: 'lines', most: 1_000, names: { filterOf: 'records' } });
const field = text({ most: 60, names: { fieldOf: 'records' } });
const counted = choice(figureMoments, { default: 'finished' });
const takenOf = choice(figureValues);
const currency = text({ most: 3 });
const percentile = number({ least: 1, most: 99 });
const source = { records, filter, counted, dateField: field } as const;

/** A figure by which something is seen to get better or worse, where it comes from, and what it is held to (ITIL 4; COBIT 2019, MEA01). */
export const measure = record({
  name: 'measure',
  prefix: 'MSR',
  traits: [commentable, linkable, attachable, watchable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    why: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    unit: choice(figureUnits, { default: 'number', required: true }),
    aim: choice(aims, { default: 'more', required: true }),
    target: number({ decimals: 3 }),
    tolerance: number({ decimals: 3, least: 0 }),
    period: choice(periodKinds, { default: 'month', required: true }),
    zone: text({ default: 'my-zone', required: true, most: 60 }),
    since: day(),
  },
  variants: {
    'by-hand': { fields: {} },
    count: { fields: { ...source, breakdown: field } },
    share: {
      fields: { ...source, hits: choice(figureHits), matching: filter, promise: choice(timeMetrics), breakdown: field },
    },
    value: {
      fields: {
        ...source,
        takes: choice(['average', 'median', 'percentile', 'sum'], { default: 'median' }),
        percentile,
        takenOf,
        valueField: field,
        currency,
        breakdown: field,
      },
    },
    rate: {
      fields: {
        ...source,
        takenOf,
        valueField: field,
        currency,
        eachRecords: records,
        eachFilter: text({ as: 'lines', most: 1_000, names: { filterOf: 'eachRecords' } }),
        eachCounted: counted,
        eachDateField: text({ most: 60, names: { fieldOf: 'eachRecords' } }),
      },
    },
    'up-time': {
      fields: { records, filter, dateField: field, endField: field, calendar: reference('calendar'), breakdown: field },
    },
  },
  lines: {
    readings: lines(
      {
        toldOn: day({ required: true }),
        value: number({ decimals: 3, required: true }),
        cases: number({ least: 0 }),
        remark: text(),
      },
      { most: 1_000 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      restricted: { category: 'active', asks: { owner: 'required' } },
      shared: { category: 'active', asks: { owner: 'required' } },
      retired: { category: 'retired' },
    },
    transitions: {
      share: { from: ['draft', 'restricted'], to: 'shared', asks: ['owner', 'target', 'reviewDue'] },
      restrict: { from: ['draft', 'shared'], to: 'restricted', asks: ['owner', 'watchers'] },
      retire: { from: ['draft', 'restricted', 'shared'], to: 'retired' },
      revive: { from: ['retired'], to: 'draft' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'unit', 'aim', 'target', 'period', 'owner', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'target', 'period', 'reviewDue'],
      sort: 'reviewDue',
      where: { owner: 'me', category: 'draft,active' },
    },
    all: { columns: ['number', 'title', 'state', 'variant', 'unit', 'period', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'reviewDue'],
  form: [
    { name: 'what', fields: ['title', 'why', 'owner', 'unit'] },
    { name: 'held', fields: ['aim', 'target', 'tolerance', 'reviewedOn', 'reviewDue'] },
    { name: 'cut', fields: ['period', 'zone', 'since'] },
  ],
  may: {
    read: readers,
    create: keepers,
    update: anyOf(keepers, mine('assignee')),
    comment: readers,
    internal: anyOf(keepers, staff),
    archive: role('administrator'),
    share: keepers,
    restrict: keepers,
    retire: keepers,
    revive: keepers,
  },
});
