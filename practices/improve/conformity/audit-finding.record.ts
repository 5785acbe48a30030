import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, mine, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('quality-manager'), role('administrator'));
const readers = anyOf(keepers, role('manager'), role('service-owner'), role('team-lead'), mine('assignee'));

/** What an audit found of a clause, and what it rests on (ISO/IEC 20000-1, 9.2). */
export const auditFinding = record({
  name: 'audit-finding',
  prefix: 'AUD',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    audit: text({ required: true, search: 'B' }),
    auditedOn: day(),
    auditor: text(),
    standard: text({ search: 'B', default: 'ISO/IEC 20000-1:2018' }),
    clause: text({ required: true, search: 'B' }),
    kind: choice(['major-nonconformity', 'minor-nonconformity', 'observation', 'opportunity', 'strength'], {
      default: 'observation',
      required: true,
    }),
    evidence: text({ as: 'markdown', required: true, search: 'C' }),
    service: reference('service'),
    owner: reference('person'),
    due: day(),
    response: text({ as: 'markdown', search: 'C' }),
  },
  lifecycle: {
    initial: 'raised',
    states: {
      raised: { category: 'open', asks: { response: 'hidden' } },
      answered: { category: 'resolved', asks: { response: 'required', owner: 'required' } },
      closed: { category: 'closed', otherwise: 'read-only' },
    },
    transitions: {
      answer: { from: ['raised'], to: 'answered', asks: ['response', 'owner'] },
      return: { from: ['answered'], to: 'raised', clears: ['response'] },
      close: { from: ['raised', 'answered'], to: 'closed' },
      reopen: { from: ['closed'], to: 'raised', clears: ['response'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'due' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'state', 'standard', 'clause', 'owner', 'due'],
      sort: 'due',
      where: { category: 'open,resolved' },
    },
    mine: {
      columns: ['number', 'title', 'kind', 'clause', 'state', 'due'],
      sort: 'due',
      where: { owner: 'me', category: 'open,resolved' },
    },
    all: { columns: ['number', 'title', 'audit', 'kind', 'state', 'clause', 'owner', 'auditedOn'], sort: '-auditedOn' },
  },
  sorts: ['due', 'auditedOn'],
  form: [
    { name: 'what', fields: ['title', 'kind', 'evidence', 'service'] },
    { name: 'audit', fields: ['audit', 'auditedOn', 'auditor', 'standard', 'clause'] },
    { name: 'answer', fields: ['owner', 'due', 'response'] },
  ],
  may: {
    read: readers,
    create: keepers,
    update: keepers,
    comment: readers,
    internal: readers,
    archive: role('administrator'),
    answer: anyOf(keepers, mine('assignee')),
  },
  fieldMay: { response: { update: anyOf(keepers, mine('assignee')) } },
});
