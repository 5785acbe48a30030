import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const keepers = anyOf(role('supplier-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('service-owner'), role('compliance-manager'), keepers);
const counsel = anyOf(keepers, role('service-owner'), role('manager'), mine('assignee'));
const mark = number({ least: 1, most: 5, required: true });

/** An organisation as a supplier of ours: how much depends on it, who looks after it, and how well it does (ISO/IEC 20000-1, 8.3.4). */
export const supplier = record({
  name: 'supplier',
  prefix: 'SUP',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    name: text({ required: true, search: 'A' }),
    provider: reference('organisation', { required: true, unique: true }),
    standing: choice(['strategic', 'tactical', 'operational', 'commodity'], { default: 'operational', required: true }),
    owner: reference('person', { default: 'me' }),
    contact: reference('person'),
    delivers: text({ as: 'lines', search: 'B' }),
    certificates: text({ as: 'lines' }),
    score: number({ decimals: 1, decidedBy: 'score' }),
    scoredOn: day({ decidedBy: 'scoredOn' }),
    exit: text({ as: 'markdown' }),
    reason: text({ as: 'lines' }),
  },
  lines: {
    performance: lines({
      judgedOn: day({ required: true }),
      quality: mark,
      delivery: mark,
      price: mark,
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'candidate',
    states: {
      candidate: { category: 'draft', asks: { reason: 'hidden' } },
      approved: { category: 'active', asks: { owner: 'required', reason: 'hidden' } },
      suspended: { category: 'waiting', asks: { reason: 'required' } },
      ended: { category: 'retired', asks: { reason: 'required' } },
    },
    transitions: {
      approve: { from: ['candidate', 'suspended'], to: 'approved', asks: ['owner', 'reviewDue'], clears: ['reason'] },
      suspend: { from: ['approved'], to: 'suspended', asks: ['reason'] },
      end: { from: ['candidate', 'approved', 'suspended'], to: 'ended', asks: ['reason'] },
    },
  },
  header: { title: 'name', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'name', 'standing', 'state', 'owner', 'score', 'reviewDue'],
      sort: 'name',
      where: { category: 'draft,active,waiting' },
    },
    mine: { columns: ['number', 'name', 'state', 'score', 'reviewDue'], sort: 'reviewDue', where: { owner: 'me' } },
    all: { columns: ['number', 'name', 'state', 'owner'], sort: 'name' },
  },
  sorts: ['name', 'reviewDue'],
  form: [
    { name: 'who', fields: ['name', 'provider', 'standing', 'owner', 'contact', 'delivers', 'certificates'] },
    { name: 'performance', fields: ['performance', 'score', 'scoredOn', 'reviewedOn', 'reviewDue'] },
    { name: 'end', fields: ['exit', 'reason'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: anyOf(keepers, mine('assignee')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  fieldMay: {
    performance: { read: counsel },
    score: { read: counsel },
    scoredOn: { read: counsel },
    exit: { read: counsel },
    reason: { read: counsel },
  },
});
