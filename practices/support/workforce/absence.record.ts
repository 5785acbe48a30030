import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, inState, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';

const own = mine('requester');
const planners = anyOf(role('workforce-planner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('dispatcher'), planners);
const decides = allOf(planners, not(own));

/** Days on which somebody is not there: no roster is proposed with them. */
export const absence = record({
  name: 'absence',
  prefix: 'ABS',
  traits: [commentable],
  fields: {
    title: text({ required: true, search: 'A' }),
    person: reference('person', { required: true, default: 'me' }),
    kind: choice(['leave', 'illness', 'training', 'other'], { default: 'leave', required: true }),
    firstDay: day({ required: true }),
    lastDay: day({ required: true }),
    decidedByWhom: reference('person'),
    reason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'asked',
    states: {
      asked: { category: 'waiting', asks: { decidedByWhom: 'hidden', reason: 'hidden' } },
      approved: { category: 'active', otherwise: 'read-only' },
      declined: { category: 'closed', otherwise: 'read-only', asks: { reason: 'required' } },
      withdrawn: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      approve: { from: ['asked', 'declined'], to: 'approved', clears: ['reason'], sets: { decidedByWhom: 'me' } },
      decline: { from: ['asked', 'approved'], to: 'declined', asks: ['reason'], sets: { decidedByWhom: 'me' } },
      withdraw: { from: ['asked', 'approved'], to: 'withdrawn' },
    },
  },
  header: { title: 'title', requester: 'person', due: 'firstDay' },
  lists: {
    asked: {
      columns: ['number', 'person', 'title', 'kind', 'firstDay', 'lastDay'],
      sort: 'firstDay',
      where: { state: 'asked' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'firstDay', 'lastDay'],
      sort: '-firstDay',
      where: { person: 'me' },
    },
    all: { columns: ['number', 'person', 'title', 'kind', 'state', 'firstDay', 'lastDay'], sort: '-firstDay' },
  },
  sorts: ['firstDay'],
  form: [
    { name: 'what', fields: ['title', 'person', 'kind', 'firstDay', 'lastDay'] },
    { name: 'decision', fields: ['decidedByWhom', 'reason'] },
  ],
  may: {
    read: anyOf(own, planners),
    create: staff,
    update: anyOf(planners, allOf(own, inState('asked'))),
    comment: anyOf(own, planners),
    approve: decides,
    decline: decides,
    withdraw: anyOf(own, planners),
    archive: role('administrator'),
  },
  fieldMay: { person: { update: planners }, decidedByWhom: { update: nobody } },
});
