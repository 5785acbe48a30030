import { day } from '../../../fields/day/day.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

const staff = anyOf(
  role('agent'),
  role('team-lead'),
  role('service-owner'),
  role('compliance-manager'),
  role('administrator'),
);
const others = anyOf(role('technician'), role('dispatcher'), role('manager'));
const doers = anyOf(staff, allOf(others, mine('assignee')));

/** Something that somebody promised to do until a day, and what it follows from. */
export const task = record({
  name: 'task',
  prefix: 'TSK',
  traits: [assignable, checklisted, commentable, linkable, attachable, watchable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    due: day(),
    dueAt: moment(),
    /** Which time of a routine it is: there is one task of each. */
    occurrence: text({ unique: true, fixed: true }),
    outcome: text({ as: 'markdown', search: 'C' }),
    remindedAt: moment(),
  },
  lifecycle: {
    initial: 'open',
    states: {
      open: { category: 'open', asks: { outcome: 'hidden' } },
      done: { category: 'closed' },
      dropped: { category: 'closed', asks: { outcome: 'required' } },
    },
    transitions: {
      finish: { from: ['open'], to: 'done', asks: ['outcome'] },
      drop: { from: ['open'], to: 'dropped', asks: ['outcome'] },
      reopen: { from: ['done', 'dropped'], to: 'open', asks: ['due'], clears: ['outcome', 'dueAt', 'remindedAt'] },
    },
  },
  header: { title: 'title', due: 'due' },
  lists: {
    open: {
      columns: ['number', 'title', 'assignee', 'team', 'due', 'updatedAt'],
      sort: 'due',
      where: { category: 'open' },
    },
    mine: { columns: ['number', 'title', 'due', 'team'], sort: 'due', where: { assignee: 'me', category: 'open' } },
    overdue: {
      columns: ['number', 'title', 'assignee', 'team', 'due', 'remindedAt'],
      sort: 'due',
      where: { remindedAt: 'not:empty', category: 'open' },
    },
    all: { columns: ['number', 'title', 'state', 'assignee', 'team', 'due'], sort: '-createdAt' },
  },
  sorts: ['due'],
  form: [
    { name: 'what', fields: ['title', 'description', 'checklist'] },
    { name: 'who', fields: ['assignee', 'team', 'due', 'dueAt', 'occurrence', 'remindedAt'] },
    { name: 'outcome', fields: ['outcome'] },
  ],
  may: {
    read: doers,
    create: staff,
    update: doers,
    comment: doers,
    internal: doers,
    archive: role('administrator'),
  },
  fieldMay: { remindedAt: { update: nobody }, occurrence: { update: nobody } },
});
