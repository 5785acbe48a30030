import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const buyers = anyOf(role('supplier-manager'), role('administrator'));
const deciders = anyOf(role('manager'), role('administrator'));
const counsel = anyOf(buyers, deciders, role('service-owner'), mine('assignee'));
const most = 5;

/**
 * Suppliers are asked what they offer for something that is needed; offers are compared by criteria that stood before they came, and one is
 * chosen with its reason (ISO/IEC 20000-1, 8.3.4; COBIT 2019, APO10.02).
 */
export const tender = record({
  name: 'tender',
  prefix: 'TND',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    need: text({ as: 'markdown', search: 'C' }),
    service: reference('service'),
    owner: reference('person', { default: 'me' }),
    offersUntil: day(),
    months: number({ least: 1, most: 240, unit: 'months', default: 36, required: true }),
    costWeight: number({ least: 0, most: 10, default: 3, required: true }),
    best: reference('supplier', { decidedBy: 'best' }),
    bestScore: number({ decimals: 2, decidedBy: 'bestScore' }),
    chosen: reference('supplier'),
    rationale: text({ as: 'markdown', search: 'C' }),
    chosenOn: day(),
    chosenBy: reference('person'),
    reason: text({ as: 'lines' }),
  },
  lines: {
    criteria: lines({
      criterion: text({ required: true }),
      weight: number({ least: 1, most: 10, default: 1, required: true }),
      least: number({ least: 1, most }),
    }),
    offers: lines({
      supplier: reference('supplier', { required: true }),
      receivedOn: day(),
      once: money(),
      eachMonth: money(),
      remark: text({ most: 500 }),
    }),
    points: lines({
      supplier: reference('supplier', { required: true }),
      criterion: text({ required: true }),
      points: number({ least: 0, most, required: true }),
      remark: text({ most: 500 }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { chosen: 'hidden', rationale: 'hidden', reason: 'hidden' } },
      asked: {
        category: 'open',
        // What offers are compared by stands before the first of them comes.
        asks: { criteria: 'read-only', costWeight: 'read-only', months: 'read-only', reason: 'hidden' },
      },
      awarded: { category: 'closed', otherwise: 'read-only' },
      cancelled: { category: 'closed', otherwise: 'read-only', asks: { reason: 'required' } },
    },
    transitions: {
      ask: { from: ['draft'], to: 'asked', asks: ['criteria', 'offersUntil'], requires: ['offersUntil'] },
      revise: { from: ['asked'], to: 'draft' },
      award: {
        from: ['asked'],
        to: 'awarded',
        asks: ['chosen', 'rationale'],
        requires: ['chosen', 'rationale'],
        sets: { chosenOn: 'now', chosenBy: 'me' },
      },
      cancel: { from: ['draft', 'asked'], to: 'cancelled', asks: ['reason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'offersUntil' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'owner', 'offersUntil', 'best', 'bestScore'],
      sort: 'offersUntil',
      where: { category: 'draft,open' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'offersUntil', 'best', 'chosen'],
      sort: 'offersUntil',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'state', 'chosen', 'chosenOn', 'owner'], sort: '-createdAt' },
  },
  sorts: ['offersUntil', 'createdAt'],
  form: [
    { name: 'what', fields: ['title', 'need', 'service', 'owner', 'offersUntil'] },
    { name: 'weighing', fields: ['criteria', 'costWeight', 'months'] },
    { name: 'offers', fields: ['offers', 'points', 'best', 'bestScore'] },
    { name: 'choice', fields: ['chosen', 'rationale', 'chosenOn', 'chosenBy', 'reason'] },
  ],
  may: {
    read: counsel,
    create: anyOf(buyers, role('service-owner')),
    update: anyOf(buyers, mine('assignee')),
    comment: counsel,
    internal: counsel,
    // Nobody chooses among offers that they gathered themselves.
    award: allOf(deciders, not(mine('assignee'))),
    archive: role('administrator'),
  },
  fieldMay: { chosenOn: { update: nobody }, chosenBy: { update: nobody } },
});
