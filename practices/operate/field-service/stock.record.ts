import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { allOf, anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('dispatcher'), role('administrator'));
const staff = anyOf(role('agent'), role('technician'), role('team-lead'), keepers);
const amount = { least: 0, most: 1_000_000_000, decimals: 3 } as const;

/** How many of a part there are at a place: at a site, or in somebody's van. */
export const stock = record({
  name: 'stock',
  plural: 'stocks',
  prefix: 'STK',
  traits: [commentable, linkable],
  fields: {
    title: text({ search: 'A' }),
    part: reference('part', { required: true, fixed: true }),
    site: reference('site'),
    keeper: reference('person'),
    onHand: number({ ...amount, default: 0, required: true }),
    reserved: number({ ...amount, default: 0, required: true }),
    minimum: number({ least: 0, most: 1_000_000, decimals: 3 }),
    reorder: yesNo({ decidedBy: 'reorder' }),
    countedOn: day(),
  },
  header: { title: 'title', assignee: 'keeper' },
  lists: {
    current: {
      columns: ['number', 'title', 'site', 'keeper', 'onHand', 'reserved', 'minimum', 'countedOn'],
      sort: 'title',
    },
    mine: { columns: ['number', 'title', 'onHand', 'reserved', 'reorder'], sort: 'title', where: { keeper: 'me' } },
    reorder: {
      columns: ['number', 'title', 'site', 'keeper', 'onHand', 'minimum'],
      sort: 'title',
      where: { reorder: 'true' },
    },
    all: { columns: ['number', 'title', 'part', 'site', 'keeper', 'onHand', 'countedOn'], sort: '-updatedAt' },
  },
  sorts: ['title', 'updatedAt'],
  form: [
    { name: 'what', fields: ['part', 'title', 'site', 'keeper'] },
    { name: 'amount', fields: ['onHand', 'reserved', 'minimum', 'reorder', 'countedOn'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: anyOf(keepers, allOf(role('technician'), mine('assignee'))),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
