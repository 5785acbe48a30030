import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const assessors = anyOf(role('service-designer'), role('service-owner'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('manager'), assessors);

/** What a service uses and emits in a period, what that rests on and how sure it is (GHG Protocol; ITIL 4: sustainability in digital and IT). */
export const sustainabilityAssessment = record({
  name: 'sustainability-assessment',
  prefix: 'SUS',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { required: true, means: 'covers' }),
    owner: reference('person', { default: 'me' }),
    startsOn: day({ required: true }),
    endsOn: day({ required: true }),
    intensity: number({ least: 0, most: 2_000, decimals: 1, unit: 'g/kWh', required: true }),
    intensitySource: text(),
    pue: number({ least: 1, most: 5, decimals: 2, default: 1, required: true }),
    energy: number({ decimals: 1, unit: 'kWh', decidedBy: 'energy' }),
    inUse: number({ decimals: 1, unit: 'kg CO₂e', decidedBy: 'inUse' }),
    embodied: number({ decimals: 1, unit: 'kg CO₂e', decidedBy: 'embodied' }),
    total: number({ decimals: 1, unit: 'kg CO₂e', decidedBy: 'total' }),
    uncertainty: number({ decimals: 1, unit: '%', decidedBy: 'uncertainty' }),
    measuredShare: number({ unit: '%', decidedBy: 'measuredShare' }),
    lifespan: text({ as: 'markdown' }),
    endOfLife: text({ as: 'markdown' }),
    social: text({ as: 'markdown' }),
    viability: text({ as: 'markdown' }),
  },
  lines: {
    items: lines({
      item: text({ required: true }),
      component: reference('configuration-item'),
      pieces: number({ least: 1, most: 1_000_000, default: 1, required: true }),
      share: number({ least: 0, most: 100, decimals: 2, unit: '%', default: 100, required: true }),
      basis: choice(['measured', 'nameplate', 'estimate'], { required: true }),
      energy: number({ least: 0, decimals: 3, unit: 'kWh' }),
      watts: number({ least: 0, decimals: 2, unit: 'W' }),
      hours: number({ least: 0, decimals: 1, unit: 'h' }),
      uncertainty: number({ least: 0, most: 200, unit: '%' }),
      embodied: number({ least: 0, decimals: 2, unit: 'kg CO₂e' }),
      lifeYears: number({ least: 0, most: 100, decimals: 1, unit: 'years' }),
    }),
    actions: lines({
      action: text({ required: true }),
      saves: number({ least: 0, decimals: 1, unit: 'kg CO₂e' }),
      stands: choice(['idea', 'agreed', 'done'], { default: 'idea', required: true }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      published: { category: 'active', asks: { items: 'required', actions: 'free' }, otherwise: 'read-only' },
      superseded: { category: 'superseded', otherwise: 'read-only' },
    },
    transitions: {
      publish: { from: ['draft'], to: 'published' },
      revise: { from: ['published'], to: 'draft' },
      supersede: { from: ['published'], to: 'superseded' },
    },
  },
  header: { title: 'title', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'energy', 'total', 'uncertainty', 'measuredShare', 'endsOn'],
      sort: '-total',
      where: { category: 'active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'service', 'total', 'endsOn'],
      sort: 'title',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'startsOn', 'endsOn', 'total'], sort: 'title' },
  },
  sorts: ['title', 'total'],
  form: [
    { name: 'what', fields: ['title', 'service', 'owner', 'startsOn', 'endsOn'] },
    { name: 'basis', fields: ['intensity', 'intensitySource', 'pue', 'items'] },
    { name: 'result', fields: ['energy', 'inUse', 'embodied', 'total', 'uncertainty', 'measuredShare'] },
    { name: 'beyond', fields: ['lifespan', 'endOfLife', 'social', 'viability', 'actions'] },
  ],
  may: {
    read: staff,
    create: assessors,
    update: anyOf(assessors, mine('assignee')),
    comment: staff,
    internal: staff,
    archive: role('administrator'),
  },
});
