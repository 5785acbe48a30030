import { choice } from '../../../fields/choice/choice.field.ts';
import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { allOf, anyOf, inState, mine, nobody, not, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { approvable } from '../../../traits/approvable.ts';
import { assignable } from '../../../traits/assignable.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { commentable } from '../../../traits/commentable.ts';
import { linkable } from '../../../traits/linkable.ts';
import { watchable } from '../../../traits/watchable.ts';

const managers = anyOf(role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), managers);

const before = { actualStart: 'hidden', actualEnd: 'hidden', outcome: 'hidden', lessons: 'hidden' } as const;
const asAgreed = { otherwise: 'read-only' } as const;
/** What goes on although the plan stands: who does it, steps, who looks on. */
const working = { team: 'free', assignee: 'free', checklist: 'free', watchers: 'free' } as const;

/** Adding, modifying or removing anything that could affect services, assessed and agreed before it is done (ITIL 4: change enablement). */
export const change = record({
  name: 'change',
  prefix: 'CHG',
  traits: [
    assignable,
    commentable,
    linkable,
    attachable,
    watchable,
    checklisted,
    approvable({
      waits: 'approval',
      approved: 'approve',
      refused: 'reject',
      refusal: 'rejection',
      otherwise: [
        {
          when: { kind: 'emergency' },
          approvers: [{ step: 1, by: 'role', role: 'change-manager', needs: 'any', within: 'PT1H' }],
        },
        {
          when: { risk: 'low' },
          approvers: [{ step: 1, by: 'role', role: 'change-manager', needs: 'any', within: 'P2D' }],
        },
        {
          approvers: [
            { step: 1, by: 'service-owner', within: 'P3D' },
            { step: 2, by: 'role', role: 'change-manager', needs: 'any', within: 'P2D' },
          ],
        },
      ],
    }),
  ],
  fields: {
    title: text({ required: true, search: 'A' }),
    kind: choice(['standard', 'normal', 'emergency'], { default: 'normal', required: true }),
    byTemplate: reference('change-template'),
    reason: text({ as: 'markdown', search: 'C' }),
    requester: reference('person', { default: 'me' }),
    service: reference('service', { means: 'affects' }),
    likelihood: choice(['high', 'medium', 'low']),
    impact: choice(['high', 'medium', 'low']),
    risk: choice(['high', 'medium', 'low'], { decidedBy: 'risk', overridable: true }),
    plannedStart: moment(),
    plannedEnd: moment(),
    implementationPlan: text({ as: 'markdown', search: 'C' }),
    testPlan: text({ as: 'markdown' }),
    backOutPlan: text({ as: 'markdown' }),
    backOutBy: moment(),
    communicationPlan: text({ as: 'markdown' }),
    verification: text({ as: 'markdown' }),
    exceptedBy: reference('person'),
    exception: text({ as: 'lines' }),
    rejection: text({ as: 'lines' }),
    actualStart: moment(),
    actualEnd: moment(),
    outcome: choice(['successful', 'with-issues', 'failed', 'backed-out']),
    lessons: text({ as: 'markdown', search: 'C' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft', asks: { ...before, rejection: 'hidden' } },
      assessing: {
        category: 'open',
        asks: { reason: 'required', service: 'required', ...before, rejection: 'hidden' },
      },
      approval: { category: 'waiting', asks: { ...before, ...working, rejection: 'hidden' }, ...asAgreed },
      scheduled: {
        category: 'planned',
        asks: { plannedStart: 'required', plannedEnd: 'required', ...before, ...working, rejection: 'hidden' },
        ...asAgreed,
      },
      implementing: {
        category: 'open',
        asks: { ...working, actualStart: 'free', outcome: 'hidden', lessons: 'free', rejection: 'hidden' },
        ...asAgreed,
      },
      review: {
        category: 'open',
        asks: {
          ...working,
          outcome: 'required',
          actualStart: 'free',
          actualEnd: 'free',
          lessons: 'free',
          rejection: 'hidden',
        },
        ...asAgreed,
      },
      // What it caused may show only afterwards.
      closed: { category: 'closed', asks: { outcome: 'required', rejection: 'hidden' }, ...asAgreed },
      rejected: { category: 'closed', asks: before, ...asAgreed },
      cancelled: { category: 'closed', asks: { ...before, rejection: 'hidden' }, ...asAgreed },
    },
    transitions: {
      assess: {
        from: ['draft'],
        to: 'assessing',
        asks: ['reason', 'service', 'likelihood', 'impact', 'team', 'assignee'],
      },
      present: {
        from: ['assessing'],
        to: 'approval',
        asks: ['plannedStart', 'plannedEnd', 'approvers'],
        requires: ['likelihood', 'impact', 'implementationPlan', 'plannedStart', 'plannedEnd'],
      },
      except: {
        from: ['assessing'],
        to: 'assessing',
        asks: ['exception'],
        requires: ['exception'],
        sets: { exceptedBy: 'me' },
      },
      withdraw: { from: ['approval'], to: 'assessing' },
      approve: { from: ['approval'], to: 'scheduled' },
      reject: { from: ['approval'], to: 'rejected', asks: ['rejection'] },
      schedule: {
        from: ['draft'],
        to: 'scheduled',
        asks: ['plannedStart', 'plannedEnd', 'team', 'assignee'],
        requires: ['byTemplate'],
      },
      replan: { from: ['scheduled'], to: 'assessing' },
      begin: { from: ['scheduled'], to: 'implementing', sets: { actualStart: 'now' } },
      finish: { from: ['implementing'], to: 'review', asks: ['outcome', 'lessons'], sets: { actualEnd: 'now' } },
      close: { from: ['review'], to: 'closed', asks: ['lessons'] },
      cancel: { from: ['draft', 'assessing', 'approval', 'scheduled'], to: 'cancelled' },
    },
  },
  header: { title: 'title', due: 'plannedStart' },
  lists: {
    current: {
      columns: ['number', 'title', 'kind', 'state', 'risk', 'service', 'plannedStart', 'assignee'],
      sort: 'plannedStart',
      where: { category: 'open,waiting,planned' },
    },
    mine: {
      columns: ['number', 'title', 'state', 'risk', 'plannedStart', 'plannedEnd'],
      sort: 'plannedStart',
      where: { assignee: 'me', category: 'draft,open,waiting,planned' },
    },
    approval: {
      columns: ['number', 'title', 'kind', 'risk', 'service', 'requester', 'plannedStart'],
      sort: 'plannedStart',
      where: { state: 'approval' },
    },
    schedule: {
      columns: ['number', 'title', 'kind', 'service', 'plannedStart', 'plannedEnd', 'team', 'assignee'],
      sort: 'plannedStart',
      where: { state: 'scheduled' },
    },
    all: { columns: ['number', 'title', 'kind', 'state', 'outcome', 'plannedStart'], sort: '-createdAt' },
  },
  sorts: ['plannedStart', 'createdAt'],
  form: [
    { name: 'what', fields: ['title', 'kind', 'byTemplate', 'reason', 'service', 'requester', 'team', 'assignee'] },
    { name: 'risk', fields: ['likelihood', 'impact', 'risk'] },
    { name: 'window', fields: ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] },
    {
      name: 'plans',
      fields: [
        'implementationPlan',
        'testPlan',
        'backOutPlan',
        'backOutBy',
        'communicationPlan',
        'verification',
        'checklist',
      ],
    },
    { name: 'approval', fields: ['approvers', 'exceptedBy', 'exception', 'rejection'] },
    { name: 'outcome', fields: ['outcome', 'lessons'] },
  ],
  may: {
    read: anyOf(staff, mine('requester'), mine('reader')),
    create: staff,
    update: staff,
    comment: anyOf(staff, mine('requester'), mine('reader')),
    internal: staff,
    archive: role('administrator'),
    delete: allOf(mine('requester'), inState('draft')),
    // Only its approvers' decisions approve or reject it, and nobody excepts what they asked for themselves.
    approve: nobody,
    reject: nobody,
    except: allOf(managers, not(mine('requester'))),
    close: managers,
    replan: anyOf(managers, mine('assignee'), mine('requester')),
    cancel: anyOf(managers, mine('assignee'), mine('requester')),
  },
  fieldMay: { exceptedBy: { update: nobody }, exception: { update: managers }, rejection: { update: nobody } },
});
