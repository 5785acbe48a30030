import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { costKinds } from './cost-kinds.ts';

const controllers = anyOf(role('finance'), role('administrator'));
const readers = anyOf(controllers, role('strategy-manager'), role('service-owner'));

/** An amount spent, or bound to be, on a day: for what, by which budget. Once posted it is not edited; a mistake is reversed. */
export const costEntry = record({
  name: 'cost-entry',
  prefix: 'CST',
  plural: 'cost-entries',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    day: day({ required: true }),
    amount: money({ required: true }),
    kind: choice(costKinds, { required: true }),
    element: text({ most: 80 }),
    quantity: number({ least: 0, decimals: 2 }),
    unit: text({ most: 20 }),
    budget: reference('budget'),
    service: reference('service', { means: 'is-cost-of' }),
    organisation: reference('organisation'),
    supplier: text({ search: 'B' }),
    document: text({ search: 'B' }),
    remark: text({ as: 'lines', search: 'C' }),
    reversedOn: day(),
    reversalReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { reversedOn: 'hidden', reversalReason: 'hidden' } },
      committed: { category: 'planned', asks: { budget: 'required', reversedOn: 'hidden', reversalReason: 'hidden' } },
      posted: { category: 'active', asks: { reversedOn: 'hidden', reversalReason: 'hidden' }, otherwise: 'read-only' },
      reversed: {
        category: 'retired',
        otherwise: 'read-only',
      },
      dropped: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      commit: { from: ['draft'], to: 'committed', asks: ['budget', 'amount'] },
      post: { from: ['draft', 'committed'], to: 'posted', asks: ['day', 'amount', 'document'] },
      reverse: {
        from: ['posted'],
        to: 'reversed',
        asks: ['reversalReason'],
        requires: ['reversalReason'],
        sets: { reversedOn: 'now' },
      },
      drop: { from: ['draft', 'committed'], to: 'dropped' },
    },
  },
  header: { title: 'title', organisation: 'organisation' },
  lists: {
    current: {
      columns: ['number', 'day', 'title', 'kind', 'amount', 'state', 'budget', 'service', 'supplier'],
      sort: '-day',
      where: { category: 'draft,planned,active' },
    },
    unposted: {
      columns: ['number', 'day', 'title', 'kind', 'amount', 'state', 'budget', 'service', 'supplier'],
      sort: 'day',
      where: { category: 'draft,planned' },
    },
    all: { columns: ['number', 'day', 'title', 'kind', 'amount', 'state', 'budget', 'service'], sort: '-day' },
  },
  sorts: ['day'],
  form: [
    { name: 'what', fields: ['title', 'day', 'amount', 'kind', 'element', 'quantity', 'unit'] },
    { name: 'of', fields: ['service', 'organisation', 'budget'] },
    { name: 'voucher', fields: ['supplier', 'document', 'remark'] },
    { name: 'reversal', fields: ['reversedOn', 'reversalReason'] },
  ],
  may: {
    read: readers,
    create: anyOf(controllers, role('service-owner')),
    update: controllers,
    comment: readers,
    internal: readers,
    archive: role('administrator'),
  },
});
