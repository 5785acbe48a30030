import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const staff = anyOf(
  role('agent'),
  role('team-lead'),
  role('service-owner'),
  role('release-manager'),
  role('administrator'),
);

/** How one finds out whether a requirement is met: what is done, and what is to be seen (ITIL 4: service validation and testing). */
export const testCase = record({
  name: 'test-case',
  prefix: 'TC',
  traits: [linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    kind: choice(['function', 'acceptance', 'performance', 'security', 'usability', 'recovery'], {
      default: 'function',
      required: true,
    }),
    service: reference('service', { means: 'verifies' }),
    owner: reference('person', { default: 'me' }),
    precondition: text({ as: 'lines' }),
  },
  lines: { steps: lines({ action: text({ required: true }), expected: text({ required: true }) }) },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      ready: { category: 'active', asks: { steps: 'required' } },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      release: { from: ['draft'], to: 'ready', asks: ['steps'] },
      rework: { from: ['ready', 'retired'], to: 'draft' },
      retire: { from: ['draft', 'ready'], to: 'retired' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'service', 'owner', 'reviewedOn'],
      sort: 'title',
      where: { category: 'draft,active' },
    },
    mine: { columns: ['number', 'title', 'kind', 'state'], sort: 'title', where: { owner: 'me' } },
    all: { columns: ['number', 'title', 'kind', 'state', 'service', 'owner'], sort: 'title' },
  },
  sorts: ['title'],
  form: [
    { name: 'what', fields: ['title', 'kind', 'service', 'owner', 'precondition', 'steps'] },
    { name: 'care', fields: ['reviewedOn', 'reviewDue'] },
  ],
  may: { read: anyOf(staff, role('manager')), create: staff, update: staff, archive: role('administrator') },
});
