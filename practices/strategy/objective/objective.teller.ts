import type { Figure, Telling } from '../../../kernel/health.ts';
import { teller } from '../../../kernel/health.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import type { objective } from './objective.record.ts';

type Objective = WholeRow<typeof objective>;
type Measure = Objective['measures'][number];

const reached = ({ aim, baseline, current, target }: Measure): boolean | null => {
  if (current === null) return null;
  if (aim === 'more') return current >= target;
  if (aim === 'less') return current <= target;
  // To keep a figure is to be no further from it than where one began.
  return Math.abs(current - target) <= Math.abs((baseline ?? target) - target);
};

const figureOf = (measure: Measure): Figure => ({
  name: measure.name,
  value: measure.current,
  unit: measure.unit,
  target: measure.target,
  reached: reached(measure),
});

const standing = ({ state, confidence }: Objective): Telling => {
  if (state === 'missed') return { health: 'hurt', because: 'wasMissed' };
  if (state === 'pursued' && confidence === 'low') return { health: 'strained', because: 'littleConfidence' };
  return { health: 'well' };
};

/** An objective by its measures, and by the confidence of whoever answers for it. */
export const objectiveTeller = teller<typeof objective>()({
  record: 'objective',
  tell: (row) => ({ ...standing(row), figures: row.measures.map(figureOf) }),
});
