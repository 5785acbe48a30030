import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('asset-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), keepers);
const accounts = anyOf(keepers, role('manager'));

/** Something of value that belongs to us: bought when, at what cost, in whose hands, and what becomes of it (ITIL 4: IT asset management). */
export const asset = record({
  name: 'asset',
  prefix: 'AST',
  traits: [commentable, linkable, attachable],
  fields: {
    name: text({ required: true, search: 'A' }),
    tag: text({ unique: true, search: 'A' }),
    form: choice(['computer', 'mobile', 'network', 'printer', 'furniture', 'vehicle', 'other'], {
      default: 'computer',
    }),
    model: text({ search: 'C' }),
    serialNumber: text({ search: 'B' }),
    item: reference('configuration-item'),
    organisation: reference('organisation'),
    site: reference('site'),
    owner: reference('person'),
    heldBy: reference('person'),
    heldSince: day(),
    supplier: reference('organisation'),
    purchase: reference('purchase'),
    purchasedOn: day(),
    cost: money(),
    residual: money(),
    lifeMonths: number({ least: 1, most: 600, unit: 'months', default: 36 }),
    monthly: money({ decidedBy: 'monthly' }),
    writtenOffOn: day({ decidedBy: 'writtenOffOn' }),
    warrantyUntil: day(),
    countedOn: day(),
    holdsData: yesNo({ default: false }),
    dataErased: yesNo(),
    disposal: choice(['sold', 'returned', 'given-away', 'recycled', 'destroyed', 'lost']),
    disposedOn: day(),
    evidence: text(),
  },
  lifecycle: {
    initial: 'ordered',
    states: {
      ordered: { category: 'planned', asks: { heldBy: 'hidden', disposal: 'hidden', disposedOn: 'hidden' } },
      'in-store': { category: 'active', asks: { heldBy: 'hidden', disposal: 'hidden', disposedOn: 'hidden' } },
      'in-custody': { category: 'active', asks: { heldBy: 'required', disposal: 'hidden', disposedOn: 'hidden' } },
      'in-repair': { category: 'waiting', asks: { disposal: 'hidden', disposedOn: 'hidden' } },
      disposed: { category: 'retired', otherwise: 'read-only', asks: { disposal: 'required', disposedOn: 'required' } },
    },
    transitions: {
      receive: { from: ['ordered'], to: 'in-store', asks: ['tag', 'serialNumber', 'site', 'purchasedOn'] },
      'check-out': { from: ['in-store'], to: 'in-custody', asks: ['heldBy', 'site'], sets: { heldSince: 'now' } },
      'check-in': {
        from: ['in-custody', 'in-repair'],
        to: 'in-store',
        asks: ['site'],
        clears: ['heldBy', 'heldSince'],
      },
      repair: { from: ['in-store', 'in-custody'], to: 'in-repair' },
      'give-back': { from: ['in-repair'], to: 'in-custody' },
      dispose: {
        from: ['ordered', 'in-store', 'in-repair'],
        to: 'disposed',
        asks: ['disposal', 'dataErased', 'evidence'],
        sets: { disposedOn: 'now' },
        clears: ['heldBy', 'heldSince'],
      },
    },
  },
  header: { title: 'name', requester: 'heldBy', assignee: 'owner', organisation: 'organisation' },
  lists: {
    current: {
      columns: ['number', 'name', 'tag', 'form', 'state', 'heldBy', 'site', 'warrantyUntil'],
      sort: 'name',
      where: { category: 'active,waiting,planned' },
    },
    held: { columns: ['number', 'name', 'tag', 'heldSince', 'warrantyUntil'], sort: 'name', where: { heldBy: 'me' } },
    store: { columns: ['number', 'name', 'tag', 'form', 'model', 'site'], sort: 'name', where: { state: 'in-store' } },
    all: { columns: ['number', 'name', 'tag', 'state', 'purchasedOn', 'cost', 'writtenOffOn'], sort: 'name' },
  },
  sorts: ['name'],
  form: [
    { name: 'what', fields: ['name', 'tag', 'form', 'model', 'serialNumber', 'item', 'countedOn'] },
    { name: 'care', fields: ['owner', 'heldBy', 'heldSince', 'organisation', 'site'] },
    {
      name: 'value',
      fields: [
        'supplier',
        'purchase',
        'purchasedOn',
        'cost',
        'residual',
        'lifeMonths',
        'monthly',
        'writtenOffOn',
        'warrantyUntil',
      ],
    },
    { name: 'end', fields: ['holdsData', 'dataErased', 'disposal', 'disposedOn', 'evidence'] },
  ],
  may: {
    read: anyOf(staff, mine('requester')),
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    'check-out': staff,
    'check-in': staff,
    repair: staff,
    'give-back': staff,
    archive: role('administrator'),
  },
  fieldMay: { cost: { read: accounts }, residual: { read: accounts }, monthly: { read: accounts } },
});
