import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { channels } from '../../../kernel/event.ts';
import { allOf, anyOf, inState, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { approvable } from '../../../traits/approvable.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { timed } from '../../../traits/timed.ts';
import { wakeable } from '../../../traits/wakeable.ts';
import { watchable } from '../../../traits/watchable.ts';

/** What states ask of the fields that tell what it waits for. */
const awake = { waitingFor: 'hidden', wakeAt: 'hidden', sleepsThroughReplies: 'hidden' } as const;

const agents = anyOf(role('agent'), role('administrator'));
const approvers = anyOf(role('team-lead'), role('service-owner'), role('administrator'));
const theirs = anyOf(mine('requester'), mine('reader'), allOf(role('key-contact'), mine('organisation')));

/** A request from a user for something that is a normal part of service delivery (ITIL 4). Its form is its variant. */
export const request = record({
  name: 'request',
  prefix: 'REQ',
  traits: [
    assignable,
    commentable,
    linkable,
    attachable,
    watchable,
    wakeable,
    timed,
    approvable({
      waits: 'awaiting-approval',
      approved: 'approve',
      refused: 'refuse',
      refusal: 'refusal',
      otherwise: [
        { when: { approvalBy: 'line-manager' }, approvers: [{ step: 1, by: 'line-manager', within: 'P3D' }] },
        { when: { approvalBy: 'owner' }, approvers: [{ step: 1, by: 'owner', of: 'catalogueItem', within: 'P3D' }] },
      ],
    }),
  ],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    catalogueItem: reference('catalogue-item', { means: 'asks-for' }),
    approvalBy: choice(['none', 'line-manager', 'owner'], { decidedBy: 'approvalBy' }),
    service: reference('service', { means: 'asks-for' }),
    requester: reference('person', { default: 'me' }),
    requestedFor: reference('person'),
    organisation: reference('organisation'),
    site: reference('site'),
    channel: choice(channels, { default: 'portal' }),
    quantity: number({ least: 1, most: 10_000, default: 1, required: true }),
    neededOn: day(),
    price: money(),
    costCentre: text(),
    waitingFor: choice(['requester', 'supplier', 'stock', 'change', 'other']),
    fulfilment: text({ as: 'markdown', search: 'C' }),
    refusal: text({ as: 'lines' }),
  },
  variants: {
    'laptop-order': {
      fields: {
        model: choice(['standard', 'light', 'powerful']),
        accessories: choices(['dock', 'monitor', 'headset', 'keyboard', 'mouse', 'bag']),
        replaces: reference('configuration-item'),
      },
    },
    access: {
      fields: {
        accessTo: reference('configuration-item', { means: 'asks-for' }),
        accessLevel: choice(['read', 'write', 'administer']),
        accessUntil: day(),
        justification: text({ as: 'lines' }),
      },
    },
    other: { fields: {} },
  },
  lifecycle: {
    initial: 'submitted',
    states: {
      submitted: { category: 'open', asks: { ...awake, fulfilment: 'hidden', refusal: 'hidden' } },
      'awaiting-approval': {
        category: 'waiting',
        asks: { ...awake, fulfilment: 'hidden', refusal: 'hidden' },
      },
      approved: { category: 'open', asks: { ...awake, fulfilment: 'hidden', refusal: 'hidden' } },
      assigned: {
        category: 'open',
        asks: { team: 'required', ...awake, fulfilment: 'hidden', refusal: 'hidden' },
      },
      waiting: { category: 'waiting', asks: { waitingFor: 'required', fulfilment: 'hidden', refusal: 'hidden' } },
      fulfilled: { category: 'resolved', asks: { fulfilment: 'required', ...awake, refusal: 'hidden' } },
      closed: { category: 'closed', asks: { fulfilment: 'read-only', ...awake, refusal: 'hidden' } },
      refused: { category: 'closed', asks: { refusal: 'required', ...awake, fulfilment: 'hidden' } },
      cancelled: { category: 'closed', asks: { ...awake, fulfilment: 'hidden', refusal: 'hidden' } },
    },
    transitions: {
      present: { from: ['submitted'], to: 'awaiting-approval', asks: ['price', 'costCentre', 'approvers'] },
      approve: { from: ['awaiting-approval'], to: 'approved', asks: ['costCentre'] },
      refuse: { from: ['submitted', 'awaiting-approval'], to: 'refused', asks: ['refusal'] },
      assign: {
        from: ['submitted', 'approved', 'assigned', 'waiting'],
        to: 'assigned',
        asks: ['team', 'assignee'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      wait: { from: ['assigned'], to: 'waiting', asks: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'] },
      resume: {
        from: ['waiting'],
        to: 'assigned',
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
        wakes: true,
      },
      fulfil: {
        from: ['approved', 'assigned', 'waiting'],
        to: 'fulfilled',
        asks: ['fulfilment'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      reopen: { from: ['fulfilled'], to: 'assigned', asks: ['team', 'assignee'], clears: ['fulfilment'] },
      close: { from: ['fulfilled'], to: 'closed' },
      cancel: {
        from: ['submitted', 'awaiting-approval', 'approved', 'assigned', 'waiting'],
        to: 'cancelled',
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
    },
  },
  header: { title: 'title', due: 'neededOn' },
  lists: {
    open: {
      columns: [
        'number',
        'title',
        'state',
        'catalogueItem',
        'requestedFor',
        'quantity',
        'neededOn',
        'team',
        'assignee',
      ],
      sort: 'neededOn,createdAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'requestedFor', 'neededOn', 'updatedAt'],
      sort: 'neededOn,createdAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    approval: {
      columns: ['number', 'title', 'catalogueItem', 'requester', 'requestedFor', 'quantity', 'price', 'costCentre'],
      sort: 'createdAt',
      where: { state: 'awaiting-approval' },
    },
    all: { columns: ['number', 'title', 'state', 'catalogueItem', 'requester', 'createdAt'], sort: '-createdAt' },
  },
  sorts: ['createdAt', 'neededOn'],
  form: [
    { name: 'what', fields: ['catalogueItem', 'title', 'description', 'service', 'quantity', 'neededOn'] },
    { name: 'who', fields: ['requester', 'requestedFor', 'organisation', 'site', 'channel', 'team', 'assignee'] },
    { name: 'cost', fields: ['price', 'costCentre', 'approvalBy', 'approvers'] },
    { name: 'outcome', fields: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'fulfilment', 'refusal'] },
  ],
  may: {
    read: anyOf(agents, approvers, theirs),
    create: anyOf(agents, role('requester')),
    update: anyOf(agents, allOf(mine('requester'), inState('submitted'))),
    comment: anyOf(agents, approvers, theirs),
    internal: anyOf(agents, approvers),
    archive: role('administrator'),
    // Nobody approves what they asked for themselves.
    approve: allOf(approvers, not(mine('requester'))),
    refuse: anyOf(approvers, allOf(agents, inState('submitted'))),
    reopen: anyOf(agents, theirs),
    close: anyOf(agents, theirs),
    cancel: anyOf(agents, allOf(theirs, inState('submitted', 'awaiting-approval', 'approved'))),
  },
  fieldMay: {
    // A requester says what is wanted, for whom and until when; what it costs and who does it is the desk's.
    service: { update: agents },
    requester: { update: agents },
    organisation: { update: agents },
    channel: { update: agents },
    price: { update: agents },
    costCentre: { update: anyOf(agents, approvers) },
    team: { update: agents },
    assignee: { update: agents },
    waitingFor: { update: agents },
    wakeAt: { read: agents, update: agents },
    sleepsThroughReplies: { read: agents, update: agents },
    watchers: { read: agents, update: agents },
    approvers: { update: agents },
    fulfilment: { update: agents },
    refusal: { update: anyOf(agents, approvers) },
  },
});
