import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, everyone, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';

/** People who take on work together. */
export const team = record({
  name: 'team',
  prefix: 'TEAM',
  fills: 'team',
  fields: {
    name: text({ required: true, unique: true, search: 'A' }),
    description: text({ as: 'lines', search: 'C' }),
    email: text({ format: 'e-mail' }),
    calendar: reference('calendar'),
  },
  lines: {
    members: lines({
      person: reference('person', { required: true }),
      lead: yesNo(),
      weekly: number({ least: 1, most: 168, decimals: 1, unit: 'h' }),
    }),
  },
  header: { title: 'name' },
  lists: { all: { columns: ['number', 'name', 'description'], sort: 'name' } },
  sorts: ['name'],
  form: [{ name: 'team', fields: ['name', 'description', 'email', 'calendar'] }],
  may: { read: everyone, create: role('administrator'), update: role('administrator'), archive: role('administrator') },
  fieldMay: { email: { read: anyOf(role('agent'), role('administrator')) } },
});
