import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const buyers = anyOf(role('supplier-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('service-owner'), role('asset-manager'), buyers);
const approvers = anyOf(role('manager'), role('administrator'));

/** What is bought from a supplier: asked for, approved, ordered, received in parts or whole. */
export const purchase = record({
  name: 'purchase',
  prefix: 'PO',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    purpose: text({ as: 'lines', search: 'C' }),
    supplier: reference('supplier'),
    tender: reference('tender', { fixed: true }),
    buyer: reference('person'),
    requestedBy: reference('person', { default: 'me' }),
    costCentre: text(),
    neededOn: day(),
    total: money({ decidedBy: 'total' }),
    receipt: choice(['nothing', 'partly', 'wholly'], { decidedBy: 'receipt' }),
    approvedBy: reference('person'),
    approvedOn: day(),
    orderedOn: day(),
    orderReference: text({ search: 'B' }),
    expectedOn: day(),
    reason: text({ as: 'lines' }),
  },
  lines: {
    items: lines({
      item: text({ required: true }),
      quantity: number({ least: 1, most: 1_000_000, default: 1, required: true }),
      price: money(),
      received: number({ least: 0, most: 1_000_000, default: 0, required: true }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      submitted: { category: 'waiting', asks: { items: 'required' } },
      approved: {
        category: 'planned',
        otherwise: 'read-only',
        asks: { supplier: 'free', buyer: 'free', orderReference: 'free', expectedOn: 'free', orderedOn: 'free' },
      },
      ordered: {
        category: 'open',
        otherwise: 'read-only',
        asks: { items: 'free', buyer: 'free', expectedOn: 'free', orderReference: 'free', supplier: 'required' },
      },
      received: { category: 'closed', otherwise: 'read-only' },
      rejected: { category: 'closed', otherwise: 'read-only', asks: { reason: 'required' } },
      cancelled: { category: 'closed', otherwise: 'read-only', asks: { reason: 'required' } },
    },
    transitions: {
      submit: { from: ['draft'], to: 'submitted', asks: ['items'] },
      revise: { from: ['submitted', 'rejected'], to: 'draft', clears: ['reason'] },
      approve: { from: ['submitted'], to: 'approved', sets: { approvedBy: 'me', approvedOn: 'now' } },
      reject: { from: ['submitted'], to: 'rejected', asks: ['reason'] },
      order: {
        from: ['approved'],
        to: 'ordered',
        asks: ['supplier', 'orderReference', 'expectedOn'],
        sets: { orderedOn: 'now', buyer: 'me' },
      },
      receive: { from: ['ordered'], to: 'received', asks: ['items'] },
      cancel: { from: ['draft', 'submitted', 'approved', 'ordered'], to: 'cancelled', asks: ['reason'] },
    },
  },
  header: { title: 'title', requester: 'requestedBy', assignee: 'buyer', due: 'expectedOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'supplier', 'state', 'total', 'receipt', 'expectedOn'],
      sort: 'expectedOn',
      where: { category: 'draft,waiting,planned,open' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'total', 'expectedOn'],
      sort: 'expectedOn',
      where: { requestedBy: 'me' },
    },
    all: { columns: ['number', 'title', 'supplier', 'state', 'total', 'orderedOn'], sort: '-createdAt' },
  },
  sorts: ['expectedOn', 'createdAt'],
  form: [
    { name: 'what', fields: ['title', 'purpose', 'items', 'total', 'receipt'] },
    { name: 'who', fields: ['requestedBy', 'costCentre', 'neededOn', 'supplier', 'tender', 'buyer'] },
    { name: 'way', fields: ['approvedBy', 'approvedOn', 'orderedOn', 'orderReference', 'expectedOn', 'reason'] },
  ],
  may: {
    read: anyOf(staff, approvers, mine('requester')),
    create: staff,
    update: anyOf(buyers, mine('requester')),
    comment: anyOf(staff, approvers, mine('requester')),
    internal: anyOf(staff, approvers),
    // Nobody approves what they asked for themselves.
    approve: allOf(approvers, not(mine('requester'))),
    reject: approvers,
    order: buyers,
    receive: anyOf(buyers, role('asset-manager')),
    archive: role('administrator'),
  },
  fieldMay: {
    approvedBy: { update: role('administrator') },
    approvedOn: { update: role('administrator') },
    orderedOn: { update: buyers },
  },
});
