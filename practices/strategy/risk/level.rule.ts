import type { Rule } from '../../../kernel/rule.ts';
import { rule } from '../../../kernel/rule.ts';
import { levelIn, type RiskMatrix } from '../../../methods/risk-matrix/risk-matrix.ts';
import type { risk } from './risk.record.ts';

type Grade = 'likelihood' | 'impact' | `${'inherent' | 'residual'}${'Likelihood' | 'Impact'}`;
type Level = 'level' | 'inherentLevel' | 'residualLevel';

/** The level of a likelihood and an impact in the installation's matrix. */
const levelFrom = (decides: Level, likelihoodField: Grade, impactField: Grade): Rule =>
  rule<typeof risk>()({
    decides,
    facts: (about) => ({
      likelihood: about.own(likelihoodField),
      impact: about.own(impactField),
      matrix: about.setting<RiskMatrix>('risk-matrix'),
    }),
    decide: ({ likelihood, impact, matrix }) => {
      if (likelihood === null || impact === null) return { value: null, because: 'notGraded' };
      const level = levelIn(matrix, likelihood, impact);
      return { value: level, because: level ? 'inTheMatrix' : 'outsideTheMatrix' };
    },
  });

/** Before anything is done about it, as things are, and once all that is planned is done. */
export const levelRules = {
  inherentLevel: levelFrom('inherentLevel', 'inherentLikelihood', 'inherentImpact'),
  level: levelFrom('level', 'likelihood', 'impact'),
  residualLevel: levelFrom('residualLevel', 'residualLikelihood', 'residualImpact'),
};
