import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { costKinds } from './cost-kinds.ts';

const controllers = anyOf(role('finance'), role('administrator'));
const readers = anyOf(controllers, role('strategy-manager'));

/** What the bookkeeping says was posted in a period: cost entries are held against it, voucher by voucher (ISO/IEC 20000-1, 8.4.1). */
export const booksStatement = record({
  name: 'books-statement',
  plural: 'books-statements',
  prefix: 'BKS',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    startsOn: day({ required: true }),
    endsOn: day({ required: true }),
    currency: text({ most: 3, default: 'EUR', required: true }),
    owner: reference('person', { default: 'me' }),
    booked: money({ decidedBy: 'booked' }),
    entered: money(),
    difference: money({ decidedBy: 'difference' }),
    differenceReason: text({ as: 'lines' }),
    settledOn: day(),
  },
  lines: {
    postings: lines(
      {
        document: text({ most: 80 }),
        day: day({ required: true }),
        kind: choice(costKinds),
        account: text({ most: 80 }),
        amount: money({ required: true }),
        remark: text(),
      },
      { most: 2_000 },
    ),
  },
  lifecycle: {
    initial: 'open',
    states: {
      open: { category: 'open', asks: { settledOn: 'hidden' } },
      settled: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      settle: { from: ['open'], to: 'settled', asks: ['differenceReason'], sets: { settledOn: 'now' } },
      reopen: { from: ['settled'], to: 'open', clears: ['settledOn'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'endsOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'startsOn', 'endsOn', 'booked', 'entered', 'difference', 'owner'],
      sort: '-endsOn',
      where: { state: 'open' },
    },
    all: { columns: ['number', 'title', 'state', 'startsOn', 'endsOn', 'booked', 'difference'], sort: '-endsOn' },
  },
  sorts: ['endsOn'],
  form: [
    { name: 'what', fields: ['title', 'startsOn', 'endsOn', 'currency', 'owner'] },
    { name: 'postings', fields: ['postings', 'booked', 'entered', 'difference', 'differenceReason', 'settledOn'] },
  ],
  may: {
    read: readers,
    create: controllers,
    update: controllers,
    comment: readers,
    internal: readers,
    archive: role('administrator'),
  },
  fieldMay: { entered: { update: nobody }, settledOn: { update: nobody } },
});
