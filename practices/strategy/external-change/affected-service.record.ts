import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(
  role('compliance-manager'),
  role('risk-manager'),
  role('strategy-manager'),
  role('administrator'),
);
const readers = anyOf(
  keepers,
  role('service-owner'),
  role('agent'),
  role('team-lead'),
  role('manager'),
  mine('assignee'),
);
const answerers = anyOf(keepers, mine('assignee'));

/** What is found goes on being kept. */
const kept = { current: 'free', foundBy: 'free' } as const;
const unanswered = { reason: 'hidden', outcome: 'hidden' } as const;

/** A service that an external change touches: by what it was found, and what somebody answered to that. */
export const affectedService = record({
  name: 'affected-service',
  prefix: 'AFS',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ decidedBy: 'title', search: 'A' }),
    externalChange: reference('external-change', { required: true, fixed: true, means: 'answers' }),
    service: reference('service', { required: true, fixed: true, means: 'applies-to' }),
    /** There is one of each service and change. */
    pair: text({ decidedBy: 'pair', unique: true }),
    owner: reference('person'),
    due: day(),
    byHand: yesNo({ default: true, required: true }),
    current: yesNo({ default: true, required: true }),
    effect: text({ as: 'markdown', search: 'C' }),
    reason: text({ as: 'lines', search: 'C' }),
    outcome: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    // By what it was found, by numbers only: names are told to those who may read them.
    foundBy: lines({ criterion: number({ least: 1 }), way: text({ required: true }) }),
  },
  lifecycle: {
    initial: 'found',
    states: {
      found: { category: 'open', asks: unanswered },
      confirmed: { category: 'planned', asks: { effect: 'required', owner: 'required', ...unanswered } },
      settled: { category: 'closed', otherwise: 'read-only', asks: { outcome: 'required', reason: 'hidden', ...kept } },
      'ruled-out': {
        category: 'closed',
        otherwise: 'read-only',
        asks: { reason: 'required', outcome: 'hidden', ...kept },
      },
      gone: { category: 'closed', otherwise: 'read-only', asks: { ...unanswered, ...kept } },
    },
    transitions: {
      confirm: { from: ['found', 'ruled-out'], to: 'confirmed', asks: ['effect', 'owner', 'due'], clears: ['reason'] },
      'rule-out': { from: ['found', 'confirmed'], to: 'ruled-out', asks: ['reason'] },
      settle: { from: ['confirmed'], to: 'settled', asks: ['outcome'] },
      'find-again': { from: ['ruled-out', 'settled', 'gone'], to: 'found', clears: ['reason', 'outcome'] },
      lapse: { from: ['found'], to: 'gone' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'due' },
  lists: {
    current: {
      columns: ['number', 'service', 'externalChange', 'state', 'current', 'owner', 'due'],
      sort: 'due',
      where: { category: 'open,planned' },
    },
    mine: {
      columns: ['number', 'service', 'externalChange', 'state', 'due'],
      sort: 'due',
      where: { owner: 'me', category: 'open,planned' },
    },
    all: { columns: ['number', 'service', 'externalChange', 'state', 'owner', 'due'], sort: '-createdAt' },
  },
  sorts: ['due'],
  form: [
    {
      name: 'what',
      fields: ['title', 'externalChange', 'service', 'pair', 'owner', 'due', 'current', 'byHand', 'foundBy'],
    },
    { name: 'answer', fields: ['effect', 'reason', 'outcome'] },
  ],
  may: {
    read: readers,
    create: keepers,
    update: answerers,
    comment: readers,
    internal: readers,
    archive: role('administrator'),
    lapse: nobody,
  },
  fieldMay: {
    pair: { read: nobody },
    current: { update: nobody },
    byHand: { update: nobody },
    foundBy: { update: nobody },
  },
});
