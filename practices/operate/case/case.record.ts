import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { channels } from '../../../kernel/event.ts';
import { allOf, anyOf, inState, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { timed } from '../../../traits/timed.ts';
import { wakeable } from '../../../traits/wakeable.ts';
import { watchable } from '../../../traits/watchable.ts';

const awake = { waitingFor: 'hidden', wakeAt: 'hidden', sleepsThroughReplies: 'hidden' } as const;
const untold = { resolution: 'hidden', resolutionCode: 'hidden', acceptedAt: 'hidden' } as const;
const inside = { outsideBody: 'hidden', outsideOn: 'hidden', outsideDecision: 'hidden' } as const;

const agents = anyOf(role('agent'), role('administrator'));
const theirs = anyOf(mine('requester'), mine('reader'), allOf(role('key-contact'), mine('organisation')));
/** What we find and offer is the customer's to read once we stand by it. */
const answered = anyOf(agents, allOf(theirs, inState('resolved', 'closed', 'outside')));

/** What a customer brings that is neither a breakdown nor an order: a question, a complaint (ISO 10002), a return. */
export const customerCase = record({
  name: 'case',
  prefix: 'CASE',
  traits: [assignable, commentable, linkable, attachable, watchable, wakeable, timed],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    requester: reference('person', { default: 'me' }),
    organisation: reference('organisation'),
    channel: choice(channels, { default: 'portal' }),
    service: reference('service', { means: 'affects' }),
    product: text({ search: 'B' }),
    orderNumber: text({ search: 'B' }),
    classification: text({ search: 'D' }),
    priority: choice(['P1', 'P2', 'P3', 'P4', 'P5'], { decidedBy: 'priority', overridable: true }),
    waitingFor: choice(['requester', 'supplier', 'stock', 'other']),
    resolutionCode: choice(['answered', 'settled', 'declined', 'withdrawn', 'no-reply', 'duplicate']),
    resolution: text({ as: 'markdown', search: 'C' }),
    acceptedAt: moment(),
    reopenReason: text({ as: 'lines' }),
    outsideBody: text(),
    outsideOn: day(),
    outsideDecision: text({ as: 'lines' }),
  },
  variants: {
    question: { fields: {} },
    complaint: {
      fields: {
        ground: choice(['product', 'delivery', 'service', 'conduct', 'billing', 'data-protection', 'other']),
        severity: choice(['critical', 'serious', 'minor'], { default: 'minor' }),
        acknowledgeBy: moment({ decidedBy: 'acknowledgeBy' }),
        acknowledgedAt: moment(),
        acknowledgementMissedAt: moment(),
        investigation: text({ as: 'markdown' }),
        rootCause: text({ as: 'lines' }),
        finding: choice(['upheld', 'partly-upheld', 'not-upheld']),
        redress: choice(['none', 'apology', 'repair', 'replacement', 'refund', 'compensation']),
        compensation: money(),
        response: text({ as: 'markdown' }),
      },
    },
    return: {
      fields: {
        returnReason: choice(['withdrawal', 'defect', 'wrong-article', 'damaged', 'other']),
        serialNumber: text({ search: 'B' }),
        receivedOn: day(),
        condition: choice(['as-new', 'used', 'damaged']),
        settlement: choice(['refund', 'replacement', 'repair', 'sent-back']),
        refund: money(),
      },
    },
    other: { fields: {} },
  },
  lifecycle: {
    initial: 'new',
    states: {
      new: { category: 'open', asks: { ...awake, ...untold, ...inside, reopenReason: 'hidden' } },
      assigned: { category: 'open', asks: { team: 'required', ...awake, ...untold } },
      waiting: { category: 'waiting', asks: { waitingFor: 'required', ...untold } },
      resolved: { category: 'resolved', asks: { resolutionCode: 'required', resolution: 'required', ...awake } },
      closed: { category: 'closed', asks: { resolutionCode: 'required', resolution: 'read-only', ...awake } },
      outside: { category: 'waiting', asks: { outsideBody: 'required', outsideOn: 'required', ...awake } },
    },
    transitions: {
      assign: {
        from: ['new', 'assigned', 'waiting'],
        to: 'assigned',
        asks: ['team', 'assignee'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      wait: {
        from: ['new', 'assigned', 'waiting'],
        to: 'waiting',
        asks: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      resume: {
        from: ['waiting', 'outside'],
        to: 'assigned',
        asks: ['team', 'assignee', 'outsideDecision'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'resolutionCode', 'resolution', 'acceptedAt'],
        wakes: true,
      },
      resolve: {
        from: ['new', 'assigned', 'waiting'],
        to: 'resolved',
        asks: ['resolutionCode', 'resolution'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      accept: { from: ['resolved'], to: 'closed', sets: { acceptedAt: 'now' } },
      close: { from: ['resolved', 'outside'], to: 'closed', asks: ['outsideDecision'] },
      reopen: {
        from: ['resolved', 'closed'],
        to: 'assigned',
        asks: ['reopenReason', 'team', 'assignee'],
        clears: ['resolutionCode', 'resolution', 'acceptedAt'],
      },
      'take-outside': {
        from: ['assigned', 'resolved', 'closed'],
        to: 'outside',
        asks: ['outsideBody', 'outsideOn'],
      },
    },
  },
  header: { title: 'title' },
  lists: {
    open: {
      columns: ['number', 'title', 'variant', 'state', 'priority', 'requester', 'service', 'team', 'assignee', 'due'],
      sort: 'priority,createdAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'variant', 'state', 'priority', 'requester', 'due'],
      sort: 'priority,createdAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    complaints: {
      columns: ['number', 'title', 'state', 'priority', 'requester', 'organisation', 'team', 'assignee', 'createdAt'],
      sort: 'priority,createdAt',
      where: { variant: 'complaint', category: 'open,waiting,resolved' },
    },
    all: {
      columns: ['number', 'title', 'variant', 'state', 'requester', 'organisation', 'assignee', 'createdAt'],
      sort: '-createdAt',
    },
  },
  sorts: ['createdAt', 'priority'],
  form: [
    { name: 'what', fields: ['title', 'description', 'service', 'product', 'orderNumber', 'classification'] },
    { name: 'who', fields: ['requester', 'organisation', 'channel', 'priority', 'team', 'assignee'] },
    { name: 'waiting', fields: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'] },
    { name: 'outcome', fields: ['resolutionCode', 'resolution', 'acceptedAt', 'reopenReason'] },
    { name: 'outside', fields: ['outsideBody', 'outsideOn', 'outsideDecision'] },
  ],
  measures: {},
  may: {
    read: anyOf(agents, theirs),
    create: anyOf(agents, role('requester')),
    update: agents,
    comment: anyOf(agents, theirs),
    internal: agents,
    archive: role('administrator'),
    correct: anyOf(role('team-lead'), role('administrator')),
    // Whoever complained says themselves that they accept; nobody says it for them.
    accept: allOf(theirs, inState('resolved')),
    reopen: anyOf(agents, allOf(theirs, inState('resolved'))),
  },
  fieldMay: {
    acceptedAt: { update: nobody },
    acknowledgementMissedAt: { read: agents, update: nobody },
    acknowledgedAt: { update: agents },
    investigation: { read: agents, update: agents },
    rootCause: { read: agents, update: agents },
    severity: { read: agents, update: agents },
    finding: { read: answered, update: agents },
    redress: { read: answered, update: agents },
    compensation: { read: answered, update: agents },
    response: { read: answered, update: agents },
    requester: { update: agents },
    organisation: { update: agents },
    channel: { update: agents },
    priority: { update: agents },
    team: { update: agents },
    assignee: { update: agents },
    condition: { update: agents },
    settlement: { update: agents },
    refund: { update: agents },
    receivedOn: { update: agents },
    wakeAt: { read: agents, update: agents },
    sleepsThroughReplies: { read: agents, update: agents },
    watchers: { read: agents, update: agents },
  },
});
