import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(role('agent'), role('administrator'));
/** Whoever plans for customers and pays suppliers. */
const planners = anyOf(
  role('service-owner'),
  role('strategy-manager'),
  role('risk-manager'),
  role('compliance-manager'),
  role('finance'),
);

/** A company, authority or department: the provider itself, a customer, a supplier, a partner. They form a tree. */
export const organisation = record({
  name: 'organisation',
  prefix: 'ORG',
  fills: 'organisation',
  traits: [commentable, linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    kind: choice(['provider', 'customer', 'supplier', 'partner'], { default: 'customer', required: true }),
    parent: reference('organisation'),
    website: text({ format: 'web-address' }),
    phone: text({ format: 'phone' }),
    contact: reference('person'),
    description: text({ as: 'markdown', search: 'C' }),
  },
  tree: 'parent',
  lifecycle: {
    initial: 'active',
    states: { active: { category: 'active' }, former: { category: 'retired' } },
    transitions: { end: { from: ['active'], to: 'former' }, resume: { from: ['former'], to: 'active' } },
  },
  header: { title: 'name' },
  lists: { all: { columns: ['number', 'name', 'kind', 'parent', 'contact', 'state'], sort: 'name' } },
  sorts: ['name'],
  form: [{ name: 'who', fields: ['name', 'kind', 'parent', 'contact', 'website', 'phone', 'description'] }],
  may: {
    read: anyOf(staff, planners, mine('self')),
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
