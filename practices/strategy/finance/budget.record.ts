import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { costKinds } from './cost-kinds.ts';

const controllers = anyOf(role('finance'), role('administrator'));
const readers = anyOf(controllers, role('strategy-manager'), mine('assignee'));

/** What may be spent within a period, on what; what was spent is told by the cost entries (ISO/IEC 20000-1, 8.4.1). */
export const budget = record({
  name: 'budget',
  prefix: 'BUD',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    owner: reference('person', { default: 'me' }),
    organisation: reference('organisation'),
    startsOn: day({ required: true }),
    endsOn: day({ required: true }),
    currency: text({ most: 3, default: 'EUR', required: true }),
    planned: money({ decidedBy: 'planned' }),
    remark: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    plan: lines({
      kind: choice(costKinds, { required: true }),
      element: text({ most: 80 }),
      quantity: number({ least: 0, decimals: 2 }),
      unit: text({ most: 20 }),
      amount: money({ required: true }),
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      proposed: { category: 'waiting', otherwise: 'read-only' },
      approved: { category: 'active', asks: { owner: 'free', remark: 'free' }, otherwise: 'read-only' },
      closed: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      propose: { from: ['draft'], to: 'proposed', requires: ['owner', 'planned'] },
      revise: { from: ['proposed', 'approved'], to: 'draft' },
      approve: { from: ['proposed'], to: 'approved' },
      close: { from: ['approved'], to: 'closed' },
      reopen: { from: ['closed'], to: 'approved' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'endsOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'planned', 'startsOn', 'endsOn', 'owner', 'organisation'],
      sort: 'endsOn',
      where: { category: 'draft,waiting,active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'planned', 'startsOn', 'endsOn'],
      sort: 'endsOn',
      where: { owner: 'me', category: 'draft,waiting,active' },
    },
    all: { columns: ['number', 'title', 'state', 'planned', 'startsOn', 'endsOn', 'owner'], sort: '-endsOn' },
  },
  sorts: ['endsOn'],
  form: [
    { name: 'what', fields: ['title', 'startsOn', 'endsOn', 'currency'] },
    { name: 'care', fields: ['owner', 'organisation'] },
    { name: 'plan', fields: ['plan', 'planned', 'remark'] },
  ],
  may: {
    read: readers,
    create: anyOf(controllers, role('service-owner'), role('manager')),
    update: anyOf(controllers, mine('assignee')),
    comment: readers,
    internal: readers,
    archive: role('administrator'),
    // Nobody grants themselves money.
    approve: allOf(anyOf(controllers, role('strategy-manager')), not(mine('assignee'))),
    close: controllers,
    reopen: controllers,
  },
});
