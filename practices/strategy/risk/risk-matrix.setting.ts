import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const label = z.string().min(1).max(40);
const score = z.number().int().min(1).max(37);

const shape = z
  .strictObject({
    size: z.number().int().min(3).max(6),
    medium: score,
    high: score,
    critical: score,
    likelihoods: z.array(label).max(6),
    impacts: z.array(label).max(6),
  })
  .refine(({ medium, high, critical }) => medium < high && high < critical, {
    path: ['high'],
    error: 'must lie between where medium and critical begin',
  })
  .refine(({ size, likelihoods, impacts }) => [likelihoods, impacts].every((each) => [0, size].includes(each.length)), {
    path: ['likelihoods'],
    error: 'must be as many as the matrix is wide, or none',
  });

export type RiskMatrixSetting = z.infer<typeof shape>;

/** How wide the matrix of risks is, and from which score (likelihood × impact) on a risk is medium, high, critical. */
export const riskMatrix = setting<RiskMatrixSetting>({
  name: 'risk-matrix',
  shape,
  initial: { size: 5, medium: 5, high: 10, critical: 16, likelihoods: [], impacts: [] },
  told: true,
  words: {
    en: {
      label: 'Risk matrix',
      help: 'Likelihood and impact go from 1 to the size. Their product is the score, and a level begins at a score. Risks keep their level until they are graded again.',
      parts: {
        size: 'Size',
        medium: 'Medium from a score of',
        high: 'High from a score of',
        critical: 'Critical from a score of',
        likelihoods: 'Words for likelihood, from the least; empty for the usual ones',
        impacts: 'Words for impact, from the least; empty for the usual ones',
      },
    },
    de: {
      label: 'Risikomatrix',
      help: 'Wahrscheinlichkeit und Auswirkung gehen von 1 bis zur Größe. Ihr Produkt ist der Wert, und eine Stufe beginnt bei einem Wert. Risiken behalten ihre Stufe, bis sie neu eingestuft werden.',
      parts: {
        size: 'Größe',
        medium: 'Mittel ab einem Wert von',
        high: 'Hoch ab einem Wert von',
        critical: 'Kritisch ab einem Wert von',
        likelihoods: 'Wörter für die Wahrscheinlichkeit, von der kleinsten an; leer für die üblichen',
        impacts: 'Wörter für die Auswirkung, von der kleinsten an; leer für die üblichen',
      },
    },
  },
});
