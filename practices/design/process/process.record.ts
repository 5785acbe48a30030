import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { versioned } from '../../../traits/versioned.ts';

const owners = anyOf(role('service-owner'), role('administrator'));
const designers = anyOf(role('service-designer'), owners);
const everybodyAtWork = anyOf(
  role('agent'),
  role('team-lead'),
  role('technician'),
  role('dispatcher'),
  role('manager'),
  designers,
);

/** How work is done again and again: what sets it off, who does what in which order, and how one sees whether it is done well. */
export const process = record({
  name: 'process',
  prefix: 'PRO',
  plural: 'processes',
  traits: [commentable, linkable, attachable, versioned, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    purpose: text({ as: 'lines', search: 'B' }),
    trigger: text({ as: 'lines' }),
    scope: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    previous: reference('process', { fixed: true }),
  },
  lines: {
    inputs: lines({ input: text({ required: true }), sender: text() }),
    steps: lines(
      { step: text({ required: true }), doneBy: text(), what: text({ as: 'lines' }), next: text() },
      { most: 100 },
    ),
    outputs: lines({ output: text({ required: true }), receiver: text() }),
    roles: lines({
      activity: text({ required: true }),
      responsible: text(),
      accountable: text({ required: true }),
      consulted: text(),
      informed: text(),
    }),
    measures: lines({ measure: text({ required: true }), unit: text({ most: 20 }), target: number({ decimals: 3 }) }),
    policies: lines({ policy: text({ required: true }) }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'in-review': { category: 'waiting', asks: { purpose: 'required', steps: 'required', owner: 'required' } },
      'in-force': {
        category: 'active',
        otherwise: 'read-only',
        asks: { owner: 'free', reviewedOn: 'free', reviewDue: 'free' },
      },
      superseded: { category: 'superseded', otherwise: 'read-only' },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      submit: { from: ['draft'], to: 'in-review', asks: ['owner'] },
      revise: { from: ['in-review'], to: 'draft' },
      release: { from: ['in-review'], to: 'in-force', asks: ['reviewDue'], sets: { inForceFrom: 'now' } },
      supersede: { from: ['in-force'], to: 'superseded', sets: { inForceUntil: 'now' } },
      retire: { from: ['draft', 'in-review', 'in-force'], to: 'retired', sets: { inForceUntil: 'now' } },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'owner', 'edition', 'inForceFrom', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    drafts: {
      columns: ['number', 'title', 'state', 'owner', 'edition', 'updatedAt'],
      sort: '-updatedAt',
      where: { category: 'draft,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'edition', 'reviewDue'],
      sort: 'reviewDue',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'state', 'owner', 'edition'], sort: 'title' },
  },
  sorts: ['title', 'reviewDue', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'purpose', 'trigger', 'scope'] },
    { name: 'flow', fields: ['inputs', 'steps', 'outputs'] },
    { name: 'people', fields: ['roles', 'policies', 'measures'] },
    {
      name: 'care',
      fields: ['owner', 'edition', 'previous', 'inForceFrom', 'inForceUntil', 'reviewedOn', 'reviewDue'],
    },
  ],
  may: {
    read: anyOf(designers, allOf(everybodyAtWork, inState('in-review', 'in-force', 'superseded', 'retired'))),
    create: designers,
    update: anyOf(designers, mine('assignee')),
    comment: everybodyAtWork,
    internal: designers,
    release: allOf(owners, not(mine('assignee'))),
    supersede: owners,
    retire: owners,
    archive: role('administrator'),
  },
});
