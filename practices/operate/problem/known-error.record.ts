import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, inState, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));
const staff = anyOf(keepers, role('technician'), role('dispatcher'));

/** A problem that has been analysed and not resolved (ITIL 4), as those who meet it know it: the sign, and the way round. */
export const knownError = record({
  name: 'known-error',
  prefix: 'KE',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    symptom: text({ as: 'markdown', search: 'B' }),
    errorCode: text({ search: 'A' }),
    service: reference('service', { means: 'affects' }),
    configurationItem: reference('configuration-item', { means: 'affects' }),
    product: text({ search: 'B' }),
    workaround: text({ as: 'markdown', search: 'C' }),
    cause: text({ as: 'markdown' }),
    solution: text({ as: 'markdown', search: 'C' }),
    problem: reference('problem'),
    owner: reference('person', { default: 'me' }),
    retireReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { retireReason: 'hidden' } },
      published: { category: 'active', asks: { workaround: 'required', owner: 'required', retireReason: 'hidden' } },
      public: { category: 'active', asks: { workaround: 'required', owner: 'required', retireReason: 'hidden' } },
      solved: { category: 'retired', asks: { solution: 'required', retireReason: 'hidden' } },
      retired: { category: 'retired', asks: { retireReason: 'required' } },
    },
    transitions: {
      publish: { from: ['draft', 'public'], to: 'published', asks: ['workaround', 'owner'] },
      'publish-to-all': { from: ['draft', 'published'], to: 'public', asks: ['workaround', 'owner'] },
      revise: { from: ['published', 'public', 'solved', 'retired'], to: 'draft', clears: ['retireReason'] },
      solve: { from: ['published', 'public'], to: 'solved', asks: ['solution'] },
      retire: { from: ['draft', 'published', 'public'], to: 'retired', asks: ['retireReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'service', 'product', 'errorCode', 'owner'],
      sort: 'title',
      where: { category: 'active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'service', 'updatedAt'],
      sort: '-updatedAt',
      where: { owner: 'me', category: 'draft,active' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'product', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'symptom', 'errorCode', 'service', 'configurationItem', 'product'] },
    { name: 'remedy', fields: ['workaround', 'solution'] },
    { name: 'behind', fields: ['problem', 'cause', 'owner', 'retireReason'] },
  ],
  may: {
    read: anyOf(staff, inState('public')),
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  // What is behind it is ours to know: a customer reads the sign and the way round.
  fieldMay: { cause: { read: staff }, problem: { read: staff }, owner: { read: staff } },
});
