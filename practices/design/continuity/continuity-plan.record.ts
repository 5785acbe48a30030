import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { versioned } from '../../../traits/versioned.ts';

const owners = anyOf(role('continuity-manager'), role('service-owner'), role('administrator'));
const planners = anyOf(role('service-designer'), owners);
/** Whoever may have to follow it at night must be able to read it. */
const readers = anyOf(role('agent'), role('team-lead'), role('manager'), role('major-incident-manager'), planners);
const leaders = anyOf(role('major-incident-manager'), role('team-lead'), owners);

/** What is done when much is gone at once, by whom and in which order, and what shows that it works (ISO 22301; ISO/IEC 20000-1, 8.7.2). */
export const continuityPlan = record({
  name: 'continuity-plan',
  prefix: 'BCP',
  traits: [commentable, linkable, attachable, versioned, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { means: 'covers' }),
    analysis: reference('impact-analysis', { means: 'answers' }),
    scenario: choice(
      ['loss-of-site', 'loss-of-people', 'loss-of-supplier', 'loss-of-systems', 'loss-of-data', 'attack', 'other'],
      { required: true },
    ),
    signs: text({ as: 'lines', search: 'B' }),
    strategy: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    rto: duration({ required: true }),
    rpo: duration(),
    exerciseMonths: number({ least: 1, most: 60, unit: 'months', default: 12, required: true }),
    exercisedOn: day({ decidedBy: 'exercisedOn' }),
    exerciseDue: day({ decidedBy: 'exerciseDue' }),
    proof: choice(['never-exercised', 'not-reached', 'proven'], { decidedBy: 'proof' }),
    invokedAt: moment(),
    invokedBy: reference('person'),
    occasion: text({ as: 'lines' }),
    incident: reference('incident'),
    outcome: text({ as: 'lines' }),
    remindedOf: day(),
  },
  lines: {
    team: lines({
      task: text({ required: true }),
      person: reference('person'),
      deputy: reference('person'),
      reached: text(),
    }),
    steps: lines({ step: text({ required: true }), doneBy: text(), takes: duration(), seenBy: text() }, { most: 200 }),
    exercises: lines({
      heldOn: day({ required: true }),
      manner: choice(['tabletop', 'walkthrough', 'simulation', 'full'], { required: true }),
      result: choice(['passed', 'passed-with-findings', 'failed'], { required: true }),
      recovered: duration(),
      lost: duration(),
      findings: text({ as: 'lines' }),
    }),
    activations: lines({
      invoked: moment({ required: true }),
      invoker: reference('person'),
      occasion: text({ as: 'lines' }),
      incident: reference('incident'),
      ended: moment(),
      recovered: duration(),
      outcome: text({ as: 'lines' }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { occasion: 'hidden', incident: 'hidden', outcome: 'hidden' } },
      'in-force': {
        category: 'active',
        asks: {
          owner: 'required',
          steps: 'required',
          team: 'required',
          occasion: 'hidden',
          incident: 'hidden',
          outcome: 'hidden',
        },
      },
      invoked: { category: 'open', asks: { occasion: 'required', outcome: 'hidden' } },
      'stood-down': { category: 'open', asks: { outcome: 'required' } },
      retired: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      release: { from: ['draft'], to: 'in-force', asks: ['reviewDue'], sets: { inForceFrom: 'now' } },
      revise: { from: ['in-force'], to: 'draft' },
      invoke: {
        from: ['in-force'],
        to: 'invoked',
        asks: ['occasion', 'incident'],
        requires: ['occasion'],
        sets: { invokedAt: 'now', invokedBy: 'me' },
      },
      'stand-down': { from: ['invoked'], to: 'stood-down', asks: ['outcome'] },
      'stand-by': {
        from: ['stood-down'],
        to: 'in-force',
        clears: ['invokedAt', 'invokedBy', 'occasion', 'incident', 'outcome'],
      },
      retire: { from: ['draft', 'in-force'], to: 'retired' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'exerciseDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'scenario', 'state', 'rto', 'proof', 'exerciseDue'],
      sort: 'exerciseDue',
      where: { category: 'active,open' },
    },
    stale: {
      columns: ['number', 'title', 'service', 'exercisedOn', 'exerciseDue', 'owner'],
      sort: 'exerciseDue',
      where: { category: 'active', exerciseDue: 'lte:today' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'proof', 'exerciseDue', 'reviewDue'],
      sort: 'exerciseDue',
      where: { owner: 'me' },
    },
    all: { columns: ['number', 'title', 'state', 'service', 'scenario', 'edition', 'owner'], sort: 'title' },
  },
  sorts: ['title', 'exerciseDue'],
  form: [
    { name: 'what', fields: ['title', 'service', 'analysis', 'scenario', 'signs', 'owner'] },
    { name: 'how', fields: ['strategy', 'team', 'steps'] },
    { name: 'aims', fields: ['rto', 'rpo', 'proof'] },
    { name: 'exercises', fields: ['exerciseMonths', 'exercises', 'exercisedOn', 'exerciseDue', 'remindedOf'] },
    {
      name: 'activation',
      fields: ['invokedAt', 'invokedBy', 'occasion', 'incident', 'outcome', 'activations'],
    },
    { name: 'care', fields: ['edition', 'inForceFrom', 'inForceUntil', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: readers,
    create: planners,
    update: anyOf(planners, mine('assignee')),
    comment: readers,
    internal: readers,
    release: allOf(owners, not(mine('assignee'))),
    invoke: anyOf(leaders, mine('assignee')),
    'stand-down': anyOf(leaders, mine('assignee')),
    'stand-by': anyOf(leaders, mine('assignee')),
    retire: owners,
    archive: role('administrator'),
  },
  // What was done when it was invoked is written down by itself and stays.
  fieldMay: {
    activations: { update: nobody },
    invokedAt: { update: nobody },
    invokedBy: { update: nobody },
    remindedOf: { update: nobody },
  },
});
