import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const reception = anyOf(role('reception'), role('administrator'));
const host = mine('requester');

/** Somebody from outside who is expected, comes, and leaves again. */
export const visitor = record({
  name: 'visitor',
  prefix: 'VST',
  traits: [commentable, linkable],
  fields: {
    name: text({ required: true, search: 'A' }),
    company: text({ search: 'B' }),
    host: reference('person', { required: true, default: 'me' }),
    site: reference('site'),
    expectedAt: moment({ required: true }),
    area: choice(['public', 'office', 'restricted'], { default: 'office' }),
    escort: choice(['none', 'host', 'security'], { decidedBy: 'escort', overridable: true }),
    instructed: yesNo(),
    arrivedAt: moment(),
    leftAt: moment(),
  },
  lines: { equipment: lines({ what: text({ required: true }), serialNumber: text() }) },
  header: { title: 'name', requester: 'host', due: 'expectedAt' },
  lifecycle: {
    initial: 'expected',
    states: {
      expected: { category: 'planned', asks: { arrivedAt: 'hidden', leftAt: 'hidden' } },
      present: { category: 'active', asks: { arrivedAt: 'read-only', leftAt: 'hidden' } },
      left: { category: 'closed', otherwise: 'read-only' },
      missed: { category: 'closed', asks: { arrivedAt: 'hidden', leftAt: 'hidden' }, otherwise: 'read-only' },
    },
    transitions: {
      admit: {
        from: ['expected', 'missed'],
        to: 'present',
        asks: ['instructed', 'equipment'],
        sets: { arrivedAt: 'now' },
      },
      leave: { from: ['present'], to: 'left', sets: { leftAt: 'now' } },
      miss: { from: ['expected'], to: 'missed' },
    },
  },
  lists: {
    expected: {
      columns: ['number', 'name', 'company', 'host', 'site', 'expectedAt', 'escort'],
      sort: 'expectedAt',
      where: { state: 'expected' },
    },
    present: { columns: ['number', 'name', 'company', 'host', 'area', 'arrivedAt'], where: { state: 'present' } },
    all: { columns: ['number', 'name', 'company', 'state', 'host', 'expectedAt'], sort: '-expectedAt' },
  },
  sorts: ['expectedAt'],
  form: [
    { name: 'who', fields: ['name', 'company', 'host'] },
    { name: 'visit', fields: ['site', 'expectedAt', 'area', 'escort', 'instructed', 'equipment'] },
    { name: 'times', fields: ['arrivedAt', 'leftAt'] },
  ],
  may: {
    read: anyOf(reception, host),
    create: true,
    update: anyOf(reception, host),
    admit: reception,
    leave: reception,
    miss: reception,
  },
  fieldMay: { escort: { update: reception }, instructed: { update: reception } },
});
