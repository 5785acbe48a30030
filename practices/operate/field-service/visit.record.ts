import { choice } from '../../../fields/choice/choice.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { anyOf, mine, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const dispatchers = anyOf(role('dispatcher'), role('administrator'));
const desk = anyOf(role('agent'), role('team-lead'), dispatchers);
const visitor = anyOf(mine('assignee'), dispatchers);
const theirs = anyOf(mine('requester'), mine('organisation'));

/** One trip of one technician for a work order: there, on site, and away again. */
export const visit = record({
  name: 'visit',
  prefix: 'VIS',
  traits: [assignable, commentable, linkable, attachable],
  fields: {
    title: text({ search: 'A' }),
    workOrder: reference('work-order', { required: true, fixed: true, means: 'fulfils' }),
    sequence: number({ least: 1, default: 1, required: true }),
    organisation: reference('organisation'),
    contact: reference('person'),
    site: reference('site'),
    appointmentStartAt: moment(),
    appointmentEndAt: moment(),
    travelStartedAt: moment(),
    arrivedAt: moment(),
    leftAt: moment(),
    travelTime: duration({ decidedBy: 'travelTime' }),
    workTime: duration({ decidedBy: 'workTime' }),
    distance: number({ least: 0, most: 100_000, unit: 'km' }),
    outcome: choice(['done', 'part-missing', 'no-access', 'to-be-continued', 'nothing-found']),
    firstTimeFix: yesNo({ decidedBy: 'firstTimeFix' }),
    findings: text({ as: 'markdown', search: 'C' }),
    signatureName: text(),
    signedAt: moment(),
    cancelReason: text(),
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: { category: 'planned', asks: { outcome: 'hidden', cancelReason: 'hidden' } },
      travelling: { category: 'open', asks: { assignee: 'required', outcome: 'hidden', cancelReason: 'hidden' } },
      'on-site': { category: 'open', asks: { assignee: 'required', outcome: 'hidden', cancelReason: 'hidden' } },
      finished: { category: 'closed', asks: { outcome: 'required', cancelReason: 'hidden' } },
      cancelled: { category: 'closed', asks: { cancelReason: 'required', outcome: 'hidden' } },
    },
    transitions: {
      travel: { from: ['planned'], to: 'travelling', sets: { travelStartedAt: 'now' } },
      arrive: { from: ['planned', 'travelling'], to: 'on-site', sets: { arrivedAt: 'now' } },
      finish: {
        from: ['on-site'],
        to: 'finished',
        asks: ['outcome', 'findings', 'distance', 'signatureName'],
        sets: { leftAt: 'now' },
      },
      cancel: { from: ['planned', 'travelling'], to: 'cancelled', asks: ['cancelReason'] },
    },
  },
  header: { title: 'title', requester: 'contact', due: 'appointmentEndAt' },
  lists: {
    ahead: {
      columns: ['number', 'title', 'state', 'site', 'assignee', 'appointmentStartAt', 'appointmentEndAt'],
      sort: 'appointmentStartAt',
      where: { category: 'planned,open' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'site', 'appointmentStartAt', 'appointmentEndAt'],
      sort: 'appointmentStartAt',
      where: { assignee: 'me', category: 'planned,open' },
    },
    all: {
      columns: [
        'number',
        'title',
        'workOrder',
        'assignee',
        'outcome',
        'firstTimeFix',
        'travelTime',
        'workTime',
        'leftAt',
      ],
      sort: '-appointmentStartAt',
    },
  },
  sorts: ['appointmentStartAt'],
  form: [
    { name: 'what', fields: ['workOrder', 'title', 'sequence'] },
    { name: 'where', fields: ['organisation', 'contact', 'site'] },
    { name: 'who', fields: ['team', 'assignee', 'appointmentStartAt', 'appointmentEndAt'] },
    { name: 'times', fields: ['travelStartedAt', 'arrivedAt', 'leftAt', 'travelTime', 'workTime', 'distance'] },
    { name: 'outcome', fields: ['outcome', 'firstTimeFix', 'findings', 'signatureName', 'signedAt', 'cancelReason'] },
  ],
  may: {
    read: anyOf(desk, mine('assignee'), mine('team'), theirs),
    create: dispatchers,
    update: visitor,
    comment: anyOf(desk, mine('assignee'), theirs),
    internal: anyOf(desk, mine('assignee')),
    archive: role('administrator'),
    correct: dispatchers,
  },
  fieldMay: {
    sequence: { update: nobody },
    firstTimeFix: { read: anyOf(desk, mine('assignee')) },
    distance: { read: anyOf(desk, mine('assignee')) },
  },
});
