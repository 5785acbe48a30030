import { choices } from '../../../fields/choices/choices.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { timeOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { weekdays } from '../../../methods/working-time/calendar.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('dispatcher'), planners);

/** Hours of a day that are worked, as they recur: early, late, night. */
export const shift = record({
  name: 'shift',
  prefix: 'SFT',
  traits: [linkable],
  fields: {
    name: text({ required: true, search: 'A' }),
    team: reference('team'),
    begins: timeOfDay({ required: true }),
    ends: timeOfDay({ required: true }),
    weekdays: choices(weekdays, { required: true, default: weekdays }),
    channels: choices(['phone', 'chat', 'e-mail', 'portal', 'messenger', 'in-person']),
    skill: reference('skill'),
    onCall: yesNo({ default: false }),
    worked: duration({ decidedBy: 'worked' }),
  },
  lines: {
    breaks: lines(
      {
        from: timeOfDay({ required: true }),
        until: timeOfDay({ required: true }),
        paid: yesNo({ default: false }),
      },
      { most: 10 },
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
  header: { title: 'name', team: 'team' },
  lists: {
    current: {
      columns: ['number', 'name', 'team', 'begins', 'ends', 'worked', 'weekdays', 'skill'],
      sort: 'name',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'name', 'state', 'team', 'begins', 'ends'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'team', 'channels', 'skill', 'onCall'] },
    { name: 'when', fields: ['begins', 'ends', 'weekdays', 'breaks', 'worked'] },
  ],
  may: { read: staff, create: planners, update: planners, archive: role('administrator') },
});
