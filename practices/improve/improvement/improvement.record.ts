import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { costed } from '../../../traits/costed.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

const levels = ['high', 'medium', 'low'] as const;
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));
const leaders = anyOf(
  role('manager'),
  role('strategy-manager'),
  role('quality-manager'),
  role('service-owner'),
  role('administrator'),
);

const open = {
  achieved: 'hidden',
  achievedOn: 'hidden',
  reached: 'hidden',
  conclusion: 'hidden',
  endReason: 'hidden',
} as const;
const agreed = {
  owner: 'required',
  figure: 'required',
  baseline: 'required',
  target: 'required',
  checkOn: 'required',
  endReason: 'hidden',
} as const;
/** What it is checked against does not move any more once it was approved. */
const held = {
  ...agreed,
  figure: 'read-only',
  unit: 'read-only',
  aim: 'read-only',
  baseline: 'read-only',
  target: 'read-only',
} as const;

/** Something that is to get better, how one would see that it did, and whether it did (ITIL 4: continual improvement register). */
export const improvement = record({
  name: 'improvement',
  prefix: 'IMP',
  traits: [commentable, linkable, attachable, watchable, costed],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    origin: choice(
      ['review', 'measure', 'survey', 'complaint', 'incident', 'problem', 'audit', 'risk', 'exercise', 'idea'],
      {
        default: 'idea',
        required: true,
      },
    ),
    service: reference('service'),
    owner: reference('person', { default: 'me' }),
    hypothesis: text({ as: 'markdown', search: 'C' }),
    benefit: choice(levels),
    effort: choice(levels),
    risk: choice(levels),
    priority: choice(['P1', 'P2', 'P3', 'P4'], { decidedBy: 'priority', overridable: true }),
    figure: text(),
    unit: text({ most: 20 }),
    aim: choice(['more', 'less'], { default: 'more', required: true }),
    baseline: number({ decimals: 3 }),
    target: number({ decimals: 3 }),
    checkOn: day(),
    achieved: number({ decimals: 3 }),
    achievedOn: day(),
    reached: choice(['reached', 'better', 'unchanged', 'worse'], { decidedBy: 'reached' }),
    conclusion: text({ as: 'markdown', search: 'C' }),
    endReason: text({ as: 'lines' }),
    remindedOf: day(),
  },
  lifecycle: {
    initial: 'idea',
    states: {
      idea: { category: 'draft', asks: open },
      assessed: { category: 'open', asks: { ...open, benefit: 'required', effort: 'required', risk: 'required' } },
      approved: { category: 'planned', asks: { ...open, ...agreed } },
      'under-way': { category: 'open', asks: { ...open, ...held } },
      checked: { category: 'resolved', asks: { ...held, achieved: 'required', achievedOn: 'required' } },
      embedded: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { achieved: 'required', conclusion: 'required', endReason: 'hidden' },
      },
      rejected: { category: 'closed', asks: { ...open, endReason: 'required' } },
      stopped: { category: 'closed', asks: { endReason: 'required' } },
    },
    transitions: {
      assess: { from: ['idea'], to: 'assessed', asks: ['hypothesis', 'benefit', 'effort', 'risk'] },
      approve: {
        from: ['assessed'],
        to: 'approved',
        asks: ['owner', 'figure', 'unit', 'aim', 'baseline', 'target', 'checkOn'],
      },
      begin: { from: ['approved'], to: 'under-way' },
      check: { from: ['under-way'], to: 'checked', asks: ['achieved', 'achievedOn', 'conclusion'] },
      'go-on': {
        from: ['checked'],
        to: 'under-way',
        asks: ['checkOn'],
        requires: ['checkOn'],
        clears: ['achieved', 'achievedOn'],
      },
      embed: { from: ['checked'], to: 'embedded', asks: ['conclusion'] },
      reject: { from: ['idea', 'assessed'], to: 'rejected', asks: ['endReason'] },
      stop: { from: ['approved', 'under-way', 'checked'], to: 'stopped', asks: ['endReason'] },
      reconsider: { from: ['rejected', 'stopped'], to: 'idea', clears: ['endReason', 'achieved', 'achievedOn'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'checkOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'priority', 'service', 'owner', 'baseline', 'target', 'checkOn'],
      sort: 'priority,checkOn',
      where: { category: 'draft,open,planned,resolved' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'priority', 'checkOn'],
      sort: 'checkOn',
      where: { owner: 'me', category: 'draft,open,planned,resolved' },
    },
    ideas: {
      columns: ['number', 'title', 'origin', 'service', 'owner', 'createdAt'],
      sort: '-createdAt',
      where: { state: 'idea' },
    },
    approval: {
      columns: ['number', 'title', 'priority', 'benefit', 'effort', 'risk', 'service', 'owner'],
      sort: 'priority,createdAt',
      where: { state: 'assessed' },
    },
    proved: {
      columns: ['number', 'title', 'figure', 'baseline', 'target', 'achieved', 'reached', 'state', 'achievedOn'],
      sort: '-achievedOn',
      where: { state: 'checked,embedded' },
    },
    all: { columns: ['number', 'title', 'state', 'priority', 'origin', 'service', 'owner'], sort: '-createdAt' },
  },
  sorts: ['createdAt', 'priority', 'checkOn', 'achievedOn'],
  form: [
    { name: 'what', fields: ['title', 'description', 'origin', 'service', 'owner'] },
    { name: 'worth', fields: ['hypothesis', 'benefit', 'effort', 'risk', 'priority'] },
    {
      name: 'proof',
      fields: [
        'figure',
        'unit',
        'aim',
        'baseline',
        'target',
        'checkOn',
        'achieved',
        'achievedOn',
        'reached',
        'remindedOf',
      ],
    },
    { name: 'outcome', fields: ['conclusion', 'endReason'] },
  ],
  may: {
    read: anyOf(staff, leaders, mine('assignee')),
    create: anyOf(staff, leaders),
    update: anyOf(leaders, role('team-lead'), mine('assignee')),
    comment: anyOf(staff, leaders),
    internal: anyOf(staff, leaders),
    archive: role('administrator'),
    approve: leaders,
    reject: anyOf(leaders, role('team-lead')),
    stop: leaders,
    embed: leaders,
    reconsider: leaders,
  },
  fieldMay: {
    remindedOf: { update: nobody },
    plannedCost: { read: anyOf(leaders, role('finance')) },
    actualCost: { read: anyOf(leaders, role('finance')) },
  },
});
