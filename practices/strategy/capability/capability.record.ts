import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const strategists = anyOf(role('strategy-manager'), role('administrator'));
const leads = anyOf(role('service-owner'), role('team-lead'), role('manager'), strategists);

/** What the organisation must be able to do, how well it can and how well it wants to (maturity 0 to 5, COBIT 2019), and what closes the gap. */
export const capability = record({
  name: 'capability',
  prefix: 'CAP',
  plural: 'capabilities',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    name: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    team: reference('team'),
    level: number({ least: 0, most: 5 }),
    wanted: number({ least: 0, most: 5 }),
    gap: number({ decidedBy: 'gap' }),
    wantedBy: day(),
    evidence: text({ as: 'lines', search: 'C' }),
  },
  lines: {
    actions: lines({
      action: text({ required: true }),
      means: choice(['training', 'hiring', 'technology', 'sourcing'], { required: true }),
      who: reference('person'),
      due: day(),
      done: yesNo({ default: false }),
    }),
  },
  lifecycle: {
    initial: 'noted',
    states: {
      noted: { category: 'draft' },
      developing: {
        category: 'planned',
        asks: { owner: 'required', level: 'required', wanted: 'required', wantedBy: 'required', actions: 'required' },
      },
      attained: { category: 'active', asks: { owner: 'required', level: 'required', evidence: 'required' } },
      'given-up': { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      develop: {
        from: ['noted', 'attained'],
        to: 'developing',
        asks: ['owner', 'level', 'wanted', 'wantedBy', 'actions'],
      },
      attain: { from: ['noted', 'developing'], to: 'attained', asks: ['level', 'evidence', 'reviewDue'] },
      'give-up': { from: ['noted', 'developing', 'attained'], to: 'given-up' },
    },
  },
  header: { title: 'name', assignee: 'owner', due: 'wantedBy' },
  lists: {
    current: {
      columns: ['number', 'name', 'state', 'level', 'wanted', 'gap', 'wantedBy', 'owner', 'team'],
      sort: '-gap',
      where: { category: 'draft,planned,active' },
    },
    gaps: {
      columns: ['number', 'name', 'level', 'wanted', 'gap', 'wantedBy', 'owner', 'team'],
      sort: '-gap',
      where: { gap: 'gt:0', category: 'draft,planned,active' },
    },
    mine: {
      columns: ['number', 'name', 'state', 'level', 'wanted', 'gap', 'wantedBy'],
      sort: '-gap',
      where: { owner: 'me', category: 'draft,planned,active' },
    },
    all: { columns: ['number', 'name', 'state', 'level', 'wanted', 'owner'], sort: 'name' },
  },
  sorts: ['gap', 'name'],
  form: [
    { name: 'what', fields: ['name', 'description', 'owner', 'team'] },
    { name: 'level', fields: ['level', 'wanted', 'gap', 'wantedBy', 'actions'] },
    { name: 'outcome', fields: ['evidence', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: anyOf(leads, mine('assignee'), allOf(role('agent'), inState('developing', 'attained'))),
    create: leads,
    update: anyOf(strategists, mine('assignee')),
    comment: leads,
    internal: leads,
    archive: role('administrator'),
    'give-up': strategists,
  },
});
