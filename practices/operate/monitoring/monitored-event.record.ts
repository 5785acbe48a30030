import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { severities } from './monitor.record.ts';

const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));

/** A change of state that has significance for the management of a service (ITIL 4), as a monitor reports it. */
export const monitoredEvent = record({
  name: 'monitored-event',
  prefix: 'EVT',
  traits: [assignable, commentable, linkable],
  fields: {
    title: text({ required: true, search: 'A' }),
    details: text({ as: 'lines', search: 'D' }),
    monitor: reference('monitor', { required: true, fixed: true }),
    key: text({ required: true, fixed: true, search: 'B' }),
    severity: choice(severities, { default: 'major', required: true }),
    service: reference('service'),
    host: text({ search: 'B' }),
    configurationItem: reference('configuration-item'),
    firstSeenAt: moment(),
    lastSeenAt: moment(),
    clearedAt: moment(),
    reports: number({ least: 1, default: 1 }),
    returns: number({ least: 0, default: 0 }),
    flapping: yesNo({ default: false }),
    /** Its monitor and key as long as a further report of the key is of this event: there is one at most. */
    currentFor: text({ unique: true }),
    incident: reference('incident'),
    dismissReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'standing',
    states: {
      standing: { category: 'open', asks: { clearedAt: 'hidden', dismissReason: 'hidden' } },
      raised: { category: 'waiting', asks: { incident: 'required', clearedAt: 'hidden', dismissReason: 'hidden' } },
      cleared: { category: 'closed', asks: { clearedAt: 'required', dismissReason: 'hidden' } },
      dismissed: { category: 'closed', asks: { dismissReason: 'required', clearedAt: 'hidden' } },
    },
    transitions: {
      answer: { from: ['standing'], to: 'raised', asks: ['incident'] },
      clear: {
        from: ['standing', 'raised', 'dismissed'],
        to: 'cleared',
        sets: { clearedAt: 'now' },
        clears: ['dismissReason'],
      },
      return: { from: ['cleared'], to: 'standing', clears: ['clearedAt'] },
      dismiss: { from: ['standing'], to: 'dismissed', asks: ['dismissReason'] },
    },
  },
  header: { title: 'title' },
  lists: {
    current: {
      columns: ['number', 'title', 'severity', 'state', 'service', 'reports', 'flapping', 'lastSeenAt', 'team'],
      sort: 'severity,-lastSeenAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'severity', 'state', 'service', 'lastSeenAt'],
      sort: 'severity,-lastSeenAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    flapping: {
      columns: ['number', 'title', 'severity', 'state', 'returns', 'reports', 'lastSeenAt'],
      sort: '-lastSeenAt',
      where: { flapping: 'true' },
    },
    all: { columns: ['number', 'title', 'severity', 'state', 'monitor', 'key', 'lastSeenAt'], sort: '-lastSeenAt' },
  },
  sorts: ['lastSeenAt', 'severity'],
  form: [
    { name: 'what', fields: ['title', 'details', 'severity', 'service', 'host', 'configurationItem'] },
    { name: 'who', fields: ['team', 'assignee', 'incident'] },
    { name: 'from', fields: ['monitor', 'key', 'currentFor'] },
    { name: 'course', fields: ['firstSeenAt', 'lastSeenAt', 'clearedAt', 'reports', 'returns', 'flapping'] },
    { name: 'outcome', fields: ['dismissReason'] },
  ],
  may: {
    read: anyOf(staff, role('monitoring')),
    create: anyOf(role('monitoring'), role('administrator')),
    update: anyOf(staff, role('monitoring')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    dismiss: staff,
  },
  fieldMay: {
    currentFor: { read: anyOf(staff, role('monitoring')), update: anyOf(role('monitoring'), role('administrator')) },
  },
});
