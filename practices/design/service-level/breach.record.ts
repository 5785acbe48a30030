import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { before } from '../../../kernel/lifecycle.ts';
import { allOf, anyOf, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { answerable } from '../../../traits/answerable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('service-level-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), keepers);
/** Who decides what another asked for: nobody lets their own wish pass. */
const judges = allOf(keepers, not(mine('requester')));
const told = { update: nobody };

/** A time of an agreement that was missed: of what, how late, why, whose it is, and whether it counts. Opened by Reeve alone. */
export const breach = record({
  name: 'breach',
  prefix: 'BRE',
  plural: 'breaches',
  traits: [answerable, commentable, linkable, attachable],
  fields: {
    title: text({ search: 'B', decidedBy: 'title' }),
    agreement: reference('agreement'),
    customer: reference('organisation'),
    team: reference('team'),
    story: text({ as: 'lines', search: 'C' }),
    exclusion: text({ as: 'lines', search: 'C' }),
    askedBy: reference('person'),
    askedAt: moment(),
    decision: text({ as: 'lines', search: 'C' }),
    judgedBy: reference('person'),
    judgedAt: moment(),
  },
  lifecycle: {
    initial: 'unexplained',
    states: {
      unexplained: { category: 'waiting' },
      // What is explained and counts; whoever keeps agreements may still put the reason right.
      explained: { category: 'closed', asks: { reason: 'required' } },
      'exclusion-asked': { category: 'waiting', asks: { exclusion: 'required' } },
      excluded: { category: 'closed', asks: { exclusion: 'read-only', decision: 'required' } },
      withdrawn: { category: 'retired' },
    },
    transitions: {
      explain: { from: ['unexplained'], to: 'explained', asks: ['reason', 'story'], requires: ['reason'] },
      'ask-exclusion': {
        from: ['unexplained', 'explained'],
        to: 'exclusion-asked',
        asks: ['exclusion'],
        requires: ['exclusion'],
        clears: ['decision', 'judgedBy', 'judgedAt'],
        sets: { askedBy: 'me', askedAt: 'now' },
      },
      approve: {
        from: ['exclusion-asked'],
        to: 'excluded',
        asks: ['decision'],
        requires: ['decision'],
        sets: { judgedBy: 'me', judgedAt: 'now', excludedAt: 'now' },
      },
      refuse: {
        from: ['exclusion-asked'],
        to: before,
        asks: ['decision'],
        requires: ['decision'],
        sets: { judgedBy: 'me', judgedAt: 'now' },
      },
      'count-again': {
        from: ['excluded'],
        to: 'unexplained',
        asks: ['decision'],
        requires: ['decision'],
        clears: ['excludedAt'],
        sets: { judgedBy: 'me', judgedAt: 'now' },
      },
      // History was put right, and nothing was missed; or it was after all.
      withdraw: {
        from: ['unexplained', 'explained', 'exclusion-asked', 'excluded'],
        to: 'withdrawn',
        clears: ['excludedAt'],
      },
      restore: { from: ['withdrawn'], to: 'unexplained' },
    },
  },
  header: { title: 'title', requester: 'askedBy', organisation: 'customer' },
  lists: {
    unexplained: {
      columns: ['number', 'title', 'metric', 'customer', 'team', 'ranOutAt', 'late', 'party'],
      sort: '-ranOutAt',
      where: { state: 'unexplained' },
    },
    asked: {
      columns: ['number', 'title', 'metric', 'reason', 'party', 'exclusion', 'askedBy', 'askedAt'],
      sort: '-ranOutAt',
      where: { state: 'exclusion-asked' },
    },
    excluded: {
      columns: ['number', 'title', 'metric', 'reason', 'party', 'judgedBy', 'excludedAt'],
      sort: '-ranOutAt',
      where: { state: 'excluded' },
    },
    all: {
      columns: ['number', 'title', 'metric', 'state', 'ranOutAt', 'late', 'reason', 'party'],
      sort: '-ranOutAt',
    },
  },
  sorts: ['ranOutAt'],
  form: [
    { name: 'what', fields: ['title', 'about', 'metric', 'agreement', 'customer', 'team'] },
    { name: 'time', fields: ['within', 'dueAt', 'ranOutAt', 'endedAt', 'late', 'onCustomer', 'onSupplier'] },
    { name: 'why', fields: ['reason', 'party', 'story'] },
    {
      name: 'exclusion',
      fields: ['exclusion', 'askedBy', 'askedAt', 'decision', 'judgedBy', 'judgedAt', 'excludedAt'],
    },
  ],
  may: {
    read: staff,
    create: nobody,
    update: staff,
    comment: staff,
    internal: staff,
    approve: judges,
    refuse: judges,
    'count-again': keepers,
    withdraw: nobody,
    restore: nobody,
  },
  // What the clock tells is Reeve's to write, and who asked and judged is set by the verbs.
  fieldMay: {
    title: told,
    about: told,
    metric: told,
    within: told,
    dueAt: told,
    ranOutAt: told,
    endedAt: told,
    late: told,
    onCustomer: told,
    onSupplier: told,
    excludedAt: told,
    agreement: told,
    customer: told,
    team: told,
    askedBy: told,
    askedAt: told,
    judgedBy: told,
    judgedAt: told,
    decision: { update: judges },
  },
});
