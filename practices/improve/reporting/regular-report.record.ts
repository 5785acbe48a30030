import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { timeOfDay } from '../../../fields/time-of-day/time-of-day.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

export const reportPeriods = ['week', 'month', 'quarter'] as const;
export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;

const keepers = anyOf(role('service-level-manager'), role('service-owner'), role('team-lead'), role('administrator'));

/** A report on service levels that comes by itself after each week, month or quarter (ISO/IEC 20000-1, 9.4 service reporting). */
export const regularReport = record({
  name: 'regular-report',
  prefix: 'RPT',
  traits: [commentable, linkable],
  fields: {
    title: text({ required: true, search: 'A' }),
    customer: reference('organisation'),
    service: reference('service'),
    team: reference('team'),
    agreement: reference('agreement'),
    period: choice(reportPeriods, { default: 'month', required: true }),
    format: choice(reportFormats, { default: 'pdf', required: true }),
    daysAfter: number({ least: 0, most: 6, default: 1, required: true }),
    at: timeOfDay({ default: '07:00', required: true }),
    zone: text({ default: 'my-zone', required: true }),
    owner: reference('person', { required: true, default: 'me' }),
    lastAt: moment(),
    nextAt: moment({ decidedBy: 'nextReport' }),
    askedAt: moment(),
    endReason: text({ as: 'lines' }),
  },
  lines: { recipients: lines({ person: reference('person', { required: true }) }) },
  lifecycle: {
    initial: 'running',
    states: {
      running: { category: 'active', asks: { recipients: 'required', endReason: 'hidden' } },
      paused: { category: 'active', asks: { recipients: 'required', endReason: 'hidden' } },
      ended: { category: 'retired', otherwise: 'read-only', asks: { endReason: 'required' } },
    },
    transitions: {
      send: { from: ['running'], to: 'running', sets: { askedAt: 'now' } },
      pause: { from: ['running'], to: 'paused' },
      resume: { from: ['paused'], to: 'running', sets: { lastAt: 'now' } },
      end: { from: ['running', 'paused'], to: 'ended', asks: ['endReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'customer', 'service', 'period', 'nextAt', 'owner'],
      sort: 'nextAt',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'title', 'state', 'period', 'format', 'owner', 'lastAt'], sort: 'title' },
  },
  sorts: ['title', 'nextAt'],
  form: [
    { name: 'what', fields: ['title', 'customer', 'service', 'team', 'agreement'] },
    { name: 'when', fields: ['period', 'daysAfter', 'at', 'zone', 'nextAt', 'lastAt', 'askedAt'] },
    { name: 'who', fields: ['recipients', 'format', 'owner', 'endReason'] },
  ],
  may: {
    read: anyOf(mine('assignee'), keepers),
    create: keepers,
    update: anyOf(mine('assignee'), role('service-level-manager'), role('administrator')),
    comment: anyOf(mine('assignee'), keepers),
    internal: keepers,
    archive: role('administrator'),
  },
  fieldMay: { lastAt: { update: nobody }, askedAt: { update: nobody } },
});
