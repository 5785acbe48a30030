import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const analysts = anyOf(
  role('strategy-manager'),
  role('service-owner'),
  role('compliance-manager'),
  role('administrator'),
);
const staff = anyOf(role('agent'), role('team-lead'), role('manager'), analysts);
const askers = anyOf(role('requester'), role('key-contact'));

/** What somebody needs of a service, said so that it can be seen whether it is met (ITIL 4 business analysis; ISO/IEC 20000-1, 8.5.2.1). */
export const requirement = record({
  name: 'requirement',
  prefix: 'RQM',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    kind: choice(
      [
        'functional',
        'availability',
        'capacity',
        'continuity',
        'security',
        'accessibility',
        'sustainability',
        'usability',
        'regulatory',
        'support',
      ],
      { default: 'functional', required: true },
    ),
    service: reference('service'),
    raisedBy: reference('person', { default: 'me' }),
    stakeholder: text({ search: 'B' }),
    origin: text({ search: 'B' }),
    owner: reference('person'),
    importance: choice(['must', 'should', 'could', 'not-now']),
    acceptanceCriterion: text({ as: 'lines', search: 'C' }),
    evidence: text({ as: 'markdown', search: 'C' }),
    reason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'proposed',
    states: {
      proposed: { category: 'open', asks: { evidence: 'hidden', reason: 'hidden' } },
      analysed: { category: 'open', asks: { owner: 'required', evidence: 'hidden', reason: 'hidden' } },
      agreed: {
        category: 'planned',
        asks: {
          owner: 'required',
          importance: 'required',
          acceptanceCriterion: 'required',
          title: 'read-only',
          kind: 'read-only',
          evidence: 'hidden',
          reason: 'hidden',
        },
      },
      realised: { category: 'closed', asks: { reason: 'hidden' }, otherwise: 'read-only' },
      rejected: { category: 'closed', asks: { evidence: 'hidden' }, otherwise: 'read-only' },
      withdrawn: { category: 'closed', asks: { evidence: 'hidden' }, otherwise: 'read-only' },
    },
    transitions: {
      analyse: { from: ['proposed'], to: 'analysed', asks: ['owner', 'kind', 'service', 'importance'] },
      agree: { from: ['analysed'], to: 'agreed', asks: ['importance', 'acceptanceCriterion'] },
      revise: { from: ['agreed', 'realised'], to: 'analysed', clears: ['evidence'] },
      realise: { from: ['agreed'], to: 'realised', asks: ['evidence'], requires: ['evidence'] },
      reject: { from: ['proposed', 'analysed'], to: 'rejected', asks: ['reason'], requires: ['reason'] },
      withdraw: { from: ['proposed', 'analysed', 'agreed'], to: 'withdrawn', asks: ['reason'] },
    },
  },
  header: { title: 'title', requester: 'raisedBy', assignee: 'owner' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'state', 'importance', 'service', 'owner', 'updatedAt'],
      sort: 'importance',
      where: { category: 'open,planned' },
    },
    mine: {
      columns: ['number', 'title', 'kind', 'state', 'importance', 'service'],
      sort: 'importance',
      where: { owner: 'me', category: 'open,planned' },
    },
    raised: {
      columns: ['number', 'title', 'state', 'service', 'updatedAt'],
      sort: '-updatedAt',
      where: { raisedBy: 'me' },
    },
    all: { columns: ['number', 'title', 'kind', 'state', 'importance', 'service', 'owner'], sort: '-updatedAt' },
  },
  sorts: ['importance', 'updatedAt'],
  form: [
    { name: 'what', fields: ['title', 'description', 'kind', 'service'] },
    { name: 'origin', fields: ['raisedBy', 'stakeholder', 'origin'] },
    { name: 'care', fields: ['owner', 'importance', 'acceptanceCriterion'] },
    { name: 'outcome', fields: ['evidence', 'reason'] },
  ],
  may: {
    read: anyOf(staff, mine('requester')),
    create: anyOf(staff, askers),
    update: anyOf(analysts, mine('assignee'), allOf(mine('requester'), inState('proposed'))),
    comment: anyOf(staff, mine('requester')),
    internal: staff,
    archive: role('administrator'),
    analyse: analysts,
    agree: analysts,
    revise: analysts,
    realise: anyOf(analysts, mine('assignee')),
    reject: analysts,
    withdraw: anyOf(analysts, allOf(mine('requester'), inState('proposed', 'analysed'))),
  },
  fieldMay: {
    owner: { update: analysts },
    importance: { update: analysts },
    raisedBy: { update: staff },
  },
});
