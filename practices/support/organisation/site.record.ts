import { place } from '../../../fields/place/place.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(role('agent'), role('administrator'));

/** A place where an organisation works: an office, a shop, a plant. */
export const site = record({
  name: 'site',
  prefix: 'SITE',
  traits: [linkable],
  fields: {
    name: text({ required: true, search: 'A' }),
    organisation: reference('organisation', { required: true }),
    place: place(),
    country: text({ format: 'country' }),
    zone: text({ default: 'my-zone' }),
    calendar: reference('calendar'),
    access: text({ as: 'lines' }),
  },
  header: { title: 'name' },
  lists: { all: { columns: ['number', 'name', 'organisation', 'place'], sort: 'name' } },
  sorts: ['name'],
  form: [{ name: 'where', fields: ['name', 'organisation', 'place', 'country', 'zone', 'calendar', 'access'] }],
  may: {
    read: anyOf(staff, role('service-owner'), role('compliance-manager'), mine('organisation')),
    create: staff,
    update: staff,
    archive: role('administrator'),
  },
  // Keys and gates are for those who go there, and those who live there.
  fieldMay: { access: { read: anyOf(staff, mine('organisation')) } },
});
