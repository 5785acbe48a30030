import { choice } from '../../../fields/choice/choice.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('dispatcher'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('team-lead'), keepers);

/** Something that is built in or handed over, by the number under which it is bought. */
export const part = record({
  name: 'part',
  prefix: 'PRT',
  traits: [linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    partNumber: text({ required: true, unique: true, search: 'A' }),
    description: text({ as: 'lines', search: 'C' }),
    unit: choice(['piece', 'set', 'box', 'metre', 'litre'], { default: 'piece', required: true }),
    price: money(),
    serialTracked: yesNo({ default: false }),
    minimum: number({ least: 0, most: 1_000_000, decimals: 3 }),
    supplier: reference('organisation'),
  },
  lifecycle: {
    initial: 'in-use',
    states: { 'in-use': { category: 'active' }, withdrawn: { category: 'retired', otherwise: 'read-only' } },
    transitions: {
      withdraw: { from: ['in-use'], to: 'withdrawn' },
      reinstate: { from: ['withdrawn'], to: 'in-use' },
    },
  },
  header: { title: 'name' },
  lists: {
    current: {
      columns: ['number', 'name', 'partNumber', 'unit', 'price', 'minimum', 'supplier'],
      sort: 'name',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'name', 'partNumber', 'state', 'unit'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'partNumber', 'description', 'unit', 'serialTracked'] },
    { name: 'supply', fields: ['price', 'minimum', 'supplier'] },
  ],
  may: { read: staff, create: keepers, update: keepers, archive: role('administrator') },
});
