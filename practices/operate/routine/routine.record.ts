import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { timeOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { anyOf, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const scheduled = { startsOn: 'required', at: 'required', endReason: 'hidden' } as const;

/** Work that has to be done again and again so that a service goes on (YaSM LP4): what, when, by whom, and by when it must be done. */
export const routine = record({
  name: 'routine',
  prefix: 'RTN',
  traits: [assignable, checklisted, commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    instructions: text({ as: 'markdown', search: 'C' }),
    service: reference('service', { means: 'supports' }),
    every: number({ least: 1, most: 365, default: 1, required: true }),
    unit: choice(['day', 'week', 'month'], { default: 'day', required: true }),
    weekdays: choices(weekdays),
    dayOfMonth: number({ least: 1, most: 31 }),
    at: timeOfDay(),
    zone: text({ default: 'my-zone', required: true }),
    startsOn: day(),
    endsOn: day(),
    within: duration({ default: 'PT4H', required: true }),
    lastAt: moment(),
    nextAt: moment({ decidedBy: 'next-at' }),
    endReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { endReason: 'hidden' } },
      running: { category: 'active', asks: scheduled },
      paused: { category: 'active', asks: scheduled },
      ended: { category: 'retired', otherwise: 'read-only', asks: { endReason: 'required' } },
    },
    transitions: {
      start: { from: ['draft'], to: 'running', asks: ['startsOn', 'at', 'team', 'assignee'] },
      pause: { from: ['running'], to: 'paused' },
      resume: { from: ['paused'], to: 'running', sets: { lastAt: 'now' } },
      revise: { from: ['running', 'paused'], to: 'draft' },
      end: { from: ['draft', 'running', 'paused'], to: 'ended', asks: ['endReason'] },
    },
  },
  header: { title: 'title' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'service', 'every', 'unit', 'nextAt', 'team', 'assignee'],
      sort: 'nextAt',
      where: { category: 'active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'every', 'unit', 'nextAt'],
      sort: 'nextAt',
      where: { assignee: 'me', category: 'draft,active' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'every', 'unit', 'team', 'assignee'], sort: 'title' },
  },
  sorts: ['title', 'nextAt'],
  form: [
    { name: 'what', fields: ['title', 'instructions', 'service', 'checklist'] },
    { name: 'when', fields: ['every', 'unit', 'weekdays', 'dayOfMonth', 'at', 'zone', 'within', 'startsOn', 'endsOn'] },
    { name: 'who', fields: ['team', 'assignee'] },
    { name: 'course', fields: ['nextAt', 'lastAt', 'endReason'] },
  ],
  may: {
    read: staff,
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  fieldMay: { lastAt: { update: nobody } },
});
