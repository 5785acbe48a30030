import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { approvalNeeds } from '../../../traits/approvable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('team-lead'), role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('service-owner'), keepers);

/** One approver's decision on a record that was put up for approval: asked for, and given with its reason. */
export const approval = record({
  name: 'approval',
  prefix: 'APR',
  traits: [commentable, linkable],
  fields: {
    title: text({ required: true, search: 'A', fixed: true }),
    approver: reference('person'),
    insteadOf: reference('person'),
    requester: reference('person', { fixed: true }),
    due: moment(),
    reason: text({ as: 'lines', search: 'C' }),
    decidedBy: reference('person'),
    round: number({ least: 1, default: 1, required: true, fixed: true }),
    step: number({ least: 1, default: 1, required: true, fixed: true }),
    needs: choice(approvalNeeds, { default: 'all', required: true, fixed: true }),
    quorum: number({ least: 1, fixed: true }),
    remindedAt: moment(),
  },
  lifecycle: {
    initial: 'open',
    states: {
      open: { category: 'open', asks: { decidedBy: 'hidden' } },
      approved: { category: 'closed', otherwise: 'read-only' },
      refused: { category: 'closed', asks: { reason: 'required' }, otherwise: 'read-only' },
      lapsed: { category: 'closed', asks: { decidedBy: 'hidden' }, otherwise: 'read-only' },
    },
    transitions: {
      approve: { from: ['open'], to: 'approved', asks: ['reason'], sets: { decidedBy: 'me' } },
      refuse: { from: ['open'], to: 'refused', asks: ['reason'], sets: { decidedBy: 'me' } },
      delegate: { from: ['open'], to: 'open', asks: ['approver'], requires: ['approver'], sets: { insteadOf: 'me' } },
      lapse: { from: ['open'], to: 'lapsed' },
    },
  },
  header: { title: 'title', requester: 'requester', assignee: 'approver', due: 'due' },
  lists: {
    mine: {
      columns: ['number', 'title', 'requester', 'step', 'due'],
      sort: 'due',
      where: { approver: 'me', category: 'open' },
    },
    open: {
      columns: ['number', 'title', 'approver', 'requester', 'step', 'due', 'createdAt'],
      sort: 'due',
      where: { category: 'open' },
    },
    unassigned: {
      columns: ['number', 'title', 'requester', 'createdAt'],
      sort: 'createdAt',
      where: { approver: 'is:empty', category: 'open' },
    },
    all: { columns: ['number', 'title', 'state', 'approver', 'decidedBy', 'stateAt'], sort: '-createdAt' },
  },
  sorts: ['due', 'createdAt'],
  form: [
    { name: 'decision', fields: ['title', 'approver', 'insteadOf', 'requester', 'due', 'reason', 'decidedBy'] },
    { name: 'step', fields: ['round', 'step', 'needs', 'quorum', 'remindedAt'] },
  ],
  may: {
    read: anyOf(mine('assignee'), mine('requester'), staff),
    create: nobody,
    update: nobody,
    comment: anyOf(mine('assignee'), mine('requester'), staff),
    internal: anyOf(mine('assignee'), staff),
    // Nobody approves what they asked for themselves.
    approve: allOf(mine('assignee'), not(mine('requester'))),
    refuse: allOf(mine('assignee'), not(mine('requester'))),
    delegate: anyOf(mine('assignee'), keepers),
    lapse: nobody,
  },
});
