import { choice } from '../../../fields/choice/choice.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, inState, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { timeMetrics } from '../../../kernel/time-metric.ts';
import { attachable } from '../../../traits/attachable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const owners = anyOf(role('service-owner'), role('administrator'));
const staff = anyOf(role('agent'), owners);

/** Something a user can ask for: a service offering or a part of one, as it stands in the request catalogue (ITIL 4). */
export const catalogueItem = record({
  name: 'catalogue-item',
  prefix: 'CAT',
  traits: [linkable, attachable, reviewed],
  fields: {
    name: text({ required: true, search: 'A' }),
    summary: text({ search: 'B' }),
    description: text({ as: 'markdown', search: 'C' }),
    service: reference('service', { required: true, means: 'offers' }),
    owner: reference('person'),
    form: choice(['laptop-order', 'access', 'other'], { default: 'other', required: true }),
    fulfilledBy: reference('team'),
    approval: choice(['none', 'line-manager', 'owner'], { default: 'none', required: true }),
    expectedDelivery: duration(),
    price: money(),
    charged: choice(['once', 'monthly', 'yearly'], { default: 'once' }),
    mostPerRequest: number({ least: 1, most: 10_000, default: 1 }),
    audience: choice(['everyone', 'listed'], { default: 'everyone', required: true }),
  },
  lines: {
    audiences: lines(
      { organisation: reference('organisation', { required: true }), site: reference('site') },
      { only: { audience: 'listed' } },
    ),
    levels: lines({
      metric: choice(timeMetrics, { required: true }),
      within: duration({ required: true }),
      share: number({ least: 0, most: 100, decimals: 3, unit: '%' }),
      counted: choice(['service-hours', 'around-the-clock'], { required: true }),
      agreement: reference('agreement'),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      published: {
        category: 'active',
        asks: { summary: 'required', owner: 'required', fulfilledBy: 'required', expectedDelivery: 'required' },
      },
      withdrawn: { category: 'retired' },
    },
    transitions: {
      publish: {
        from: ['draft', 'withdrawn'],
        to: 'published',
        asks: ['summary', 'owner', 'fulfilledBy', 'expectedDelivery', 'price', 'reviewDue'],
      },
      withdraw: { from: ['draft', 'published'], to: 'withdrawn' },
    },
  },
  header: { title: 'name', assignee: 'owner', team: 'fulfilledBy', due: 'reviewDue' },
  lists: {
    published: {
      columns: ['number', 'name', 'summary', 'service', 'price', 'charged', 'expectedDelivery'],
      sort: 'name',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'name', 'state', 'service', 'form', 'owner', 'reviewDue'], sort: 'name' },
  },
  sorts: ['name', 'reviewDue'],
  form: [
    { name: 'what', fields: ['name', 'summary', 'description', 'service'] },
    { name: 'order', fields: ['form', 'price', 'charged', 'mostPerRequest', 'audience'] },
    { name: 'delivery', fields: ['fulfilledBy', 'approval', 'expectedDelivery', 'levels'] },
    { name: 'care', fields: ['owner', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: anyOf(staff, inState('published')),
    create: owners,
    update: owners,
    archive: role('administrator'),
  },
  fieldMay: { fulfilledBy: { read: staff }, form: { update: role('administrator') }, levels: { update: nobody } },
});
