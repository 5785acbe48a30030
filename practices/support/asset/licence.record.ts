import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('asset-manager'), role('administrator'));
const staff = anyOf(role('agent'), keepers);

/** The right to use software: how often, how long, and by whom it is used. */
export const licence = record({
  name: 'licence',
  prefix: 'LIC',
  traits: [commentable, linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    publisher: reference('organisation'),
    application: reference('configuration-item'),
    owner: reference('person', { default: 'me' }),
    metric: choice(['named-person', 'device', 'at-the-same-time', 'core', 'site'], {
      default: 'named-person',
      required: true,
    }),
    entitled: number({ least: 0, most: 10_000_000, required: true }),
    assigned: number({ decidedBy: 'assigned' }),
    found: number({ least: 0 }),
    foundOn: day(),
    standing: choice(['free', 'used-up', 'over'], { decidedBy: 'standing' }),
    validFrom: day(),
    validUntil: day(),
    cost: money(),
    licenceKey: text({ as: 'lines' }),
  },
  lines: {
    assignments: lines(
      {
        person: reference('person'),
        item: reference('configuration-item'),
        seats: number({ least: 1, most: 1_000_000, default: 1, required: true }),
        since: day(),
      },
      { most: 2_000 },
    ),
  },
  lifecycle: {
    initial: 'in-force',
    states: { 'in-force': { category: 'active' }, ended: { category: 'retired', otherwise: 'read-only' } },
    transitions: {
      end: { from: ['in-force'], to: 'ended' },
      resume: { from: ['ended'], to: 'in-force', asks: ['validUntil'] },
    },
  },
  header: { title: 'name', assignee: 'owner', due: 'validUntil' },
  lists: {
    current: {
      columns: ['number', 'name', 'publisher', 'metric', 'entitled', 'assigned', 'standing', 'validUntil'],
      sort: 'name',
      where: { category: 'active' },
    },
    ending: {
      columns: ['number', 'name', 'publisher', 'validUntil', 'owner'],
      sort: 'validUntil',
      where: { category: 'active', validUntil: 'lte:+90d' },
    },
    all: { columns: ['number', 'name', 'state', 'entitled', 'assigned', 'standing'], sort: 'name' },
  },
  sorts: ['name', 'validUntil'],
  form: [
    { name: 'what', fields: ['name', 'publisher', 'application', 'owner'] },
    { name: 'right', fields: ['metric', 'entitled', 'validFrom', 'validUntil', 'cost', 'licenceKey'] },
    { name: 'use', fields: ['assignments', 'assigned', 'found', 'foundOn', 'standing'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  fieldMay: { licenceKey: { read: keepers }, cost: { read: anyOf(keepers, role('manager')) } },
});
