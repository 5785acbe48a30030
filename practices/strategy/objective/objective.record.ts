import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const strategists = anyOf(role('strategy-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), strategists);
const settled = inState('agreed', 'pursued', 'achieved', 'missed', 'abandoned');

/** A result the provider means to reach within a period, and the figures by which all can see whether it did (YaSM LP1). */
export const objective = record({
  name: 'objective',
  prefix: 'OBJ',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    parent: reference('objective', { means: 'serves' }),
    owner: reference('person'),
    startsOn: day(),
    endsOn: day(),
    confidence: choice(['high', 'medium', 'low']),
    conclusion: text({ as: 'markdown', search: 'C' }),
  },
  tree: 'parent',
  lines: {
    measures: lines({
      measure: reference('measure'),
      name: text(),
      unit: text({ most: 20 }),
      aim: choice(['more', 'less', 'keep'], { default: 'more', required: true }),
      baseline: number({ decimals: 3 }),
      target: number({ decimals: 3, required: true }),
      current: number({ decimals: 3 }),
      currentOn: day(),
    }),
  },
  lifecycle: {
    initial: 'proposed',
    states: {
      proposed: { category: 'draft', asks: { conclusion: 'hidden' } },
      agreed: {
        category: 'planned',
        asks: { owner: 'required', startsOn: 'required', endsOn: 'required', conclusion: 'hidden' },
      },
      pursued: {
        category: 'active',
        asks: {
          owner: 'required',
          confidence: 'required',
          startsOn: 'read-only',
          endsOn: 'read-only',
          conclusion: 'hidden',
        },
      },
      achieved: { category: 'closed', asks: { conclusion: 'required', confidence: 'hidden' } },
      missed: { category: 'closed', asks: { conclusion: 'required', confidence: 'hidden' } },
      abandoned: { category: 'closed', asks: { conclusion: 'required', confidence: 'hidden' } },
    },
    transitions: {
      agree: { from: ['proposed'], to: 'agreed', asks: ['owner', 'startsOn', 'endsOn', 'reviewDue'] },
      revise: { from: ['agreed', 'pursued'], to: 'proposed' },
      pursue: { from: ['agreed'], to: 'pursued', asks: ['confidence'] },
      achieve: { from: ['pursued'], to: 'achieved', asks: ['conclusion'] },
      miss: { from: ['pursued'], to: 'missed', asks: ['conclusion'] },
      abandon: { from: ['proposed', 'agreed', 'pursued'], to: 'abandoned', asks: ['conclusion'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'endsOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'owner', 'confidence', 'startsOn', 'endsOn', 'reviewDue'],
      sort: 'endsOn',
      where: { category: 'planned,active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'confidence', 'endsOn', 'reviewDue'],
      sort: 'endsOn',
      where: { owner: 'me', category: 'draft,planned,active' },
    },
    all: { columns: ['number', 'title', 'state', 'parent', 'owner', 'startsOn', 'endsOn'], sort: '-endsOn' },
  },
  sorts: ['endsOn', 'reviewDue'],
  form: [
    { name: 'what', fields: ['title', 'description', 'parent'] },
    { name: 'care', fields: ['owner', 'startsOn', 'endsOn', 'confidence', 'reviewedOn', 'reviewDue'] },
    { name: 'outcome', fields: ['conclusion'] },
  ],
  may: {
    read: anyOf(strategists, role('service-owner'), role('team-lead'), mine('assignee'), allOf(staff, settled)),
    create: anyOf(strategists, role('service-owner')),
    update: anyOf(strategists, mine('assignee')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    agree: strategists,
    revise: strategists,
    abandon: strategists,
  },
});
