import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const risk = z.enum(['high', 'medium', 'low']);
const byImpact = z.strictObject({ high: risk, medium: risk, low: risk });
const shape = z.strictObject({ high: byImpact, medium: byImpact, low: byImpact });

export type ChangeRisk = z.infer<typeof risk>;

/** Likelihood, then impact → risk of a change. */
export const changeRiskMatrix = setting<z.infer<typeof shape>>({
  name: 'change-risk-matrix',
  shape,
  initial: {
    high: { high: 'high', medium: 'high', low: 'medium' },
    medium: { high: 'high', medium: 'medium', low: 'low' },
    low: { high: 'medium', medium: 'low', low: 'low' },
  },
  words: {
    en: {
      label: 'Risk of changes',
      help: 'Which risk a change has by how likely it goes wrong (rows) and what that would hurt (columns).',
    },
    de: {
      label: 'Risiko von Changes',
      help: 'Welches Risiko ein Change hat: wie wahrscheinlich er misslingt (Zeilen) und was das träfe (Spalten).',
    },
  },
});
