import { z } from 'zod';
import { setting } from '../../../kernel/setting.ts';

const priority = z.enum(['P1', 'P2', 'P3', 'P4', 'P5']);
const byUrgency = z.strictObject({ high: priority, medium: priority, low: priority });

/** Impact, then urgency → priority. */
export const priorityShape = z.strictObject({ high: byUrgency, medium: byUrgency, low: byUrgency });

export type Priority = z.infer<typeof priority>;
export type PriorityMatrix = z.infer<typeof priorityShape>;

export const priorityMatrix = setting<PriorityMatrix>({
  name: 'priority-matrix',
  shape: priorityShape,
  initial: {
    high: { high: 'P1', medium: 'P2', low: 'P3' },
    medium: { high: 'P2', medium: 'P3', low: 'P4' },
    low: { high: 'P3', medium: 'P4', low: 'P4' },
  },
  words: {
    en: {
      label: 'Priority matrix',
      help: 'Which priority an incident gets from its impact (rows) and urgency (columns).',
    },
    de: {
      label: 'Prioritätsmatrix',
      help: 'Welche Priorität eine Störung aus Auswirkung (Zeilen) und Dringlichkeit (Spalten) erhält.',
    },
  },
});
