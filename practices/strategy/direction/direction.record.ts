import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { watchable } from '../../../traits/watchable.ts';

const strategists = anyOf(role('strategy-manager'), role('administrator'));
const leads = anyOf(role('service-owner'), role('team-lead'), role('manager'), strategists);
const settled = inState('decided', 'superseded');
const ways = ['make', 'buy', 'outsource', 'cloud', 'automate'] as const;

/** A question of how to go about something, the options weighed, the decision, and the assumptions under which it holds (YaSM LP1.3). */
export const direction = record({
  name: 'direction',
  prefix: 'DIR',
  traits: [commentable, linkable, attachable, watchable, reviewed],
  fields: {
    question: text({ required: true, search: 'A' }),
    background: text({ as: 'markdown', search: 'C' }),
    owner: reference('person', { default: 'me' }),
    decisionDue: day(),
    leading: text({ decidedBy: 'leading' }),
    chosen: text({ search: 'B' }),
    way: choice(ways, { decidedBy: 'way' }),
    rationale: text({ as: 'markdown', search: 'C' }),
    decidedOn: day(),
    decidedByWhom: reference('person'),
    standing: choice(['sound', 'in-question'], { decidedBy: 'standing' }),
    nextCheck: day({ decidedBy: 'nextCheck' }),
    remindedOf: day(),
    dropReason: text({ as: 'lines' }),
  },
  lines: {
    options: lines({
      name: text({ required: true }),
      way: choice(ways, { required: true }),
      cost: money(),
      rationale: text({ most: 500 }),
    }),
    criteria: lines({
      criterion: text({ required: true }),
      weight: number({ least: 1, most: 10, default: 1, required: true }),
    }),
    points: lines({
      option: text({ required: true }),
      criterion: text({ required: true }),
      points: number({ least: 0, most: 5, required: true }),
    }),
    assumptions: lines({
      assumption: text({ required: true, most: 500 }),
      checkOn: day({ required: true }),
      finding: choice(['held', 'failed']),
      foundOn: day(),
      remark: text({ most: 500 }),
    }),
  },
  lifecycle: {
    initial: 'considered',
    states: {
      considered: { category: 'open', asks: { decidedOn: 'hidden', decidedByWhom: 'hidden', dropReason: 'hidden' } },
      proposed: {
        category: 'waiting',
        asks: {
          owner: 'required',
          options: 'required',
          decidedOn: 'hidden',
          decidedByWhom: 'hidden',
          dropReason: 'hidden',
        },
      },
      decided: {
        category: 'active',
        // What was decided stands; whether what was assumed held is found later, and what follows from that is decided anew.
        asks: {
          assumptions: 'free',
          standing: 'free',
          nextCheck: 'free',
          remindedOf: 'free',
          owner: 'free',
          reviewedOn: 'free',
          reviewDue: 'free',
          dropReason: 'hidden',
        },
        otherwise: 'read-only',
      },
      superseded: { category: 'superseded', otherwise: 'read-only' },
      dropped: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      propose: { from: ['considered'], to: 'proposed', asks: ['owner', 'decisionDue'] },
      decide: {
        from: ['proposed'],
        to: 'decided',
        asks: ['chosen', 'rationale', 'reviewDue'],
        requires: ['chosen', 'rationale'],
        sets: { decidedOn: 'now', decidedByWhom: 'me' },
      },
      reconsider: { from: ['proposed', 'decided'], to: 'considered', clears: ['chosen', 'decidedOn', 'decidedByWhom'] },
      supersede: { from: ['decided'], to: 'superseded' },
      drop: { from: ['considered', 'proposed'], to: 'dropped', asks: ['dropReason'], requires: ['dropReason'] },
    },
  },
  header: { title: 'question', assignee: 'owner', due: 'decisionDue' },
  lists: {
    current: {
      columns: ['number', 'question', 'state', 'chosen', 'way', 'standing', 'owner', 'nextCheck'],
      sort: 'nextCheck',
      where: { category: 'open,waiting,active' },
    },
    'in-question': {
      columns: ['number', 'question', 'chosen', 'owner', 'decidedOn', 'reviewDue'],
      sort: 'nextCheck',
      where: { standing: 'in-question', category: 'active' },
    },
    mine: {
      columns: ['number', 'question', 'state', 'chosen', 'standing', 'nextCheck'],
      sort: 'nextCheck',
      where: { owner: 'me', category: 'open,waiting,active' },
    },
    all: {
      columns: ['number', 'question', 'state', 'chosen', 'way', 'standing', 'owner', 'decidedOn'],
      sort: '-decidedOn',
    },
  },
  sorts: ['nextCheck', 'decidedOn'],
  form: [
    { name: 'what', fields: ['question', 'background', 'owner', 'decisionDue'] },
    { name: 'weighing', fields: ['options', 'criteria', 'points', 'leading'] },
    { name: 'decision', fields: ['chosen', 'way', 'rationale', 'decidedOn', 'decidedByWhom', 'dropReason'] },
    { name: 'assumed', fields: ['assumptions', 'standing', 'nextCheck', 'remindedOf', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: anyOf(leads, mine('assignee'), allOf(role('agent'), settled)),
    create: anyOf(strategists, role('service-owner')),
    update: anyOf(strategists, mine('assignee')),
    comment: leads,
    internal: leads,
    archive: role('administrator'),
    decide: strategists,
    supersede: strategists,
  },
  // What options would cost is for those who decide, not for everybody who goes by the decision.
  fieldMay: {
    options: { read: anyOf(leads, mine('assignee')) },
    points: { read: anyOf(leads, mine('assignee')) },
    decidedOn: { update: nobody },
    decidedByWhom: { update: nobody },
    remindedOf: { update: nobody },
  },
});
