import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { allOf, anyOf, inState, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const administrators = role('administrator');
const staff = anyOf(role('agent'), role('technician'), role('team-lead'), role('dispatcher'), administrators);
const lead = allOf(role('team-lead'), mine('team'));
const own = mine('assignee');
const accounts = anyOf(role('finance'), administrators);
const approvers = allOf(anyOf(lead, administrators), not(own));

/** On one day somebody worked for so long, on something or in general. */
export const timeEntry = record({
  name: 'time-entry',
  plural: 'time-entries',
  prefix: 'TIM',
  traits: [linkable],
  fields: {
    note: text({ required: true, search: 'A' }),
    person: reference('person', { required: true, default: 'me' }),
    team: reference('team'),
    day: day(),
    startedAt: moment(),
    duration: duration({ required: true }),
    activity: choice(['work', 'travel', 'meeting', 'training', 'administration'], { default: 'work', required: true }),
    billable: yesNo({ default: false }),
    rate: money({ decidedBy: 'rate' }),
    cost: money({ decidedBy: 'cost' }),
    approvedBy: reference('person'),
    approvedOn: day(),
    sentBack: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { approvedBy: 'hidden', approvedOn: 'hidden' } },
      submitted: { category: 'waiting', otherwise: 'read-only' },
      approved: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      submit: { from: ['draft'], to: 'submitted', clears: ['sentBack'] },
      approve: { from: ['submitted'], to: 'approved', sets: { approvedBy: 'me', approvedOn: 'now' } },
      'send-back': { from: ['submitted'], to: 'draft', asks: ['sentBack'], requires: ['sentBack'] },
      withdraw: { from: ['submitted'], to: 'draft' },
    },
  },
  header: { title: 'note', assignee: 'person', team: 'team' },
  lists: {
    mine: {
      columns: ['number', 'day', 'note', 'duration', 'activity', 'billable', 'state'],
      sort: '-day',
      where: { person: 'me' },
    },
    submitted: {
      columns: ['number', 'person', 'day', 'note', 'duration', 'activity', 'billable'],
      sort: 'day',
      where: { state: 'submitted' },
    },
    all: {
      columns: ['number', 'person', 'day', 'note', 'duration', 'activity', 'cost', 'state'],
      sort: '-day',
    },
  },
  sorts: ['day'],
  form: [
    { name: 'what', fields: ['note', 'day', 'startedAt', 'duration', 'activity', 'billable'] },
    { name: 'who', fields: ['person', 'team'] },
    { name: 'cost', fields: ['rate', 'cost'] },
    { name: 'approval', fields: ['approvedBy', 'approvedOn', 'sentBack'] },
  ],
  may: {
    read: anyOf(own, lead, accounts),
    create: staff,
    update: anyOf(allOf(own, inState('draft')), administrators),
    submit: anyOf(own, administrators),
    withdraw: own,
    approve: approvers,
    'send-back': approvers,
    delete: allOf(own, inState('draft')),
    archive: administrators,
  },
  fieldMay: {
    person: { update: administrators },
    rate: { read: anyOf(lead, accounts) },
    cost: { read: anyOf(lead, accounts) },
    sentBack: { update: approvers },
    approvedBy: { update: nobody },
    approvedOn: { update: nobody },
  },
});
