import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const planners = anyOf(role('service-designer'), role('service-owner'), role('team-lead'), role('administrator'));
const staff = anyOf(role('agent'), role('manager'), planners);
const counsel = anyOf(planners, role('manager'));

/** How long a resource lasts at the rate at which it is used up, and what is done before it does not (ITIL 4: capacity and performance). */
export const capacityPlan = record({
  name: 'capacity-plan',
  prefix: 'CPP',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { means: 'covers' }),
    item: reference('configuration-item'),
    team: reference('team'),
    owner: reference('person', { default: 'me' }),
    metric: text({ required: true, search: 'B' }),
    unit: text({ required: true, most: 20 }),
    maximum: number({ decimals: 3, least: 0, required: true }),
    threshold: number({ least: 1, most: 100, unit: '%', default: 80, required: true }),
    leadDays: number({ least: 0, most: 1_000, unit: 'days' }),
    current: number({ decimals: 3, decidedBy: 'current' }),
    growth: number({ decimals: 6, decidedBy: 'growth', overridable: true }),
    daysUntilFull: number({ unit: 'days', decidedBy: 'daysUntilFull' }),
    thresholdOn: day({ decidedBy: 'thresholdOn' }),
    fullOn: day({ decidedBy: 'fullOn' }),
    orderBy: day({ decidedBy: 'orderBy' }),
    demand: text({ as: 'markdown', search: 'C' }),
    decision: text({ as: 'lines' }),
  },
  lines: {
    readings: lines({
      readOn: day({ required: true }),
      used: number({ decimals: 3, least: 0, required: true }),
      readFrom: text(),
    }),
    options: lines({
      option: text({ required: true }),
      adds: number({ decimals: 3 }),
      cost: money(),
      falls: choice(['once', 'each-month', 'each-year'], { default: 'once', required: true }),
      leadDays: number({ least: 0, most: 1_000, unit: 'days' }),
      remark: text(),
      chosen: yesNo({ default: false }),
    }),
  },
  lifecycle: {
    initial: 'watched',
    states: {
      watched: { category: 'active', asks: { decision: 'hidden' } },
      planned: { category: 'planned', asks: { options: 'required', owner: 'required' } },
      extended: { category: 'closed', otherwise: 'read-only' },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      decide: { from: ['watched'], to: 'planned', asks: ['options', 'decision'], requires: ['decision'] },
      reconsider: { from: ['planned'], to: 'watched', clears: ['decision'] },
      extend: { from: ['planned'], to: 'extended' },
      'watch-again': { from: ['extended'], to: 'watched', clears: ['decision'] },
      retire: { from: ['watched', 'planned', 'extended'], to: 'retired' },
    },
  },
  header: { title: 'title', assignee: 'owner', team: 'team', due: 'orderBy' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'current', 'maximum', 'unit', 'fullOn', 'orderBy', 'state'],
      sort: 'fullOn',
      where: { category: 'active,planned' },
    },
    mine: {
      columns: ['number', 'title', 'daysUntilFull', 'fullOn', 'orderBy', 'state'],
      sort: 'orderBy',
      where: { owner: 'me', category: 'active,planned' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'item', 'fullOn', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'fullOn', 'orderBy'],
  form: [
    { name: 'what', fields: ['title', 'service', 'item', 'team', 'owner'] },
    { name: 'limit', fields: ['metric', 'unit', 'maximum', 'threshold', 'leadDays'] },
    { name: 'use', fields: ['readings', 'current', 'growth', 'daysUntilFull', 'thresholdOn', 'fullOn', 'orderBy'] },
    { name: 'plan', fields: ['demand', 'options', 'decision', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: staff,
    create: planners,
    update: anyOf(planners, mine('assignee')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
  fieldMay: { options: { read: anyOf(counsel, mine('assignee')) } },
});
