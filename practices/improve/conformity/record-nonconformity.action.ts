import { reference } from '../../../fields/reference/reference.field.ts';
import { action } from '../../../kernel/action.ts';
import { anyOf, role } from '../../../kernel/permission.ts';
import type { auditFinding } from './audit-finding.record.ts';

/** Records the nonconformity that an audit found; it answers the finding. */
export const recordNonconformity = action<typeof auditFinding>()({
  record: 'audit-finding',
  name: 'record-nonconformity',
  arguments: { owner: reference('person') },
  may: anyOf(role('quality-manager'), role('administrator')),
  run: async (context, row, { owner }) => {
    const { title, evidence: description, standard, clause, service, kind } = row;
    const known = Object.entries({ description, standard, clause, service, owner: owner ?? row.owner });
    const made = await context.create('nonconformity', {
      title,
      origin: 'audit',
      gravity: kind === 'major-nonconformity' ? 'major' : 'minor',
      ...Object.fromEntries(known.filter(([, value]) => value !== null)),
    });
    await context.link('answers', { type: 'nonconformity', key: made.id }, { type: 'audit-finding', key: row.id });
    return { number: made.number };
  },
});
