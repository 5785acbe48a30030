import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { number } from '../../../fields/number/number.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('service-level-manager'), role('service-owner'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('manager'), keepers);
const shown = inState('presented', 'accepted', 'objected');
const customer = allOf(role('key-contact'), mine('organisation'));

/** Provider and customer look together at how a service did in a period, and agree on what follows (ISO/IEC 20000-1, 8.3.2 and 9.4). */
export const serviceReview = record({
  name: 'service-review',
  prefix: 'SRV',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    service: reference('service', { means: 'measures' }),
    customer: reference('organisation'),
    agreement: reference('agreement'),
    owner: reference('person', { default: 'me' }),
    periodFrom: day(),
    periodUntil: day(),
    heldOn: day(),
    figures: text({ as: 'markdown', search: 'C' }),
    minutes: text({ as: 'markdown' }),
    nextReview: day(),
    acceptedBy: reference('person'),
    acceptedOn: day(),
    objection: text({ as: 'lines' }),
    cancelReason: text({ as: 'lines' }),
  },
  lines: {
    attendees: lines({ person: reference('person'), name: text(), part: text() }, { most: 100 }),
    results: lines(
      {
        measure: reference('measure'),
        name: text(),
        unit: text({ most: 20 }),
        value: number({ decimals: 3 }),
        /** What it came to in as long a time before. */
        before: number({ decimals: 3 }),
        target: number({ decimals: 3 }),
        stands: choice(['met', 'near', 'missed']),
      },
      { most: 50 },
    ),
    findings: lines(
      {
        finding: text({ as: 'lines', required: true }),
        kind: choice(['good', 'concern', 'missed', 'wish'], { default: 'concern', required: true }),
        follows: text({ as: 'lines' }),
      },
      { most: 100 },
    ),
  },
  lifecycle: {
    initial: 'planned',
    states: {
      planned: { category: 'planned', asks: { objection: 'hidden', cancelReason: 'hidden' } },
      held: {
        category: 'open',
        asks: { heldOn: 'required', periodFrom: 'required', periodUntil: 'required', cancelReason: 'hidden' },
      },
      presented: {
        category: 'waiting',
        otherwise: 'read-only',
        asks: { customer: 'required', findings: 'required', figures: 'required', cancelReason: 'hidden' },
      },
      objected: { category: 'open', asks: { objection: 'required', cancelReason: 'hidden' } },
      accepted: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { acceptedOn: 'required', objection: 'hidden', cancelReason: 'hidden' },
      },
      cancelled: { category: 'closed', otherwise: 'read-only', asks: { cancelReason: 'required' } },
    },
    transitions: {
      hold: { from: ['planned'], to: 'held', asks: ['heldOn', 'periodFrom', 'periodUntil', 'attendees'] },
      present: { from: ['held', 'objected'], to: 'presented', asks: ['customer', 'figures', 'findings', 'nextReview'] },
      accept: {
        from: ['presented'],
        to: 'accepted',
        sets: { acceptedBy: 'me', acceptedOn: 'now' },
        clears: ['objection'],
      },
      object: { from: ['presented'], to: 'objected', asks: ['objection'], requires: ['objection'] },
      cancel: { from: ['planned', 'held'], to: 'cancelled', asks: ['cancelReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', organisation: 'customer', due: 'heldOn' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'service', 'customer', 'periodFrom', 'periodUntil', 'heldOn', 'owner'],
      sort: 'heldOn',
      where: { category: 'planned,open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'customer', 'heldOn', 'nextReview'],
      sort: 'heldOn',
      where: { owner: 'me', category: 'planned,open,waiting' },
    },
    all: {
      columns: ['number', 'title', 'state', 'service', 'customer', 'heldOn', 'acceptedOn', 'nextReview'],
      sort: '-heldOn',
    },
  },
  sorts: ['heldOn'],
  form: [
    { name: 'what', fields: ['title', 'service', 'customer', 'agreement', 'owner'] },
    { name: 'when', fields: ['periodFrom', 'periodUntil', 'heldOn', 'nextReview', 'attendees'] },
    { name: 'found', fields: ['results', 'figures', 'findings', 'minutes'] },
    { name: 'outcome', fields: ['acceptedBy', 'acceptedOn', 'objection', 'cancelReason'] },
  ],
  may: {
    read: anyOf(staff, allOf(customer, shown)),
    create: keepers,
    update: keepers,
    comment: anyOf(staff, allOf(customer, shown)),
    internal: staff,
    archive: role('administrator'),
    // Whether the customer accepts is theirs to say; who provides says it for one who has nobody here.
    accept: anyOf(customer, role('service-level-manager'), role('administrator')),
    object: anyOf(customer, role('service-level-manager'), role('administrator')),
  },
  fieldMay: {
    minutes: { read: staff },
    objection: { update: anyOf(keepers, customer) },
    acceptedBy: { update: keepers },
    acceptedOn: { update: keepers },
  },
});
