import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const managers = anyOf(role('release-manager'), role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('technician'), managers);

/** A release comes into an environment, step by step, or goes back (ITIL 4: deployment management). */
export const deployment = record({
  name: 'deployment',
  prefix: 'DEP',
  traits: [assignable, commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    release: reference('release', { required: true, means: 'implements' }),
    environment: reference('environment', { required: true }),
    plannedStart: moment({ required: true }),
    plannedEnd: moment({ required: true }),
    actualStart: moment(),
    actualEnd: moment(),
    failure: text({ as: 'lines', search: 'C' }),
  },
  lines: {
    steps: lines({
      step: text({ required: true }),
      result: choice(['done', 'failed', 'skipped']),
      at: moment(),
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'booked',
    states: {
      booked: { category: 'planned', asks: { actualStart: 'hidden', actualEnd: 'hidden', failure: 'hidden' } },
      running: { category: 'open', asks: { release: 'read-only', environment: 'read-only', actualEnd: 'hidden' } },
      'rolling-back': {
        category: 'open',
        asks: { release: 'read-only', environment: 'read-only', actualEnd: 'hidden' },
      },
      deployed: { category: 'closed', asks: { failure: 'hidden' }, otherwise: 'read-only' },
      'rolled-back': { category: 'closed', asks: { failure: 'required' }, otherwise: 'read-only' },
      cancelled: { category: 'closed', asks: { failure: 'hidden' }, otherwise: 'read-only' },
    },
    transitions: {
      begin: { from: ['booked'], to: 'running', sets: { actualStart: 'now' } },
      finish: { from: ['running'], to: 'deployed', asks: ['steps'], sets: { actualEnd: 'now' } },
      fail: { from: ['running'], to: 'rolling-back', asks: ['failure', 'steps'] },
      'roll-back': { from: ['rolling-back'], to: 'rolled-back', asks: ['failure'], sets: { actualEnd: 'now' } },
      cancel: { from: ['booked'], to: 'cancelled' },
    },
  },
  header: { title: 'title', due: 'plannedStart' },
  lists: {
    current: {
      columns: ['number', 'title', 'release', 'environment', 'state', 'plannedStart', 'plannedEnd', 'assignee'],
      sort: 'plannedStart',
      where: { category: 'open,planned' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'plannedStart', 'plannedEnd'],
      sort: 'plannedStart',
      where: { assignee: 'me', category: 'open,planned' },
    },
    all: { columns: ['number', 'title', 'release', 'environment', 'state', 'actualEnd'], sort: '-plannedStart' },
  },
  sorts: ['plannedStart'],
  form: [
    { name: 'what', fields: ['title', 'release', 'environment', 'team', 'assignee'] },
    { name: 'window', fields: ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] },
    { name: 'steps', fields: ['steps', 'failure'] },
  ],
  may: {
    read: anyOf(staff, role('manager')),
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
