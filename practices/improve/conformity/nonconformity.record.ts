import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { yesNo } from '../../../fields/yes-no/yes-no.field.ts';
import { allOf, anyOf, mine, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';

const keepers = anyOf(role('quality-manager'), role('administrator'));
const readers = anyOf(keepers, role('manager'), role('service-owner'), role('team-lead'), mine('assignee'));
const workers = anyOf(keepers, mine('assignee'));

const unverified = { effective: 'hidden', effectEvidence: 'hidden' } as const;
const corrected = { correction: 'required' } as const;
const planned = { ...corrected, rootCause: 'required', correctiveAction: 'required', due: 'required' } as const;

/** A requirement that is not met: put right, its cause taken away, and looked at again whether that helped (ISO/IEC 20000-1, 10.1). */
export const nonconformity = record({
  name: 'nonconformity',
  plural: 'nonconformities',
  prefix: 'NC',
  traits: [commentable, linkable, attachable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    origin: choice(['audit', 'incident', 'complaint', 'review', 'supplier', 'other'], {
      default: 'audit',
      required: true,
    }),
    gravity: choice(['major', 'minor'], { default: 'minor', required: true }),
    standard: text({ search: 'B' }),
    clause: text({ search: 'B' }),
    service: reference('service'),
    owner: reference('person', { default: 'me' }),
    correction: text({ as: 'markdown', search: 'C' }),
    rootCause: text({ as: 'markdown', search: 'C' }),
    correctiveAction: text({ as: 'markdown', search: 'C' }),
    due: day(),
    checkOn: day(),
    effective: yesNo(),
    effectEvidence: text({ as: 'markdown', search: 'C' }),
    withdrawReason: text({ as: 'lines' }),
  },
  lifecycle: {
    initial: 'recorded',
    states: {
      recorded: { category: 'open', asks: { ...unverified, withdrawReason: 'hidden' } },
      corrected: { category: 'open', asks: { ...corrected, owner: 'required', withdrawReason: 'hidden' } },
      planned: { category: 'open', asks: { ...planned, ...unverified, withdrawReason: 'hidden' } },
      'carried-out': { category: 'waiting', asks: { ...planned, checkOn: 'required', withdrawReason: 'hidden' } },
      closed: {
        category: 'closed',
        otherwise: 'read-only',
        asks: { ...planned, effective: 'required', effectEvidence: 'required', withdrawReason: 'hidden' },
      },
      withdrawn: { category: 'closed', otherwise: 'read-only', asks: { withdrawReason: 'required' } },
    },
    transitions: {
      'put-right': { from: ['recorded'], to: 'corrected', asks: ['correction', 'owner'] },
      plan: { from: ['corrected'], to: 'planned', asks: ['rootCause', 'correctiveAction', 'due'] },
      'carry-out': { from: ['planned'], to: 'carried-out', asks: ['checkOn'] },
      close: { from: ['carried-out'], to: 'closed', asks: ['effective', 'effectEvidence'] },
      'find-ineffective': {
        from: ['carried-out'],
        to: 'corrected',
        asks: ['effectEvidence'],
        requires: ['effectEvidence'],
        clears: ['due', 'checkOn'],
      },
      withdraw: { from: ['recorded', 'corrected'], to: 'withdrawn', asks: ['withdrawReason'] },
    },
  },
  header: { title: 'title', assignee: 'owner', due: 'due' },
  lists: {
    current: {
      columns: ['number', 'title', 'gravity', 'state', 'clause', 'owner', 'due', 'checkOn'],
      sort: 'due',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'gravity', 'state', 'due', 'checkOn'],
      sort: 'due',
      where: { owner: 'me', category: 'open,waiting' },
    },
    all: {
      columns: ['number', 'title', 'gravity', 'state', 'origin', 'clause', 'owner', 'createdAt'],
      sort: '-createdAt',
    },
  },
  sorts: ['createdAt', 'due'],
  form: [
    { name: 'what', fields: ['title', 'description', 'origin', 'gravity', 'standard', 'clause', 'service', 'owner'] },
    { name: 'correction', fields: ['correction', 'rootCause', 'correctiveAction', 'due'] },
    { name: 'effect', fields: ['checkOn', 'effective', 'effectEvidence', 'withdrawReason'] },
  ],
  may: {
    read: readers,
    create: anyOf(keepers, role('team-lead'), role('service-owner')),
    update: workers,
    comment: readers,
    internal: readers,
    archive: role('administrator'),
    // Whether it helped is not for whoever did it to say.
    close: anyOf(allOf(role('quality-manager'), not(mine('assignee'))), role('administrator')),
    'find-ineffective': keepers,
    withdraw: keepers,
  },
});
