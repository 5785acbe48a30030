import { choice } from '../../../fields/choice/choice.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { text } from '../../../fields/text/text.field.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import { record } from '../../../kernel/record.ts';
import { attachable } from '../../../traits/attachable.ts';
import { checklisted } from '../../../traits/checklisted.ts';
import { linkable } from '../../../traits/linkable.ts';
import { reviewed } from '../../../traits/reviewed.ts';
import { versioned } from '../../../traits/versioned.ts';

const managers = anyOf(role('change-manager'), role('administrator'));
const staff = anyOf(role('agent'), role('team-lead'), role('service-owner'), managers);

/** A change that is well understood and agreed once for all times it is done: what makes a change a standard one (ITIL 4). */
export const changeTemplate = record({
  name: 'change-template',
  prefix: 'CHT',
  traits: [linkable, attachable, checklisted, versioned, reviewed],
  fields: {
    title: text({ required: true, search: 'A' }),
    reason: text({ as: 'markdown', search: 'C' }),
    service: reference('service', { means: 'affects' }),
    likelihood: choice(['high', 'medium', 'low'], { default: 'low' }),
    impact: choice(['high', 'medium', 'low'], { default: 'low' }),
    team: reference('team'),
    owner: reference('person', { default: 'me' }),
    implementationPlan: text({ as: 'markdown', search: 'C' }),
    testPlan: text({ as: 'markdown' }),
    backOutPlan: text({ as: 'markdown' }),
    verification: text({ as: 'markdown' }),
  },
  lifecycle: {
    initial: 'draft',
    states: {
      draft: { category: 'draft' },
      'in-force': {
        category: 'active',
        asks: {
          service: 'required',
          implementationPlan: 'required',
          backOutPlan: 'required',
          reviewDue: 'free',
          reviewedOn: 'free',
        },
        otherwise: 'read-only',
      },
      withdrawn: { category: 'retired', otherwise: 'read-only' },
    },
    transitions: {
      agree: { from: ['draft'], to: 'in-force', asks: ['reviewDue'], sets: { inForceFrom: 'now' } },
      rework: { from: ['in-force', 'withdrawn'], to: 'draft' },
      withdraw: { from: ['draft', 'in-force'], to: 'withdrawn', sets: { inForceUntil: 'now' } },
    },
  },
  header: { title: 'title', assignee: 'owner', team: 'team', due: 'reviewDue' },
  lists: {
    current: {
      columns: ['number', 'title', 'service', 'team', 'edition', 'reviewDue'],
      sort: 'title',
      where: { category: 'active' },
    },
    mine: { columns: ['number', 'title', 'state', 'reviewDue'], sort: 'title', where: { owner: 'me' } },
    all: { columns: ['number', 'title', 'state', 'service', 'owner', 'edition'], sort: 'title' },
  },
  sorts: ['title'],
  form: [
    { name: 'what', fields: ['title', 'reason', 'service', 'team', 'owner', 'likelihood', 'impact'] },
    { name: 'plans', fields: ['implementationPlan', 'testPlan', 'backOutPlan', 'verification', 'checklist'] },
    { name: 'care', fields: ['edition', 'inForceFrom', 'inForceUntil', 'reviewedOn', 'reviewDue'] },
  ],
  may: {
    read: staff,
    create: staff,
    update: staff,
    agree: managers,
    rework: managers,
    withdraw: managers,
    archive: role('administrator'),
  },
});
