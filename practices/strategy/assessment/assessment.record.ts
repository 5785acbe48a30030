import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { allOf, anyOf, inState, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';

const strategists = anyOf(role('strategy-manager'), role('administrator'));
const leads = anyOf(role('service-owner'), role('team-lead'), role('manager'), strategists);
const settled = inState('accepted', 'superseded');

/** Where the provider stands, and what its surroundings ask of it, over a period: what objectives and directions answer (YaSM LP1.1). */
export const assessment = record({
  name: 'assessment',
  prefix: 'ASM',
  traits: [commentable, linkable, attachable, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    owner: reference('person'),
    periodFrom: day(),
    periodUntil: day(),
    situation: text({ as: 'markdown', search: 'C' }),
    marketSpaces: text({ as: 'markdown', search: 'C' }),
    customerNeeds: text({ as: 'markdown', search: 'C' }),
    conclusion: text({ as: 'markdown', search: 'C' }),
  },
  lines: {
    stakeholders: lines({
      who: text({ required: true }),
      expects: text({ required: true }),
      influence: choice(['high', 'medium', 'low'], { default: 'medium', required: true }),
    }),
    findings: lines({
      finding: text({ required: true, most: 500 }),
      aspect: choice(['strength', 'weakness', 'opportunity', 'threat'], { required: true }),
      field: choice(['political', 'economic', 'social', 'technological', 'legal', 'environmental', 'internal']),
      weight: choice(['high', 'medium', 'low'], { default: 'medium', required: true }),
      evidence: text({ most: 500 }),
    }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'under-review': { category: 'waiting', asks: { owner: 'required', findings: 'required' } },
      accepted: {
        category: 'active',
        asks: { owner: 'free', reviewedOn: 'free', reviewDue: 'free' },
        otherwise: 'read-only',
      },
      superseded: { category: 'superseded', otherwise: 'read-only' },
      withdrawn: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      submit: { from: ['draft'], to: 'under-review', asks: ['owner'] },
      revise: { from: ['under-review'], to: 'draft' },
      accept: { from: ['under-review'], to: 'accepted', asks: ['conclusion', 'reviewDue'], requires: ['conclusion'] },
      supersede: { from: ['accepted'], to: 'superseded' },
      withdraw: { from: ['draft', 'under-review'], to: 'withdrawn' },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'owner', 'periodFrom', 'periodUntil', 'reviewDue'],
      sort: '-periodUntil',
      where: { category: 'draft,waiting,active' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'periodUntil', 'reviewDue'],
      sort: '-periodUntil',
      where: { owner: 'me', category: 'draft,waiting,active' },
    },
    all: { columns: ['number', 'title', 'state', 'owner', 'periodFrom', 'periodUntil'], sort: '-periodUntil' },
  },
  sorts: ['periodUntil'],
  form: [
    { name: 'what', fields: ['title', 'owner', 'periodFrom', 'periodUntil'] },
    { name: 'surroundings', fields: ['situation', 'marketSpaces', 'customerNeeds', 'stakeholders', 'findings'] },
    { name: 'outcome', fields: ['conclusion', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: anyOf(leads, mine('assignee'), allOf(role('agent'), settled)),
    create: strategists,
    update: anyOf(strategists, mine('assignee')),
    comment: leads,
    internal: leads,
    archive: role('administrator'),
    accept: strategists,
    supersede: strategists,
  },
});
