import { choice } from '../../../fields/choice/choice.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));
const keepers = anyOf(role('team-lead'), role('service-owner'), role('administrator'));

export const severities = ['critical', 'major', 'minor', 'warning', 'information'] as const;

/** What watches services and reports here, and what is made of its reports. */
export const monitor = record({
  name: 'monitor',
  prefix: 'MON',
  traits: [commentable, linkable],
  fields: {
    name: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    webAddress: text({ format: 'web-address' }),
    service: reference('service'),
    team: reference('team'),
    owner: reference('person', { default: 'me' }),
    sameWithinMinutes: number({ least: 1, most: 10_080, unit: 'min', default: 60, required: true }),
    flapsFrom: number({ least: 2, most: 100, default: 4, required: true }),
    raisesFrom: choice(severities),
  },
  lifecycle: {
    initial: 'listening',
    states: { listening: { category: 'active' }, muted: { category: 'active' }, retired: { category: 'retired' } },
    transitions: {
      mute: { from: ['listening'], to: 'muted' },
      listen: { from: ['muted', 'retired'], to: 'listening' },
      retire: { from: ['listening', 'muted'], to: 'retired' },
    },
  },
  header: { title: 'name', assignee: 'owner', team: 'team' },
  lists: {
    current: {
      columns: ['number', 'name', 'state', 'service', 'team', 'owner'],
      sort: 'name',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'name', 'state', 'service', 'owner'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'description', 'webAddress'] },
    { name: 'reports', fields: ['service', 'sameWithinMinutes', 'flapsFrom', 'raisesFrom'] },
    { name: 'who', fields: ['team', 'owner'] },
  ],
  may: {
    read: anyOf(staff, role('monitoring')),
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
