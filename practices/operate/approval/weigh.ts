import type { Row } from '../../../kernel/context.ts';
import type { approval } from './approval.record.ts';

export type Approval = Row<typeof approval>;
export type Verdict = 'approved' | 'refused' | 'open';

const needed = (of: readonly Approval[]): number => {
  const [first] = of;
  if (first?.needs === 'any') return 1;
  return first?.needs === 'quorum' ? Math.min(first.quorum ?? of.length, of.length) : of.length;
};

/** What the approvals of one step come to. Who decides for several counts once, unless all are asked for. */
export const weigh = (step: readonly Approval[]): Verdict => {
  const needs = needed(step);
  const yes = step.filter(({ state }) => state === 'approved');
  const voices = step[0]?.needs === 'quorum' ? new Set(yes.map(({ decidedBy }) => decidedBy)).size : yes.length;
  if (voices >= needs) return 'approved';
  return voices + step.filter(({ state }) => state === 'open').length < needs ? 'refused' : 'open';
};
