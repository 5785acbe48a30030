import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('agent'), role('service-designer'), role('administrator'));
const staff = anyOf(keepers, role('service-owner'), role('compliance-manager'), role('manager'));

/** Something that is made in versions, of which configuration items are examples: a model of a server, a database, a platform. */
export const technology = record({
  name: 'technology',
  plural: 'technologies',
  prefix: 'TEC',
  traits: [linkable],
  fields: {
    name: text({ required: true, unique: true, search: 'A' }),
    kind: choice(['hardware', 'software', 'infrastructure', 'data-platform', 'other'], {
      default: 'software',
      required: true,
    }),
    maker: reference('organisation'),
    description: text({ as: 'lines', search: 'C' }),
  },
  lines: {
    compatibility: lines({
      from: text({ most: 40 }),
      until: text({ most: 40 }),
      other: reference('technology', { required: true }),
      otherFrom: text({ most: 40 }),
      otherUntil: text({ most: 40 }),
      fit: choice(['works', 'limited', 'fails'], { default: 'works', required: true }),
      remark: text(),
      knownOn: day(),
    }),
  },
  lifecycle: {
    initial: 'in-use',
    states: { 'in-use': { category: 'active' }, retired: { category: 'retired', otherwise: 'read-only' } },
    transitions: {
      retire: { from: ['in-use'], to: 'retired' },
      reinstate: { from: ['retired'], to: 'in-use' },
    },
  },
  header: { title: 'name' },
  lists: {
    current: { columns: ['number', 'name', 'kind', 'maker'], sort: 'name', where: { category: 'active' } },
    all: { columns: ['number', 'name', 'kind', 'maker', 'state'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'kind', 'maker', 'description'] },
    { name: 'fit', fields: ['compatibility'] },
  ],
  may: { read: staff, create: keepers, update: keepers, archive: role('administrator') },
});
