import { rule } from '../../../kernel/rule.ts';
import type { customerCase } from './case.record.ts';

const ofSeverity = { critical: 'P1', serious: 'P2', minor: 'P3' } as const;

/** A complaint is as urgent as it is grave; what else a customer brings waits behind it. */
export const priority = rule<typeof customerCase>()({
  decides: 'priority',
  facts: (about) => ({ variant: about.variant, severity: about.ofVariant('severity') }),
  decide: ({ variant, severity }) => {
    if (variant === 'complaint') return { value: ofSeverity[severity ?? 'minor'], because: 'severity' };
    return { value: variant === 'return' ? 'P3' : 'P4', because: 'kind' };
  },
});
