import { choice } from '../../../fields/choice/choice.field.ts';
import { day } from '../../../fields/day/day.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { lines } from '../../../kernel/lines.ts';
import { anyOf, nobody, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

const levels = ['high', 'medium', 'low'] as const;
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), role('administrator'));

const open = { category: 'open', asks: { watchUntil: 'hidden', closeReason: 'hidden', proposedAt: 'hidden' } } as const;
const known = { ...open.asks, rootCause: 'required', foundBy: 'required' } as const;

/** A cause, or potential cause, of one or more incidents (ITIL 4); it is over when the incidents stay away. */
export const problem = record({
  name: 'problem',
  prefix: 'PRB',
  traits: [assignable, commentable, linkable, attachable, watchable],
  fields: {
    title: text({ required: true, search: 'A' }),
    description: text({ as: 'markdown', search: 'C' }),
    origin: choice(['reactive', 'proactive', 'supplier'], { default: 'reactive', required: true }),
    service: reference('service', { means: 'affects' }),
    configurationItem: reference('configuration-item', { means: 'affects' }),
    supplier: reference('organisation'),
    supplierReference: text({ search: 'B' }),
    impact: choice(levels, { default: 'medium' }),
    urgency: choice(levels, { default: 'medium' }),
    priority: choice(['P1', 'P2', 'P3', 'P4', 'P5'], { decidedBy: 'priority', overridable: true }),
    due: day(),
    workaround: text({ as: 'markdown', search: 'C' }),
    foundBy: choice(['five-whys', 'comparison', 'timeline', 'experiment', 'supplier', 'other']),
    rootCause: text({ as: 'markdown', search: 'B' }),
    solution: text({ as: 'markdown', search: 'C' }),
    watchUntil: day(),
    proposedAt: moment(),
    recurredAt: moment(),
    closeReason: text({ as: 'lines' }),
  },
  lines: {
    whys: lines(
      {
        because: text({ as: 'lines', required: true }),
        evidence: text({ as: 'lines' }),
        disproof: text({ as: 'lines' }),
        stands: choice(['open', 'holds', 'disproved'], { default: 'open', required: true }),
      },
      { most: 50 },
    ),
    comparison: lines(
      {
        aspect: choice(['what', 'where', 'when', 'extent'], { required: true }),
        is: text({ as: 'lines', required: true }),
        isNot: text({ as: 'lines' }),
        difference: text({ as: 'lines' }),
      },
      { most: 50 },
    ),
  },
  lifecycle: {
    initial: 'logged',
    states: {
      logged: open,
      'under-analysis': open,
      'known-error': { category: 'open', asks: known },
      fixing: { category: 'open', asks: { ...known, solution: 'required' } },
      // It is not over because somebody says so: for a while the incidents have to stay away.
      watched: {
        category: 'waiting',
        asks: { rootCause: 'required', solution: 'required', watchUntil: 'required', closeReason: 'hidden' },
      },
      closed: { category: 'closed', asks: { rootCause: 'required', solution: 'required', closeReason: 'hidden' } },
      accepted: { category: 'closed', asks: { rootCause: 'required', closeReason: 'required', watchUntil: 'hidden' } },
      'no-cause-found': { category: 'closed', asks: { closeReason: 'required', watchUntil: 'hidden' } },
      withdrawn: { category: 'closed', asks: { closeReason: 'required', watchUntil: 'hidden' } },
    },
    transitions: {
      analyse: { from: ['logged'], to: 'under-analysis', asks: ['team', 'assignee', 'due'] },
      'find-cause': {
        from: ['under-analysis'],
        to: 'known-error',
        asks: ['foundBy', 'rootCause', 'whys', 'comparison', 'workaround'],
      },
      fix: { from: ['known-error'], to: 'fixing', asks: ['solution', 'due'] },
      observe: { from: ['known-error', 'fixing'], to: 'watched', asks: ['solution', 'watchUntil'] },
      close: { from: ['watched'], to: 'closed' },
      accept: { from: ['known-error', 'fixing'], to: 'accepted', asks: ['closeReason'] },
      'give-up': { from: ['logged', 'under-analysis'], to: 'no-cause-found', asks: ['closeReason'] },
      withdraw: { from: ['logged', 'under-analysis'], to: 'withdrawn', asks: ['closeReason'] },
      reopen: {
        from: ['watched', 'closed', 'accepted', 'no-cause-found', 'withdrawn'],
        to: 'under-analysis',
        asks: ['team', 'assignee', 'due'],
        clears: ['watchUntil', 'closeReason', 'proposedAt'],
      },
    },
  },
  header: { title: 'title', due: 'due' },
  lists: {
    current: {
      columns: ['number', 'title', 'state', 'priority', 'service', 'team', 'assignee', 'due'],
      sort: 'priority,createdAt',
      where: { category: 'open,waiting' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'priority', 'due', 'watchUntil'],
      sort: 'priority,createdAt',
      where: { assignee: 'me', category: 'open,waiting' },
    },
    watched: {
      columns: ['number', 'title', 'assignee', 'watchUntil', 'proposedAt', 'recurredAt'],
      sort: 'watchUntil',
      where: { state: 'watched' },
    },
    all: { columns: ['number', 'title', 'state', 'priority', 'service', 'assignee', 'createdAt'], sort: '-createdAt' },
  },
  sorts: ['createdAt', 'priority', 'watchUntil'],
  form: [
    { name: 'what', fields: ['title', 'description', 'origin', 'service', 'configurationItem'] },
    { name: 'supplier', fields: ['supplier', 'supplierReference'] },
    { name: 'severity', fields: ['impact', 'urgency', 'priority'] },
    { name: 'who', fields: ['team', 'assignee', 'due'] },
    { name: 'analysis', fields: ['whys', 'comparison', 'foundBy', 'rootCause'] },
    { name: 'remedy', fields: ['workaround', 'solution'] },
    { name: 'outcome', fields: ['watchUntil', 'proposedAt', 'recurredAt', 'closeReason'] },
  ],
  may: {
    read: staff,
    create: staff,
    update: staff,
    comment: staff,
    internal: staff,
    archive: role('administrator'),
    correct: role('administrator'),
  },
  fieldMay: { proposedAt: { update: nobody }, recurredAt: { update: nobody } },
});
