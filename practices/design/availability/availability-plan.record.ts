import { choice } from '../../../fields/choice/choice.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const planners = anyOf(role('service-designer'), role('service-owner'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('manager'), role('service-level-manager'), planners);

/** What makes a service be there as often as promised, and what would take it away (ITIL 4: availability management). */
export const availabilityPlan = record({
  name: 'availability-plan',
  prefix: 'AVP',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { required: true, means: 'covers' }),
    owner: reference('person', { default: 'me' }),
    target: number({ least: 0, most: 100, decimals: 3, unit: '%', required: true }),
    measuredBy: text(),
    expected: number({ decimals: 4, unit: '%', decidedBy: 'expected' }),
    downtime: number({ decimals: 1, unit: 'h', decidedBy: 'downtime' }),
    verdict: choice(['reached', 'missed', 'unknown'], { decidedBy: 'verdict' }),
    weakest: text({ decidedBy: 'weakest' }),
    remark: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    components: lines({
      component: text({ required: true }),
      item: reference('configuration-item'),
      availability: number({ least: 0, most: 100, decimals: 4, unit: '%', required: true }),
      copies: number({ least: 1, most: 100, default: 1, required: true }),
      needed: number({ least: 1, most: 100, default: 1, required: true }),
      basis: choice(['measured', 'promised', 'estimated'], { default: 'estimated', required: true }),
    }),
    measures: lines({
      measure: text({ required: true }),
      aim: choice(['fails-less', 'noticed-sooner', 'repaired-sooner', 'bypassed'], { required: true }),
      stands: choice(['planned', 'in-place', 'given-up'], { default: 'planned', required: true }),
    }),
    singlePoints: lines({
      point: text({ required: true }),
      item: reference('configuration-item'),
      effect: text(),
      mitigation: text(),
      stands: choice(['open', 'mitigated', 'accepted'], { default: 'open', required: true }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'in-force': { category: 'active', asks: { components: 'required', owner: 'required' } },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      release: { from: ['draft'], to: 'in-force', asks: ['reviewDue'] },
      revise: { from: ['in-force'], to: 'draft' },
      retire: { from: ['draft', 'in-force'], to: 'retired' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'target', 'expected', 'verdict', 'weakest', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'target', 'expected', 'verdict', 'reviewDue'],
      sort: 'reviewDue',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'target', 'expected', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'reviewDue'],
  form: [
    { name: 'what', fields: ['title', 'service', 'owner', 'target', 'measuredBy'] },
    { name: 'expected', fields: ['components', 'expected', 'downtime', 'verdict', 'weakest'] },
    { name: 'done', fields: ['measures', 'singlePoints', 'remark'] },
    { name: 'care', fields: ['reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: staff,
    create: planners,
    update: anyOf(planners, mine('assignee')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
