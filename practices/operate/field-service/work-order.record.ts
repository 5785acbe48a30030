import { choice } from '../../../fields/choice/choice.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { place } from '../../../fields/place/place.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { costed } from '../../../traits/costed.ts';
import { linkable } from '../../../traits/linkable.ts';

const dispatchers = anyOf(role('dispatcher'), role('administrator'));
const desk = anyOf(role('agent'), dispatchers);
const theirs = anyOf(mine('requester'), mine('organisation'));
const visitor = anyOf(mine('assignee'), dispatchers);
const outside = inState('scheduled', 'travelling', 'on-site', 'paused');

/** Work at a place: a repair, a maintenance, an installation that somebody travels to. The technician is its assignee. */
export const workOrder = record({
  name: 'work-order',
  prefix: 'WO',
  traits: [assignable, commentable, linkable, attachable, costed],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    work: choice(['repair', 'maintenance', 'installation', 'inspection', 'delivery'], {
      default: 'repair',
      required: true,
    }),
    priority: choice(['P1', 'P2', 'P3', 'P4', 'P5']),
    organisation: reference('organisation'),
    contact: reference('person'),
    site: reference('site'),
    place: place(),
    configurationItem: reference('configuration-item', { means: 'maintains' }),
    appointmentStartAt: moment(),
    appointmentEndAt: moment(),
    expectedDuration: duration({ required: true, default: 'PT1H' }),
    pausedFor: choice(['parts', 'access', 'customer', 'weather', 'another-visit', 'other']),
    workDone: text({ as: 'markdown', search: 'C' }),
    signatureName: text(),
    signedAt: moment(),
    cancelReason: text(),
  },
  lines: {
    checklist: lines({
      step: text({ required: true }),
      mandatory: yesNo({ default: true }),
      done: yesNo({ default: false }),
      outcome: choice(['passed', 'failed', 'does-not-apply']),
      reading: text(),
      remark: text({ as: 'lines' }),
    }),
    parts: lines({
      part: text({ required: true }),
      serialNumber: text(),
      quantity: number({ required: true, least: 0, decimals: 3, default: 1 }),
      used: number({ least: 0, decimals: 3 }),
      unitCost: money(),
      charged: yesNo({ default: true }),
    }),
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: {
        category: 'planned',
        asks: { pausedFor: 'hidden', workDone: 'hidden', signatureName: 'hidden', cancelReason: 'hidden' },
      },
      scheduled: {
        category: 'planned',
        asks: {
          assignee: 'required',
          appointmentStartAt: 'required',
          appointmentEndAt: 'required',
          cancelReason: 'hidden',
        },
      },
      travelling: { category: 'open', asks: { assignee: 'required', cancelReason: 'hidden' } },
      'on-site': { category: 'open', asks: { assignee: 'required', cancelReason: 'hidden' } },
      paused: { category: 'waiting', asks: { pausedFor: 'required', cancelReason: 'hidden' } },
      done: { category: 'resolved', asks: { workDone: 'required', pausedFor: 'hidden', cancelReason: 'hidden' } },
      closed: {
        category: 'closed',
        asks: {
          workDone: 'read-only',
          signatureName: 'read-only',
          signedAt: 'read-only',
          actualCost: 'required',
          cancelReason: 'hidden',
        },
      },
      cancelled: { category: 'closed', asks: { cancelReason: 'required' } },
    },
    transitions: {
      schedule: {
        from: ['planned', 'scheduled', 'paused'],
        to: 'scheduled',
        asks: ['team', 'assignee', 'appointmentStartAt', 'appointmentEndAt', 'expectedDuration'],
        clears: ['pausedFor'],
      },
      unschedule: {
        from: ['scheduled'],
        to: 'planned',
        clears: ['assignee', 'appointmentStartAt', 'appointmentEndAt'],
      },
      travel: { from: ['scheduled', 'paused'], to: 'travelling', clears: ['pausedFor'] },
      arrive: { from: ['scheduled', 'travelling'], to: 'on-site' },
      pause: { from: ['travelling', 'on-site'], to: 'paused', asks: ['pausedFor'] },
      resume: { from: ['paused'], to: 'on-site', clears: ['pausedFor'] },
      finish: { from: ['on-site'], to: 'done', asks: ['workDone', 'signatureName'], sets: { signedAt: 'now' } },
      redo: {
        from: ['done'],
        to: 'planned',
        clears: ['appointmentStartAt', 'appointmentEndAt', 'signatureName', 'signedAt'],
      },
      close: { from: ['done'], to: 'closed', asks: ['actualCost'] },
      cancel: {
        from: ['planned', 'scheduled', 'travelling', 'paused'],
        to: 'cancelled',
        asks: ['cancelReason'],
        clears: ['pausedFor'],
      },
    },
  },
  header: { title: 'title', requester: 'contact', due: 'appointmentEndAt' },
  lists: {
    unscheduled: {
      columns: ['number', 'title', 'work', 'priority', 'organisation', 'site', 'expectedDuration', 'createdAt'],
      sort: 'priority,createdAt',
      where: { state: 'planned' },
    },
    ahead: {
      columns: [
        'number',
        'title',
        'state',
        'site',
        'assignee',
        'appointmentStartAt',
        'appointmentEndAt',
        'expectedDuration',
      ],
      sort: 'appointmentStartAt',
      where: { category: 'planned,open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'organisation', 'site', 'appointmentStartAt', 'appointmentEndAt'],
      sort: 'appointmentStartAt',
      where: { assignee: 'me', category: 'planned,open,waiting' },
    },
    all: {
      columns: ['number', 'title', 'state', 'work', 'organisation', 'site', 'assignee', 'createdAt'],
      sort: '-createdAt',
    },
  },
  sorts: ['createdAt', 'priority', 'appointmentStartAt'],
  form: [
    { name: 'what', fields: ['title', 'description', 'work', 'priority', 'configurationItem'] },
    { name: 'where', fields: ['organisation', 'contact', 'site', 'place'] },
    { name: 'when', fields: ['appointmentStartAt', 'appointmentEndAt', 'expectedDuration', 'team', 'assignee'] },
    { name: 'outcome', fields: ['pausedFor', 'workDone', 'signatureName', 'signedAt', 'cancelReason'] },
    { name: 'cost', fields: ['plannedCost', 'actualCost'] },
  ],
  may: {
    read: anyOf(desk, role('team-lead'), mine('assignee'), mine('team'), theirs),
    create: desk,
    update: anyOf(desk, allOf(mine('assignee'), outside)),
    comment: anyOf(desk, mine('assignee'), mine('team'), theirs),
    internal: anyOf(desk, mine('assignee'), mine('team')),
    archive: role('administrator'),
    schedule: dispatchers,
    unschedule: dispatchers,
    travel: visitor,
    arrive: visitor,
    pause: visitor,
    resume: visitor,
    finish: visitor,
    redo: desk,
    close: dispatchers,
    cancel: anyOf(desk, allOf(theirs, inState('planned', 'scheduled'))),
  },
  fieldMay: {
    plannedCost: { read: desk, update: dispatchers },
    actualCost: { read: desk, update: dispatchers },
  },
});
