import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { channels } from '../../../kernel/event.ts';
import { before } from '../../../kernel/lifecycle.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { timed } from '../../../traits/timed.ts';
import { wakeable } from '../../../traits/wakeable.ts';
import { watchable } from '../../../traits/watchable.ts';

const levels = ['high', 'medium', 'low'] as const;

/** What states ask of the fields that tell how it ended, and of those that tell what it waits for. */
const unresolved = { resolution: 'hidden', resolutionCode: 'hidden' } as const;
const awake = {
  waitingFor: 'hidden',
  wakeAt: 'hidden',
  sleepsThroughReplies: 'hidden',
  remindedAt: 'hidden',
} as const;

/** What nobody has to say of an incident that nobody has taken yet. */
const untouched = { reopenReason: 'hidden', escalatedTo: 'hidden', escalatedAt: 'hidden' } as const;

const agents = anyOf(role('agent'), role('administrator'));
const theirs = anyOf(mine('requester'), mine('reader'), allOf(role('key-contact'), mine('organisation')));

/** An unplanned interruption to a service, or a reduction in its quality (ITIL 4). */
export const incident = record({
  name: 'incident',
  prefix: 'INC',
  traits: [assignable, commentable, linkable, attachable, watchable, wakeable, checklisted, timed],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    requester: reference('person', { default: 'me' }),
    organisation: reference('organisation'),
    channel: choice(channels, { default: 'portal' }),
    service: reference('service', { means: 'affects' }),
    configurationItem: reference('configuration-item', { means: 'affects' }),
    classification: text({ search: 'D' }),
    subclassification: text({ search: 'D' }),
    impact: choice(levels, { default: 'medium' }),
    urgency: choice(levels, { default: 'medium' }),
    priority: choice(['P1', 'P2', 'P3', 'P4', 'P5'], { decidedBy: 'priority', overridable: true }),
    waitingFor: choice(['requester', 'supplier', 'problem', 'change', 'other']),
    resolutionCode: choice([
      'solved',
      'workaround',
      'by-itself',
      'not-reproducible',
      'duplicate',
      'withdrawn',
      'no-reply',
      'unknown',
    ]),
    resolution: text({ as: 'markdown', search: 'C' }),
    reopenReason: text({ as: 'lines' }),
    remindedAt: moment(),
    escalatedTo: reference('person'),
    escalatedAt: moment(),
  },
  lifecycle: {
    initial: 'new',
    states: {
      new: { category: 'open', asks: { ...unresolved, ...awake, ...untouched } },
      assigned: { category: 'open', asks: { ...unresolved, ...awake } },
      waiting: { category: 'waiting', asks: { ...unresolved, waitingFor: 'required' } },
      resolved: { category: 'resolved', asks: { ...awake, resolutionCode: 'required', resolution: 'required' } },
      closed: { category: 'closed', asks: { ...awake, resolutionCode: 'required', resolution: 'read-only' } },
      // It keeps all that it held, so that taking it out again leaves it as it was.
      merged: { category: 'closed', otherwise: 'read-only', asks: { watchers: 'free' } },
    },
    transitions: {
      assign: {
        from: ['new', 'assigned', 'waiting'],
        to: 'assigned',
        asks: ['team', 'assignee'],
        requires: ['team'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'remindedAt'],
      },
      wait: {
        from: ['new', 'assigned', 'waiting'],
        to: 'waiting',
        asks: ['waitingFor', 'wakeAt', 'sleepsThroughReplies'],
      },
      resume: {
        from: ['waiting'],
        to: 'assigned',
        asks: ['team', 'assignee'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'remindedAt'],
        wakes: true,
      },
      resolve: {
        from: ['new', 'assigned', 'waiting'],
        to: 'resolved',
        // What it was taken for at first is confirmed or put right once one knows (ITIL: closure categorization).
        asks: ['classification', 'subclassification', 'resolutionCode', 'resolution'],
        clears: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'remindedAt'],
      },
      reopen: {
        from: ['resolved', 'closed'],
        to: 'assigned',
        asks: ['reopenReason', 'team', 'assignee'],
        clears: ['resolutionCode', 'resolution'],
      },
      close: { from: ['resolved'], to: 'closed' },
      merge: { from: ['new', 'assigned', 'waiting', 'resolved', 'closed'], to: 'merged', ties: 'merged-into' },
      unmerge: { from: ['merged'], to: before, unties: 'merged-into' },
    },
  },
  header: { title: 'title' },
  lists: {
    open: {
      columns: ['number', 'title', 'state', 'priority', 'service', 'team', 'assignee', 'updatedAt'],
      sort: 'priority,createdAt',
      where: { category: 'open,waiting' },
    },
    due: {
      columns: ['number', 'title', 'priority', 'due', 'dueFor', 'team', 'assignee'],
      sort: 'due,createdAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'priority', 'requester', 'updatedAt'],
      sort: 'priority,createdAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    unassigned: {
      columns: ['number', 'title', 'state', 'priority', 'requester', 'service', 'createdAt'],
      sort: 'priority,createdAt',
      where: { assignee: 'is:empty', category: 'open,waiting' },
    },
    all: {
      columns: ['number', 'title', 'state', 'priority', 'requester', 'team', 'assignee', 'createdAt'],
      sort: '-createdAt',
    },
  },
  sorts: ['createdAt', 'priority'],
  form: [
    {
      name: 'what',
      fields: ['title', 'description', 'service', 'configurationItem', 'classification', 'subclassification'],
    },
    { name: 'who', fields: ['requester', 'organisation', 'channel', 'team', 'assignee'] },
    { name: 'severity', fields: ['impact', 'urgency', 'priority', 'escalatedTo', 'escalatedAt'] },
    { name: 'work', fields: ['checklist'] },
    { name: 'waiting', fields: ['waitingFor', 'wakeAt', 'sleepsThroughReplies', 'remindedAt'] },
    { name: 'outcome', fields: ['resolutionCode', 'resolution', 'reopenReason'] },
  ],
  measures: { related: 'incident-first-contact' },
  alike: 'incident-likeness',
  suggests: {
    team: {
      from: [
        'title',
        'description',
        'service',
        'requester',
        'organisation',
        'classification',
        'subclassification',
        'channel',
      ],
      beats: 'service',
    },
    classification: {
      from: ['title', 'description', 'service', 'requester', 'organisation', 'channel'],
      beats: 'service',
    },
    impact: {
      from: ['title', 'description', 'service', 'requester', 'organisation', 'classification', 'channel'],
      beats: 'service',
    },
    urgency: {
      from: ['title', 'description', 'service', 'requester', 'organisation', 'classification', 'channel'],
      beats: 'service',
    },
  },
  may: {
    read: anyOf(agents, theirs),
    create: anyOf(agents, role('requester')),
    update: agents,
    comment: anyOf(agents, theirs),
    internal: agents,
    archive: role('administrator'),
    correct: anyOf(role('team-lead'), role('administrator')),
    reopen: anyOf(agents, allOf(theirs, inState('resolved'))),
    close: anyOf(agents, allOf(theirs, inState('resolved'))),
  },
  fieldMay: {
    configurationItem: { read: agents, update: agents },
    wakeAt: { read: agents, update: agents },
    sleepsThroughReplies: { read: agents, update: agents },
    remindedAt: { read: agents, update: agents },
    escalatedTo: { read: agents, update: agents },
    escalatedAt: { read: agents, update: agents },
    checklist: { read: agents, update: agents },
    watchers: { read: agents, update: agents },
    // A requester says what is wrong and how badly it hurts; who works on it and how urgent that makes it is the desk's.
    team: { update: agents },
    assignee: { update: agents },
    requester: { update: agents },
    organisation: { update: agents },
    channel: { update: agents },
    priority: { update: agents },
    resolution: { update: agents },
    resolutionCode: { update: agents },
    waitingFor: { update: agents },
    classification: { update: agents },
    subclassification: { update: agents },
  },
});
