import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('dispatcher'), planners);

const level = { least: 1, most: 5 } as const;

/** Something that somebody can do, on a scale of one to five, and who can. */
export const skill = record({
  name: 'skill',
  prefix: 'SKL',
  traits: [linkable],
  fields: {
    name: text({ required: true, unique: true, search: 'A' }),
    description: text({ as: 'lines', search: 'C' }),
    aloneFrom: number({ ...level, default: 2, required: true }),
    owner: reference('person', { default: 'me' }),
  },
  lines: {
    levels: lines({ level: number({ ...level, required: true }), meaning: text({ required: true }) }, { most: 5 }),
    holders: lines(
      {
        person: reference('person', { required: true }),
        level: number({ ...level, required: true }),
        since: day(),
        until: day(),
      },
      { most: 2_000 },
    ),
  },
  lifecycle: {
    initial: 'in-use',
    states: { 'in-use': { category: 'active' }, retired: { category: 'retired', otherwise: 'read-only' } },
    transitions: {
      retire: { from: ['in-use'], to: 'retired' },
      reinstate: { from: ['retired'], to: 'in-use' },
    },
  },
  header: { title: 'name', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'name', 'description', 'aloneFrom', 'owner'],
      sort: 'name',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'name', 'state', 'aloneFrom', 'owner'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'description', 'aloneFrom', 'owner'] },
    { name: 'levels', fields: ['levels'] },
    { name: 'holders', fields: ['holders'] },
  ],
  may: { read: staff, create: planners, update: planners, archive: role('administrator') },
});
