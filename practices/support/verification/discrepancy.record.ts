import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { properties } from './properties.ts';

const staff = anyOf(role('agent'), role('administrator'));
const all = anyOf(staff, role('discovery'));

const undecided = { decidedBy: 'hidden', decidedAt: 'hidden', incident: 'hidden', change: 'hidden' } as const;
const decided = { decidedBy: 'me', decidedAt: 'now' } as const;

/** Where what is discovered differs from what is recorded, and what was decided about it (ISO/IEC 20000-1, 8.2.6: configuration audit). */
export const discrepancy = record({
  name: 'discrepancy',
  prefix: 'DSC',
  plural: 'discrepancies',
  traits: [assignable, commentable, linkable],
  fields: {
    title: text({ required: true, search: 'A', decidedBy: 'title' }),
    configurationItem: reference('configuration-item', { required: true, fixed: true }),
    property: choice(properties, { required: true, fixed: true }),
    recorded: text(),
    discovered: text({ required: true }),
    discoveredBy: text({ required: true, search: 'B' }),
    seenAt: moment({ default: 'now', required: true, unasked: true }),
    times: number({ least: 1, default: 1, required: true, unasked: true }),
    reason: text({ as: 'lines', search: 'C' }),
    decidedBy: reference('person'),
    decidedAt: moment(),
    incident: reference('incident'),
    change: reference('change'),
    /** Its item and property: there is one of each. */
    about: text({ required: true, unique: true, decidedBy: 'about' }),
  },
  lifecycle: {
    initial: 'to-decide',
    states: {
      'to-decide': { category: 'open', asks: { ...undecided, reason: 'hidden' } },
      accepted: { category: 'closed', asks: { incident: 'hidden', change: 'hidden' } },
      kept: { category: 'closed', asks: { reason: 'required', incident: 'hidden', change: 'hidden' } },
      'handed-on': { category: 'waiting' },
      gone: { category: 'closed' },
    },
    transitions: {
      accept: { from: ['to-decide', 'handed-on'], to: 'accepted', asks: ['reason'], sets: decided },
      keep: {
        from: ['to-decide', 'handed-on'],
        to: 'kept',
        asks: ['reason'],
        requires: ['reason'],
        clears: ['incident', 'change'],
        sets: decided,
      },
      'hand-on': {
        from: ['to-decide'],
        to: 'handed-on',
        asks: ['change', 'incident', 'reason'],
        sets: decided,
      },
      return: {
        from: ['accepted', 'kept', 'gone'],
        to: 'to-decide',
        clears: ['reason', 'decidedBy', 'decidedAt', 'incident', 'change'],
      },
      vanish: { from: ['to-decide', 'kept', 'handed-on'], to: 'gone' },
    },
  },
  header: { title: 'title' },
  lists: {
    'to-decide': {
      columns: ['number', 'title', 'property', 'discoveredBy', 'seenAt'],
      sort: '-seenAt',
      where: { state: 'to-decide' },
    },
    mine: {
      columns: ['number', 'title', 'property', 'state', 'seenAt'],
      sort: '-seenAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    kept: {
      columns: ['number', 'title', 'property', 'decidedBy', 'decidedAt'],
      sort: '-seenAt',
      where: { state: 'kept' },
    },
    all: { columns: ['number', 'title', 'property', 'state', 'discoveredBy', 'times', 'seenAt'], sort: '-seenAt' },
  },
  sorts: ['seenAt'],
  form: [
    { name: 'what', fields: ['title', 'configurationItem', 'property', 'recorded', 'discovered'] },
    { name: 'from', fields: ['discoveredBy', 'seenAt', 'times', 'about'] },
    { name: 'who', fields: ['team', 'assignee'] },
    { name: 'decision', fields: ['reason', 'decidedBy', 'decidedAt', 'incident', 'change'] },
  ],
  may: {
    read: all,
    create: all,
    update: all,
    comment: staff,
    internal: staff,
    accept: staff,
    keep: staff,
    'hand-on': staff,
    archive: role('administrator'),
  },
  fieldMay: { decidedBy: { update: nobody }, decidedAt: { update: nobody }, about: { read: nobody } },
});
