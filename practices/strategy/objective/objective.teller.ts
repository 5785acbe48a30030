import type { Context } from '../../../kernel/context.ts';
import type { Figure, Telling } from '../../../kernel/health.ts';
import { teller } from '../../../kernel/health.ts';
import type { WholeRow } from '../../../kernel/reading.ts';
import { type Held, stands } from '../../../methods/measuring/standing.ts';
import type { objective } from './objective.record.ts';

type Objective = WholeRow<typeof objective>;
type Measure = Objective['measures'][number];

const reached = (held: Held, value: number | null): boolean | null => {
  const standing = stands(held, value);
  return standing === null ? null : standing === 'met';
};

/** As it was told by hand. To keep a figure is to be no further from it than where one began. */
const toldFigure = ({ name, unit, aim, baseline, current, target }: Measure): Figure => ({
  name: name ?? '',
  value: current,
  unit: unit ?? '',
  target,
  reached: reached(
    { aim, target, tolerance: Math.abs((baseline ?? target) - target) * Number(aim === 'keep') },
    current,
  ),
});

/** As its measure tells it; nothing of one that the reader may not see. */
const figureOf = async (measure: Measure, context: Context): Promise<readonly Figure[]> => {
  if (!measure.measure) return [toldFigure(measure)];
  const told = await context.latest(measure.measure);
  if (!told) return [];
  const { aim, target } = measure;
  return [
    {
      name: measure.name ?? told.title,
      value: told.value,
      unit: told.unit,
      target,
      reached: reached({ aim, target, tolerance: told.tolerance }, told.value),
    },
  ];
};

const standing = ({ state, confidence }: Objective): Telling => {
  if (state === 'missed') return { health: 'hurt', because: 'wasMissed' };
  if (state === 'pursued' && confidence === 'low') return { health: 'strained', because: 'littleConfidence' };
  return { health: 'well' };
};

/** An objective by its measures, and by the confidence of whoever answers for it. */
export const objectiveTeller = teller<typeof objective>()({
  record: 'objective',
  tell: async (row, context) => ({
    ...standing(row),
    figures: (await Promise.all(row.measures.map((each) => figureOf(each, context)))).flat(),
  }),
});
