import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const managers = anyOf(role('change-manager'), role('administrator'));

/** A time in which nothing is to be changed: everywhere, or on the services and items it names. */
export const freeze = record({
  name: 'freeze',
  prefix: 'FRZ',
  traits: [linkable],
  fields: {
    title: text({ required: true, search: 'A' }),
    reason: text({ as: 'lines', search: 'C' }),
    starts: moment({ required: true }),
    ends: moment({ required: true }),
    owner: reference('person', { default: 'me' }),
  },
  lines: {
    holds: lines({ service: reference('service'), configurationItem: reference('configuration-item') }),
  },
  lifecycle: {
    initial: 'announced',
    states: { announced: { category: 'planned' }, lifted: { category: 'closed', otherwise: 'read-only' } },
    transitions: {
      lift: { from: ['announced'], to: 'lifted' },
      announce: { from: ['lifted'], to: 'announced', asks: ['starts', 'ends'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'ends' },
  lists: {
    current: {
      columns: ['number', 'title', 'starts', 'ends', 'owner'],
      sort: 'starts',
      where: { state: 'announced' },
    },
    mine: { columns: ['number', 'title', 'state', 'starts', 'ends'], sort: 'starts', where: { owner: 'me' } },
    all: { columns: ['number', 'title', 'state', 'starts', 'ends'], sort: '-starts' },
  },
  sorts: ['starts'],
  form: [{ name: 'what', fields: ['title', 'reason', 'starts', 'ends', 'owner', 'holds'] }],
  may: {
    read: anyOf(role('agent'), role('team-lead'), role('service-owner'), managers),
    create: managers,
    update: managers,
    archive: role('administrator'),
  },
});
