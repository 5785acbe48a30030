import { rule } from '../../../kernel/rule.ts';
import type { change } from './change.record.ts';
import type { ChangeRisk } from './risk-matrix.setting.ts';

/** Risk from likelihood × impact by the installation's matrix. */
export const risk = rule<typeof change>()({
  decides: 'risk',
  facts: (about) => ({
    likelihood: about.own('likelihood'),
    impact: about.own('impact'),
    risk: about.settingFor<ChangeRisk>('change-risk-matrix', 'likelihood', 'impact'),
  }),
  decide: ({ likelihood, impact, risk: found }) =>
    likelihood && impact ? { value: found, because: 'matrix' } : { value: null, because: 'unknown' },
});
