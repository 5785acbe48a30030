import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { timeOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('dispatcher'));

/** Who of a team works which shift on which day of a period. */
export const roster = record({
  name: 'roster',
  prefix: 'RST',
  traits: [linkable],
  fields: {
    title: text({ required: true, search: 'A' }),
    team: reference('team', { required: true }),
    firstDay: day({ required: true }),
    lastDay: day({ required: true }),
    zone: text({ default: 'my-zone', required: true }),
    owner: reference('person', { default: 'me' }),
    remark: text({ as: 'lines' }),
  },
  lines: {
    plan: lines(
      {
        person: reference('person', { required: true }),
        day: day({ required: true }),
        shift: reference('shift'),
        from: timeOfDay({ required: true }),
        until: timeOfDay({ required: true }),
        note: text(),
      },
      { most: 2_000 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      published: {
        category: 'active',
        otherwise: 'read-only',
        asks: { plan: 'required', remark: 'free', owner: 'free' },
      },
      closed: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      publish: { from: ['draft'], to: 'published' },
      revise: { from: ['published'], to: 'draft' },
      close: { from: ['published'], to: 'closed' },
    },
  },
  header: { title: 'title', assignee: 'owner', team: 'team', due: 'firstDay' },
  lists: {
    current: {
      columns: ['number', 'title', 'team', 'firstDay', 'lastDay', 'state', 'owner'],
      sort: 'firstDay',
      where: { category: 'draft,active' },
    },
    all: { columns: ['number', 'title', 'state', 'team', 'firstDay', 'lastDay', 'owner'], sort: '-firstDay' },
  },
  sorts: ['firstDay'],
  form: [
    { name: 'what', fields: ['title', 'team', 'firstDay', 'lastDay', 'zone', 'owner', 'remark'] },
    { name: 'plan', fields: ['plan'] },
  ],
  may: {
    read: anyOf(planners, allOf(staff, inState('published', 'closed'))),
    create: planners,
    update: planners,
    archive: role('administrator'),
  },
});
