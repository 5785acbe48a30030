import { choice } from '../../../fields/choice/choice.field.ts';
import { duration } from '../../../fields/duration/duration.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const staff = anyOf(
  role('agent'),
  role('team-lead'),
  role('service-owner'),
  role('service-level-manager'),
  role('administrator'),
);
const keepers = anyOf(role('agent'), role('service-owner'), role('administrator'));

/** A time during which a service was not there, or not as good as agreed: what availability is reckoned from. */
export const outage = record({
  name: 'outage',
  prefix: 'OUT',
  traits: [assignable, commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    service: reference('service', { required: true, means: 'affects' }),
    kind: choice(['unplanned', 'planned', 'degraded'], { default: 'unplanned', required: true }),
    component: reference('configuration-item'),
    plannedFrom: moment(),
    plannedUntil: moment(),
    beganAt: moment(),
    endedAt: moment(),
    lasted: duration({ decidedBy: 'lasted' }),
    counts: yesNo({ decidedBy: 'counts', overridable: true }),
    usersAffected: number({ least: 0 }),
    /** The service and kind while it goes on: of each there is one at most. */
    goingOn: text({ unique: true, decidedBy: 'going-on' }),
    cause: text({ as: 'markdown', search: 'C' }),
    mitigation: text({ as: 'markdown', search: 'C' }),
    cancelReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'announced',
    states: {
      announced: {
        category: 'planned',
        asks: { endedAt: 'hidden', beganAt: 'hidden', lasted: 'hidden', cancelReason: 'hidden' },
      },
      'going-on': { category: 'open', asks: { beganAt: 'required', endedAt: 'hidden', cancelReason: 'hidden' } },
      over: { category: 'resolved', asks: { beganAt: 'required', endedAt: 'required', cancelReason: 'hidden' } },
      reviewed: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { component: 'required', cause: 'required', mitigation: 'required', cancelReason: 'hidden' },
      },
      cancelled: { category: 'closed', asks: { cancelReason: 'required', beganAt: 'hidden', endedAt: 'hidden' } },
    },
    transitions: {
      begin: { from: ['announced'], to: 'going-on', asks: ['beganAt'] },
      end: { from: ['going-on'], to: 'over', asks: ['endedAt', 'usersAffected'] },
      resume: { from: ['over'], to: 'going-on', clears: ['endedAt'] },
      review: { from: ['over'], to: 'reviewed', asks: ['component', 'cause', 'mitigation', 'counts'] },
      reopen: { from: ['reviewed'], to: 'over' },
      cancel: { from: ['announced'], to: 'cancelled', asks: ['cancelReason'] },
    },
  },
  header: { title: 'title', due: 'plannedFrom' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'kind', 'state', 'beganAt', 'component', 'team', 'assignee'],
      sort: '-beganAt',
      where: { category: 'open,resolved' },
    },
    planned: {
      columns: ['number', 'title', 'service', 'kind', 'plannedFrom', 'plannedUntil', 'assignee'],
      sort: 'plannedFrom',
      where: { category: 'planned' },
    },
    mine: {
      columns: ['number', 'title', 'service', 'kind', 'state', 'beganAt'],
      sort: '-beganAt',
      where: { assignee: 'me', category: 'planned,open,resolved' },
    },
    all: {
      columns: ['number', 'title', 'service', 'kind', 'state', 'beganAt', 'lasted', 'counts', 'component'],
      sort: '-beganAt',
    },
  },
  sorts: ['beganAt', 'plannedFrom'],
  form: [
    { name: 'what', fields: ['title', 'description', 'service', 'kind', 'usersAffected'] },
    { name: 'when', fields: ['plannedFrom', 'plannedUntil', 'beganAt', 'endedAt', 'lasted', 'counts', 'goingOn'] },
    { name: 'who', fields: ['team', 'assignee'] },
    { name: 'cause', fields: ['component', 'cause', 'mitigation', 'cancelReason'] },
  ],
  may: {
    read: staff,
    create: keepers,
    update: keepers,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    reopen: anyOf(role('service-owner'), role('service-level-manager'), role('administrator')),
  },
  // What counts is held against what was promised: whoever promised it says so, not whoever was on call.
  fieldMay: { counts: { update: anyOf(role('service-owner'), role('service-level-manager'), role('administrator')) } },
});
