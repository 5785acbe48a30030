import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { linkable } from '../../../traits/linkable.ts';

const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('dispatcher'), planners);

/** Something that is learnt: which skills it gives, when it takes place, and what came of it for whom. */
export const course = record({
  name: 'training-course',
  prefix: 'CRS',
  traits: [linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    format: choice(['classroom', 'online', 'on-the-job', 'self-study'], { default: 'classroom', required: true }),
    duration: duration(),
    validMonths: number({ least: 1, most: 240, unit: 'months' }),
    provider: reference('organisation'),
    price: money(),
    owner: reference('person', { default: 'me' }),
  },
  lines: {
    teaches: lines({
      skill: reference('skill', { required: true, means: 'teaches' }),
      level: number({ least: 1, most: 5, default: 2, required: true }),
    }),
    sessions: lines({
      startsAt: moment({ required: true }),
      endsAt: moment(),
      venue: text(),
      trainer: reference('person'),
      seats: number({ least: 1, most: 10_000 }),
    }),
    participants: lines(
      {
        person: reference('person', { required: true }),
        due: day(),
        result: choice(['enrolled', 'attended', 'passed', 'failed'], { default: 'enrolled', required: true }),
        on: day(),
      },
      { most: 2_000 },
    ),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      offered: { category: 'active', asks: { teaches: 'required', owner: 'required' } },
      withdrawn: { category: 'retired' },
    },
    transitions: {
      offer: { from: ['draft', 'withdrawn'], to: 'offered', asks: ['owner'] },
      withdraw: { from: ['offered'], to: 'withdrawn' },
    },
  },
  header: { title: 'title', assignee: 'owner' },
  lists: {
    offered: {
      columns: ['number', 'title', 'format', 'duration', 'validMonths', 'owner'],
      sort: 'title',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'title', 'state', 'format', 'owner', 'updatedAt'], sort: 'title' },
  },
  sorts: ['title'],
  form: [
    { name: 'what', fields: ['title', 'description', 'format', 'duration', 'validMonths'] },
    { name: 'skills', fields: ['teaches'] },
    { name: 'sessions', fields: ['sessions'] },
    { name: 'participants', fields: ['participants'] },
    { name: 'care', fields: ['owner', 'provider', 'price'] },
  ],
  may: { read: staff, create: planners, update: planners, archive: role('administrator') },
  // What somebody reached is theirs: they read it in their certificates.
  fieldMay: { participants: { read: planners, update: planners }, price: { read: planners } },
});
