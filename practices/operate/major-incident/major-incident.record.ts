import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

/** Who hears from us while it lasts. */
export const audiences = ['users', 'internal', 'executives'] as const;
/** What there is to tell: the first word, how it goes, a way round it, that it works again, and what it was. */
export const occasions = ['first', 'progress', 'workaround', 'restored', 'closing'] as const;

const above = anyOf(role('major-incident-manager'), role('administrator'));
const workers = anyOf(role('agent'), above);
const leaders = anyOf(allOf(workers, mine('assignee')), above);
const staff = anyOf(workers, role('team-lead'), role('service-owner'), role('manager'));

/** An incident so grave that it is worked on by people brought together for it, with roles, updates and a report. */
export const majorIncident = record({
  name: 'major-incident',
  prefix: 'MI',
  traits: [commentable, linkable, attachable, watchable],
  fields: {
    title: text({ required: true, search: 'A' }),
    severity: choice(['critical', 'severe', 'moderate'], { required: true, default: 'severe' }),
    businessImpact: text({ as: 'markdown', search: 'C' }),
    beganAt: moment(),
    commander: reference('person', { default: 'me' }),
    communicationsLead: reference('person'),
    scribe: reference('person'),
    bridge: text({ format: 'web-address' }),
    workaround: text({ as: 'markdown', search: 'C' }),
    nextForUsersAt: moment(),
    nextInternalAt: moment(),
    nextForExecutivesAt: moment(),
    nextUpdateAt: moment({ decidedBy: 'next-update' }),
    remindedAt: moment(),
    mitigatedAt: moment(),
    restoredAt: moment(),
    stoodDownAt: moment(),
    standDownReason: text({ as: 'lines' }),
    cause: text({ as: 'markdown', search: 'C' }),
    lessons: text({ as: 'markdown', search: 'C' }),
    customerSummary: text({ as: 'markdown', search: 'C' }),
    reviewedAt: moment(),
  },
  lines: {
    moments: lines({
      at: moment({ required: true }),
      text: text({ as: 'lines', required: true, most: 4_000 }),
      forCustomers: yesNo({ default: false }),
      by: reference('person'),
      entry: text(),
    }),
    updates: lines({
      at: moment({ required: true }),
      audience: choice(audiences, { required: true }),
      occasion: choice(occasions, { required: true }),
      text: text({ as: 'markdown', required: true, most: 20_000 }),
      by: reference('person'),
    }),
  },
  lifecycle: {
    initial: 'identified',
    states: {
      identified: { category: 'open', asks: { standDownReason: 'hidden' } },
      investigating: { category: 'open', asks: { commander: 'required', standDownReason: 'hidden' } },
      mitigated: { category: 'open', asks: { standDownReason: 'hidden' } },
      recovered: { category: 'resolved', asks: { standDownReason: 'hidden' } },
      'stood-down': { category: 'resolved', asks: { standDownReason: 'required' } },
      reviewed: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { watchers: 'free' },
      },
    },
    transitions: {
      investigate: {
        from: ['identified'],
        to: 'investigating',
        asks: ['commander', 'communicationsLead', 'scribe', 'bridge'],
      },
      mitigate: {
        from: ['identified', 'investigating'],
        to: 'mitigated',
        asks: ['workaround'],
        sets: { mitigatedAt: 'now' },
      },
      recover: {
        from: ['identified', 'investigating', 'mitigated'],
        to: 'recovered',
        clears: ['nextForUsersAt', 'nextInternalAt', 'nextForExecutivesAt'],
        sets: { restoredAt: 'now' },
      },
      resume: {
        from: ['mitigated', 'recovered'],
        to: 'investigating',
        clears: ['mitigatedAt', 'restoredAt'],
      },
      'stand-down': {
        from: ['identified', 'investigating', 'mitigated', 'recovered'],
        to: 'stood-down',
        asks: ['standDownReason'],
        clears: ['nextForUsersAt', 'nextInternalAt', 'nextForExecutivesAt'],
        sets: { stoodDownAt: 'now' },
      },
      review: {
        from: ['stood-down'],
        to: 'reviewed',
        asks: ['cause', 'lessons', 'customerSummary'],
        requires: ['cause', 'lessons'],
        sets: { reviewedAt: 'now' },
      },
      amend: { from: ['reviewed'], to: 'stood-down', clears: ['reviewedAt'] },
    },
  },
  header: { title: 'title', assignee: 'commander', due: 'nextUpdateAt' },
  lists: {
    open: {
      columns: ['number', 'title', 'state', 'severity', 'commander', 'nextUpdateAt', 'createdAt'],
      sort: '-createdAt',
      where: { state: 'identified,investigating,mitigated,recovered' },
    },
    toReview: {
      columns: ['number', 'title', 'severity', 'commander', 'stoodDownAt'],
      sort: '-createdAt',
      where: { state: 'stood-down' },
    },
    all: {
      columns: ['number', 'title', 'state', 'severity', 'commander', 'beganAt', 'restoredAt'],
      sort: '-createdAt',
    },
  },
  form: [
    { name: 'what', fields: ['title', 'severity', 'businessImpact', 'workaround'] },
    { name: 'who', fields: ['commander', 'communicationsLead', 'scribe', 'bridge'] },
    {
      name: 'updates',
      fields: ['nextForUsersAt', 'nextInternalAt', 'nextForExecutivesAt', 'nextUpdateAt', 'remindedAt'],
    },
    { name: 'when', fields: ['beganAt', 'mitigatedAt', 'restoredAt', 'stoodDownAt', 'reviewedAt'] },
    { name: 'review', fields: ['standDownReason', 'cause', 'lessons', 'customerSummary'] },
  ],
  may: {
    read: staff,
    create: workers,
    update: workers,
    comment: workers,
    internal: staff,
    archive: role('administrator'),
    recover: leaders,
    resume: workers,
    'stand-down': leaders,
    review: leaders,
    amend: leaders,
  },
  fieldMay: { remindedAt: { update: nobody } },
});
