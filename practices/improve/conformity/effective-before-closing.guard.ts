import { guard } from '../../../kernel/guard.ts';
import type { nonconformity } from './nonconformity.record.ts';

/** A nonconformity is over when what was done against its cause was effective. */
export const effectiveBeforeClosing = guard<typeof nonconformity>()({
  record: 'nonconformity',
  verbs: ['close'],
  facts: (about) => ({ effective: about.own('effective') }),
  refuse: ({ effective }) => (effective === false ? 'notEffective' : null),
});
