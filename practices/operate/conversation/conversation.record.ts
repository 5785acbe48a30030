import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const agents = anyOf(role('agent'), role('administrator'));
const theirs = mine('requester');

/** One thread of contact over one channel, with somebody, before or without a record of work. */
export const conversation = record({
  name: 'conversation',
  prefix: 'CNV',
  traits: [assignable, commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    opening: text({ as: 'lines', search: 'C' }),
    channel: choice(['phone', 'chat', 'e-mail', 'portal', 'messenger', 'in-person'], { required: true }),
    direction: choice(['inbound', 'outbound'], { default: 'inbound', required: true }),
    contact: reference('person'),
    contactName: text({ search: 'B' }),
    contactAddress: text({ search: 'B' }),
    organisation: reference('organisation'),
    service: reference('service'),
    startedAt: moment(),
    waitingSince: moment(),
    answeredAt: moment(),
    endedAt: moment(),
    handoverNote: text({ as: 'lines' }),
    outcome: choice(['answered', 'call-back', 'no-need', 'spam']),
  },
  lines: {
    participants: lines({
      person: reference('person'),
      name: text(),
      part: choice(['contact', 'provider', 'supplier', 'bot'], { default: 'contact', required: true }),
      joinedAt: moment(),
      leftAt: moment(),
    }),
  },
  lifecycle: {
    initial: 'waiting',
    states: {
      waiting: { category: 'open', asks: { outcome: 'hidden', endedAt: 'hidden' } },
      ongoing: { category: 'open', asks: { assignee: 'required', outcome: 'hidden', endedAt: 'hidden' } },
      ended: { category: 'closed', asks: { outcome: 'required' } },
      turned: { category: 'closed' },
      abandoned: { category: 'closed' },
    },
    transitions: {
      answer: {
        from: ['waiting'],
        to: 'ongoing',
        clears: ['waitingSince'],
        sets: { assignee: 'me', answeredAt: 'now' },
      },
      'hand-over': {
        from: ['waiting', 'ongoing'],
        to: 'waiting',
        asks: ['team', 'handoverNote'],
        requires: ['team'],
        clears: ['assignee'],
        sets: { waitingSince: 'now' },
      },
      end: { from: ['ongoing'], to: 'ended', asks: ['outcome'], clears: ['waitingSince'], sets: { endedAt: 'now' } },
      turn: {
        from: ['waiting', 'ongoing'],
        to: 'turned',
        clears: ['waitingSince'],
        sets: { endedAt: 'now' },
        ties: 'turned-into',
      },
      abandon: { from: ['waiting'], to: 'abandoned', clears: ['waitingSince'], sets: { endedAt: 'now' } },
    },
  },
  header: { title: 'title', requester: 'contact' },
  lists: {
    waiting: {
      columns: ['number', 'title', 'channel', 'contact', 'contactName', 'waitingSince', 'team', 'service'],
      sort: 'waitingSince',
      where: { state: 'waiting' },
    },
    mine: {
      columns: ['number', 'title', 'channel', 'contact', 'waitingSince', 'answeredAt'],
      sort: 'waitingSince',
      where: { assignee: 'me', category: 'open' },
    },
    abandoned: {
      columns: ['number', 'title', 'channel', 'contact', 'contactName', 'startedAt', 'endedAt', 'team'],
      sort: '-startedAt',
      where: { state: 'abandoned' },
    },
    all: {
      columns: ['number', 'title', 'channel', 'state', 'contact', 'assignee', 'startedAt', 'endedAt'],
      sort: '-startedAt',
    },
  },
  sorts: ['waitingSince', 'startedAt'],
  form: [
    { name: 'what', fields: ['title', 'opening', 'channel', 'direction', 'service'] },
    {
      name: 'who',
      fields: ['contact', 'contactName', 'contactAddress', 'organisation', 'team', 'assignee', 'participants'],
    },
    { name: 'when', fields: ['startedAt', 'waitingSince', 'answeredAt', 'endedAt'] },
    { name: 'outcome', fields: ['handoverNote', 'outcome'] },
  ],
  may: {
    read: anyOf(agents, theirs),
    create: agents,
    update: agents,
    comment: anyOf(agents, theirs),
    internal: agents,
    archive: role('administrator'),
  },
  fieldMay: {
    waitingSince: { update: nobody },
    handoverNote: { read: agents },
    contactAddress: { update: agents },
  },
});
