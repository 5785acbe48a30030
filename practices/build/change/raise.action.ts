import { moment } from '../../../fields/moment/moment.field.ts';
import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import type { Row } from '../../../kernel/context.ts';
import { allOf, anyOf, inState, role } from '../../../kernel/permission.ts';
import type { changeTemplate } from './change-template.record.ts';

type Template = Row<typeof changeTemplate> & {
  readonly checklist?: readonly { readonly step: string; readonly mandatory: boolean | null }[];
};

const purposes = ['serves', 'realises', 'implements'] as const;
const touched = ['affects'] as const;

/** A standard change of a template: its plans and steps, and what it is for, taken over. */
export const raise = action<typeof changeTemplate>()({
  record: 'change-template',
  name: 'raise',
  arguments: { plannedStart: moment(), plannedEnd: moment(), assignee: reference('person', { default: 'me' }) },
  may: allOf(anyOf(role('agent'), role('change-manager'), role('administrator')), inState('in-force')),
  run: async (context, row, { plannedStart, plannedEnd, assignee }) => {
    const { title, reason, service, likelihood, impact, team, checklist = [] } = row as Template;
    const { implementationPlan, testPlan, backOutPlan, verification } = row;
    const made = await context.create('change', {
      kind: 'standard',
      byTemplate: row.id,
      ...{ title, reason, service, likelihood, impact, team, assignee, plannedStart, plannedEnd },
      ...{ implementationPlan, testPlan, backOutPlan, verification },
      checklist: checklist.map(({ step, mandatory }) => ({ step, mandatory, done: false })),
    });
    for (const kind of [...purposes, ...touched])
      for (const end of await context.linked(kind, 'out', { type: 'change-template', key: row.id }))
        await context.link(kind, { type: 'change', key: made.id }, { type: end.type, key: end.row.id });
    return { number: made.number };
  },
});
