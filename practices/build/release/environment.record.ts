import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { linkable } from '../../../traits/linkable.ts';

const managers = anyOf(role('release-manager'), role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), managers);

/** Where a service runs, to be used or to be tried: what it consists of, and which release truly runs there. */
export const environment = record({
  name: 'environment',
  prefix: 'ENV',
  traits: [linkable],
  fields: {
    name: text({ required: true, search: 'A' }),
    kind: choice(['production', 'acceptance', 'test', 'training', 'development'], { default: 'test', required: true }),
    service: reference('service'),
    site: reference('site'),
    owner: reference('person', { default: 'me' }),
    runs: reference('release'),
    runsSince: moment(),
  },
  lines: { items: lines({ configurationItem: reference('configuration-item', { required: true }) }) },
  lifecycle: {
    initial: 'in-use',
    states: { 'in-use': { category: 'active' }, retired: { category: 'retired', otherwise: 'read-only' } },
    transitions: { retire: { from: ['in-use'], to: 'retired' }, return: { from: ['retired'], to: 'in-use' } },
  },
  header: { title: 'name', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'name', 'kind', 'service', 'site', 'runs', 'runsSince'],
      sort: 'name',
      where: { category: 'active' },
    },
    mine: { columns: ['number', 'name', 'kind', 'runs', 'runsSince'], sort: 'name', where: { owner: 'me' } },
    all: { columns: ['number', 'name', 'kind', 'state', 'service', 'owner'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'kind', 'service', 'site', 'owner', 'items'] },
    { name: 'runs', fields: ['runs', 'runsSince'] },
  ],
  may: {
    read: anyOf(staff, role('technician'), role('manager')),
    create: managers,
    update: managers,
    archive: role('administrator'),
  },
  // What runs there is told by deployments, not by hand.
  fieldMay: { runs: { update: nobody }, runsSince: { update: nobody } },
});
