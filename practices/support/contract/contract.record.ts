import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('supplier-manager'), role('asset-manager'), role('administrator'));
const readers = anyOf(keepers, role('service-owner'), role('compliance-manager'), role('manager'), mine('assignee'));

/** What was signed with another party: for how long, at what cost, and by when notice must be given. */
export const contract = record({
  name: 'contract',
  prefix: 'CON',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    contractNumber: text({ search: 'A' }),
    form: choice(['service', 'maintenance', 'lease', 'licence', 'purchase', 'insurance', 'other'], {
      default: 'service',
      required: true,
    }),
    party: reference('organisation', { required: true }),
    supplier: reference('supplier'),
    tender: reference('tender', { fixed: true }),
    ourParty: reference('organisation'),
    service: reference('service', { means: 'covers' }),
    owner: reference('person', { default: 'me' }),
    subject: text({ as: 'markdown', search: 'C' }),
    startsOn: day(),
    endsOn: day(),
    renewal: choice(['ends', 'tacit', 'express'], { default: 'ends', required: true }),
    renewMonths: number({ least: 1, most: 240, unit: 'months' }),
    noticeDays: number({ least: 0, most: 1_000, unit: 'days' }),
    noticeOn: day({ decidedBy: 'noticeOn' }),
    remindDays: number({ least: 0, most: 1_000, unit: 'days', default: 30, required: true }),
    remindedOf: day(),
    cost: money(),
    falls: choice(['once', 'each-month', 'each-quarter', 'each-year']),
    noticeGivenOn: day(),
    reason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { noticeGivenOn: 'hidden', reason: 'hidden' } },
      'in-force': {
        category: 'active',
        asks: { startsOn: 'required', owner: 'required', noticeGivenOn: 'hidden', reason: 'hidden' },
      },
      'notice-given': { category: 'active', asks: { endsOn: 'required', noticeGivenOn: 'required' } },
      ended: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      sign: { from: ['draft'], to: 'in-force', asks: ['startsOn', 'endsOn', 'owner'] },
      renew: { from: ['in-force'], to: 'in-force', asks: ['endsOn', 'cost'], requires: ['endsOn'] },
      'give-notice': {
        from: ['in-force'],
        to: 'notice-given',
        asks: ['endsOn', 'reason'],
        sets: { noticeGivenOn: 'now' },
      },
      end: { from: ['in-force', 'notice-given'], to: 'ended', asks: ['endsOn', 'reason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'noticeOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'party', 'form', 'endsOn', 'renewal', 'noticeOn', 'cost', 'owner'],
      sort: 'noticeOn',
      where: { category: 'active' },
    },
    deciding: {
      columns: ['number', 'title', 'party', 'noticeOn', 'renewal', 'endsOn', 'owner'],
      sort: 'noticeOn',
      where: { state: 'in-force', noticeOn: 'lte:+90d' },
    },
    mine: {
      columns: ['number', 'title', 'party', 'state', 'noticeOn', 'endsOn'],
      sort: 'noticeOn',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'party', 'state', 'startsOn', 'endsOn'], sort: 'title' },
  },
  sorts: ['title', 'noticeOn', 'endsOn'],
  form: [
    {
      name: 'what',
      fields: ['title', 'contractNumber', 'form', 'party', 'supplier', 'tender', 'ourParty', 'service', 'subject'],
    },
    { name: 'term', fields: ['startsOn', 'endsOn', 'renewal', 'renewMonths', 'noticeDays', 'noticeOn'] },
    { name: 'price', fields: ['cost', 'falls'] },
    { name: 'care', fields: ['owner', 'remindDays', 'remindedOf', 'noticeGivenOn', 'reason'] },
  ],
  may: {
    read: readers,
    create: keepers,
    update: anyOf(keepers, mine('assignee')),
    comment: readers,
    internal: readers,
    archive: role('administrator'),
  },
  fieldMay: { remindedOf: { update: nobody } },
});
