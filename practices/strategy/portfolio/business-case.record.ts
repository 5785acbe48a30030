import { day } from '../../../fields/day/day.field.ts';
import { money } from '../../../fields/money/money.field.ts';
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

const deciders = anyOf(role('strategy-manager'), role('finance'), role('administrator'));
const planners = anyOf(role('service-owner'), role('manager'), deciders);

/** Why a service or a change is worth its money: options, what each costs and brings by year, and what was decided (ITIL 4 portfolio). */
export const businessCase = record({
  name: 'business-case',
  prefix: 'BC',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    reason: text({ as: 'markdown', search: 'C' }),
    service: reference('service'),
    owner: reference('person', { default: 'me' }),
    discountRate: number({ decimals: 2, least: 0, most: 100, unit: '%', default: 8, required: true }),
    preferred: text(),
    netPresentValue: money({ decidedBy: 'netPresentValue' }),
    payback: number({ decimals: 1, decidedBy: 'payback' }),
    returnOnInvestment: number({ decimals: 1, unit: '%', decidedBy: 'returnOnInvestment' }),
    decidedOn: day(),
    decidedByWhom: reference('person'),
    decisionReason: text({ as: 'lines' }),
    outcome: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    options: lines({ name: text({ required: true }), description: text({ most: 500 }) }),
    years: lines({
      option: text({ required: true }),
      year: number({ least: 0, most: 30, required: true }),
      cost: money(),
      benefit: money(),
      remark: text(),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: {
        category: 'draft',
        asks: { decidedOn: 'hidden', decidedByWhom: 'hidden', decisionReason: 'hidden', outcome: 'hidden' },
      },
      submitted: {
        category: 'waiting',
        asks: {
          decisionReason: 'hidden',
          outcome: 'hidden',
        },
        otherwise: 'read-only',
      },
      approved: {
        category: 'active',
        asks: { owner: 'free', reviewedOn: 'free', reviewDue: 'free', outcome: 'hidden' },
        otherwise: 'read-only',
      },
      rejected: { category: 'closed', otherwise: 'read-only' },
      concluded: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      submit: {
        from: ['draft'],
        to: 'submitted',
        asks: ['preferred'],
        requires: ['owner', 'preferred', 'netPresentValue'],
      },
      revise: {
        from: ['submitted', 'rejected'],
        to: 'draft',
        clears: ['decidedOn', 'decidedByWhom', 'decisionReason'],
      },
      approve: {
        from: ['submitted'],
        to: 'approved',
        asks: ['decisionReason', 'reviewDue'],
        sets: { decidedOn: 'now', decidedByWhom: 'me' },
      },
      reject: {
        from: ['submitted'],
        to: 'rejected',
        asks: ['decisionReason'],
        requires: ['decisionReason'],
        sets: { decidedOn: 'now', decidedByWhom: 'me' },
      },
      conclude: { from: ['approved'], to: 'concluded', asks: ['outcome'], requires: ['outcome'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'service', 'netPresentValue', 'payback', 'returnOnInvestment', 'owner'],
      sort: '-updatedAt',
      where: { category: 'draft,waiting,active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'netPresentValue', 'returnOnInvestment', 'reviewDue'],
      sort: '-updatedAt',
      where: { owner: 'me', category: 'draft,waiting,active' },
    },
    all: {
      columns: ['number', 'title', 'state', 'service', 'netPresentValue', 'owner', 'decidedOn'],
      sort: '-updatedAt',
    },
  },
  sorts: ['updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'reason', 'service', 'owner'] },
    {
      name: 'figures',
      fields: ['options', 'years', 'discountRate', 'preferred', 'netPresentValue', 'payback', 'returnOnInvestment'],
    },
    { name: 'decision', fields: ['decidedOn', 'decidedByWhom', 'decisionReason'] },
    { name: 'benefits', fields: ['reviewedOn', 'reviewDue', 'outcome'] },
  ],
  may: {
    read: anyOf(planners, mine('assignee')),
    create: planners,
    update: anyOf(deciders, mine('assignee')),
    comment: anyOf(planners, mine('assignee')),
    internal: anyOf(planners, mine('assignee')),
    archive: role('administrator'),
    // Nobody grants money to what they ask it for.
    approve: allOf(deciders, not(mine('assignee'))),
    reject: deciders,
  },
  fieldMay: { decidedOn: { update: nobody }, decidedByWhom: { update: nobody } },
});
