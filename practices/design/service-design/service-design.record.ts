import { choice } from '../../../fields/choice/choice.field.ts';
import { choices } from '../../../fields/choices/choices.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { channels } from '../../../kernel/event.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { timeMetrics } from '../../../kernel/time-metric.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { versioned } from '../../../traits/versioned.ts';
import { gaps } from './completeness.ts';

const owners = anyOf(role('service-owner'), role('administrator'));
const designers = anyOf(role('service-designer'), role('service-level-manager'), owners);
const staff = anyOf(role('agent'), role('team-lead'), designers);
const counsel = anyOf(designers, role('manager'));

/**
 * All that must be known of a new or changed service before it is built: what it is for, how good it will be, what it is made of,
 * who does what, what it costs, and when it is accepted (ITIL 4 and YaSM: service design package; ISO/IEC 20000-1, 8.5.2).
 */
export const serviceDesign = record({
  name: 'service-design',
  prefix: 'SDP',
  traits: [commentable, linkable, attachable, versioned, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { required: true }),
    about: choice(['new', 'changed', 'removed'], { default: 'new', required: true }),
    owner: reference('person', { default: 'me' }),
    targetOn: day(),
    previous: reference('service-design', { fixed: true }),
    utility: text({ as: 'markdown', search: 'C' }),
    availability: text({ as: 'markdown' }),
    capacity: text({ as: 'markdown' }),
    continuity: text({ as: 'markdown' }),
    security: text({ as: 'markdown' }),
    architecture: text({ as: 'markdown', search: 'C' }),
    transition: text({ as: 'markdown' }),
    sunset: text({ as: 'markdown' }),
    misfits: number({ least: 0, default: 0 }),
    misfitReason: text({ as: 'lines' }),
    costOnce: money({ decidedBy: 'costOnce' }),
    costEachYear: money({ decidedBy: 'costEachYear' }),
    costYears: number({ least: 1, most: 30, default: 3, required: true, unit: 'years' }),
    costInAll: money({ decidedBy: 'costInAll' }),
    completeness: number({ unit: '%', decidedBy: 'completeness' }),
    missing: choices(gaps, { decidedBy: 'missing' }),
    advisable: choices(gaps, { decidedBy: 'advisable' }),
    readiness: choice(['incomplete', 'unproven', 'ready'], { decidedBy: 'readiness' }),
    approvedBy: reference('person'),
    approvedOn: day(),
    endReason: text({ as: 'lines' }),
  },
  lines: {
    outcomes: lines({ outcome: text({ required: true }), beneficiary: text(), seenBy: text() }),
    levels: lines({
      property: text({ required: true }),
      metric: choice([...timeMetrics, 'availability', 'satisfaction', 'first-contact-resolution', 'other'], {
        default: 'other',
        required: true,
      }),
      channel: choice(channels),
      within: duration(),
      share: number({ least: 0, most: 100, decimals: 3, unit: '%' }),
      level: number({ decimals: 3 }),
      measuredBy: text(),
      measure: reference('measure'),
      requirement: reference('requirement', { means: 'satisfies' }),
    }),
    components: lines({
      component: text({ required: true }),
      kind: choice(['hardware', 'software', 'infrastructure', 'data-platform', 'training', 'other']),
      item: reference('configuration-item'),
      technology: reference('technology'),
      inVersion: text({ most: 40 }),
      origin: choice(['there', 'built', 'bought', 'rented']),
      fits: text(),
    }),
    processes: lines({
      process: text({ required: true }),
      definition: reference('process'),
      change: choice(['as-it-is', 'changed', 'new'], { default: 'as-it-is', required: true }),
      remark: text(),
    }),
    roles: lines({
      activity: text({ required: true }),
      responsible: text(),
      accountable: text(),
      consulted: text(),
      informed: text(),
    }),
    suppliers: lines({
      supplier: reference('organisation', { required: true }),
      delivers: text({ required: true }),
      agreement: reference('agreement'),
    }),
    costs: lines({
      item: text({ required: true }),
      falls: choice(['once', 'each-month', 'each-year'], { default: 'once', required: true }),
      amount: money(),
    }),
    risks: lines({ risk: text({ required: true }), treatment: text(), plan: text() }),
    criteria: lines({
      criterion: text({ required: true }),
      gate: choice(['transition', 'operation'], { default: 'transition', required: true }),
      met: yesNo({ default: false }),
      metBy: reference('person'),
      metOn: day(),
      evidence: text(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { approvedBy: 'hidden', approvedOn: 'hidden', endReason: 'hidden' } },
      'in-review': {
        category: 'waiting',
        asks: { owner: 'required', approvedBy: 'hidden', approvedOn: 'hidden', endReason: 'hidden' },
      },
      approved: {
        category: 'planned',
        // What was approved stands; that criteria are met, and who cares for it, is written on the way.
        otherwise: 'read-only',
        asks: {
          criteria: 'free',
          misfits: 'free',
          owner: 'free',
          targetOn: 'free',
          inForceFrom: 'free',
          reviewDue: 'free',
          endReason: 'hidden',
        },
      },
      'in-use': {
        category: 'active',
        otherwise: 'read-only',
        asks: {
          criteria: 'free',
          misfits: 'free',
          owner: 'free',
          reviewedOn: 'free',
          reviewDue: 'free',
          endReason: 'hidden',
        },
      },
      superseded: { category: 'superseded', otherwise: 'read-only' },
      withdrawn: { category: 'retired', otherwise: 'read-only', asks: { endReason: 'required' } },
    },
    transitions: {
      submit: { from: ['draft'], to: 'in-review', asks: ['owner', 'targetOn'] },
      revise: { from: ['in-review', 'approved'], to: 'draft', clears: ['approvedBy', 'approvedOn'] },
      approve: { from: ['in-review'], to: 'approved', sets: { approvedBy: 'me', approvedOn: 'now' } },
      begin: { from: ['approved'], to: 'in-use', asks: ['reviewDue'], sets: { inForceFrom: 'now' } },
      supersede: { from: ['in-use'], to: 'superseded', sets: { inForceUntil: 'now' } },
      withdraw: { from: ['draft', 'in-review', 'approved', 'in-use'], to: 'withdrawn', asks: ['endReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'targetOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'state', 'completeness', 'readiness', 'owner', 'targetOn'],
      sort: 'targetOn',
      where: { category: 'draft,waiting,planned' },
    },
    mine: {
      columns: ['number', 'title', 'service', 'state', 'completeness', 'missing', 'targetOn'],
      sort: 'completeness',
      where: { owner: 'me', category: 'draft,waiting,planned,active' },
    },
    used: {
      columns: ['number', 'title', 'service', 'edition', 'owner', 'inForceFrom', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    all: { columns: ['number', 'title', 'service', 'state', 'edition', 'completeness', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'targetOn', 'completeness'],
  form: [
    { name: 'what', fields: ['title', 'service', 'about', 'owner', 'targetOn'] },
    { name: 'utility', fields: ['utility', 'outcomes'] },
    { name: 'warranty', fields: ['availability', 'capacity', 'continuity', 'security', 'levels'] },
    {
      name: 'means',
      fields: ['architecture', 'components', 'misfits', 'misfitReason', 'processes', 'roles', 'suppliers'],
    },
    { name: 'price', fields: ['costs', 'costOnce', 'costEachYear', 'costYears', 'costInAll', 'risks'] },
    { name: 'acceptance', fields: ['transition', 'criteria', 'sunset'] },
    { name: 'completeness', fields: ['completeness', 'missing', 'advisable', 'readiness'] },
    {
      name: 'care',
      fields: ['edition', 'previous', 'approvedBy', 'approvedOn', 'reviewedOn', 'reviewDue', 'endReason'],
    },
  ],
  may: {
    read: anyOf(staff, counsel),
    create: designers,
    update: anyOf(designers, mine('assignee')),
    comment: anyOf(staff, counsel),
    internal: staff,
    // Nobody approves what they wrote themselves.
    approve: allOf(owners, not(mine('assignee'))),
    begin: owners,
    supersede: owners,
    withdraw: owners,
    archive: role('administrator'),
  },
  fieldMay: {
    costs: { read: anyOf(counsel, mine('assignee')) },
    costOnce: { read: anyOf(counsel, mine('assignee')) },
    costEachYear: { read: anyOf(counsel, mine('assignee')) },
    costInAll: { read: anyOf(counsel, mine('assignee')) },
    misfits: { update: nobody },
    risks: { read: anyOf(counsel, mine('assignee')) },
    approvedBy: { update: role('administrator') },
    approvedOn: { update: role('administrator') },
  },
});
