import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';

const administrators = role('administrator');
const staff = anyOf(role('agent'), administrators);
/** Whoever leads and plans names people, and so may know them. */
const leads = anyOf(
  role('service-owner'),
  role('team-lead'),
  role('manager'),
  role('strategy-manager'),
  role('risk-manager'),
  role('finance'),
);

/** Somebody: one who uses services, provides them, or both. Signing in is an account of theirs, kept apart. */
export const person = record({
  name: 'person',
  plural: 'people',
  prefix: 'PER',
  fills: 'person',
  traits: [attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    email: text({ format: 'e-mail', unique: true, search: 'B' }),
    phone: text({ format: 'phone' }),
    organisation: reference('organisation'),
    site: reference('site'),
    jobTitle: text({ search: 'D' }),
    roles: choices(
      [
        'requester',
        'key-contact',
        'agent',
        'team-lead',
        'technician',
        'dispatcher',
        'change-manager',
        'service-owner',
        'service-level-manager',
        'strategy-manager',
        'finance',
        'administrator',
      ],
      { default: ['requester'] },
    ),
    language: choice(['en', 'de'], { default: 'en' }),
    zone: text({ default: 'my-zone' }),
    calendar: reference('calendar'),
    lineManager: reference('person'),
    deputy: reference('person'),
    deputyUntil: day(),
  },
  lifecycle: {
    initial: 'active',
    states: { active: { category: 'active' }, left: { category: 'retired' } },
    transitions: { leave: { from: ['active'], to: 'left' }, return: { from: ['left'], to: 'active' } },
  },
  header: { title: 'name' },
  lists: { all: { columns: ['number', 'name', 'email', 'organisation', 'roles', 'state'], sort: 'name' } },
  sorts: ['name'],
  form: [
    { name: 'who', fields: ['name', 'email', 'phone', 'jobTitle', 'organisation', 'site'] },
    { name: 'here', fields: ['roles', 'language', 'zone', 'calendar'] },
    { name: 'decisions', fields: ['lineManager', 'deputy', 'deputyUntil'] },
  ],
  may: {
    read: anyOf(staff, leads, mine('self'), mine('organisation')),
    create: staff,
    update: anyOf(administrators, mine('self')),
    leave: administrators,
    return: administrators,
    archive: administrators,
  },
  fieldMay: {
    roles: { read: anyOf(staff, mine('self')), update: administrators },
    email: { update: administrators },
    organisation: { update: administrators },
    site: { update: administrators },
    calendar: { read: anyOf(staff, mine('self')), update: administrators },
    lineManager: { read: anyOf(staff, mine('self')), update: administrators },
    deputy: { read: anyOf(staff, mine('self')) },
    deputyUntil: { read: anyOf(staff, mine('self')) },
    phone: { read: anyOf(staff, mine('self'), mine('organisation')) },
  },
});
