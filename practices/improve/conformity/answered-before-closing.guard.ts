import { guard } from '../../../kernel/guard.ts';
import type { auditFinding } from './audit-finding.record.ts';

/** A finding that is a nonconformity is not closed before there is one that answers it. */
export const answeredBeforeClosing = guard<typeof auditFinding>()({
  record: 'audit-finding',
  verbs: ['close'],
  facts: (about) => ({ kind: about.own('kind'), answers: about.links('answers', 'in') }),
  refuse: ({ kind, answers }) =>
    (kind === 'major-nonconformity' || kind === 'minor-nonconformity') && answers === 0 ? 'notAnswered' : null,
});
