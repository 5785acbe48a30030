import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const readers = anyOf(role('service-owner'), role('manager'), planners);

/** How many get in touch over a channel in each hour of a week, and what they are promised. */
export const demand = record({
  name: 'demand',
  prefix: 'DMD',
  traits: [linkable],
  fields: {
    title: text({ required: true, search: 'A' }),
    origin: text({ as: 'lines', search: 'C' }),
    team: reference('team'),
    service: reference('service'),
    channel: choice(['phone', 'chat', 'e-mail', 'portal', 'messenger', 'in-person'], { required: true }),
    validFrom: day(),
    validUntil: day(),
    handling: duration({ required: true }),
    share: number({ least: 1, most: 99.9, decimals: 1, default: 80, required: true, unit: '%' }),
    within: duration({ required: true }),
    occupancy: number({ least: 10, most: 100, default: 85, required: true, unit: '%' }),
    atOnce: number({ least: 1, most: 10, default: 1, required: true }),
    shrinkage: number({ least: 0, most: 90, default: 30, required: true, unit: '%' }),
    owner: reference('person', { default: 'me' }),
  },
  lines: {
    hours: lines(
      {
        weekday: choice(weekdays, { required: true }),
        hour: number({ least: 0, most: 23, required: true }),
        contacts: number({ least: 0, most: 100_000, decimals: 1, required: true }),
      },
      { most: 168 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'in-use': { category: 'active', asks: { hours: 'required', team: 'required' } },
      superseded: { category: 'superseded', otherwise: 'read-only' },
    },
    transitions: {
      use: { from: ['draft'], to: 'in-use', asks: ['team', 'validFrom', 'validUntil'] },
      revise: { from: ['in-use'], to: 'draft' },
      supersede: { from: ['in-use'], to: 'superseded', asks: ['validUntil'] },
    },
  },
  header: { title: 'title', assignee: 'owner', team: 'team', due: 'validUntil' },
  lists: {
    current: {
      columns: ['number', 'title', 'team', 'channel', 'handling', 'share', 'within', 'validFrom', 'validUntil'],
      sort: 'title',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'title', 'state', 'team', 'channel', 'validFrom', 'validUntil'], sort: 'title' },
  },
  sorts: ['title'],
  form: [
    { name: 'what', fields: ['title', 'team', 'channel', 'service', 'origin', 'owner'] },
    { name: 'promise', fields: ['handling', 'share', 'within', 'occupancy', 'atOnce', 'shrinkage'] },
    { name: 'when', fields: ['validFrom', 'validUntil', 'hours'] },
  ],
  may: { read: readers, create: planners, update: planners, archive: role('administrator') },
});
