import type { FigureUnit } from '../../kernel/figure.ts';
import { type Aim, type Held, stands } from '../measuring/standing.ts';
import { type Credit, type CreditRule, creditFor } from './credits.ts';
import type { Term } from './terms.ts';

/** What a measure came to in a period that is judged, and what was promised of it; percent where it is a share. */
export type Figured = {
  readonly measure: string;
  readonly value: number | null;
  /** How many cases the figure stands on. */
  readonly cases: number;
  readonly goal: number | null;
  readonly aim: Aim;
  readonly unit: FigureUnit;
  readonly currency: string | null;
};

/** How a measure is written and which way it is better. */
export type Gauge = Pick<Figured, 'measure' | 'aim' | 'unit' | 'currency'> & Pick<Held, 'tolerance'>;

/** What a target promises of its measure: a share where it is one, a level otherwise, whichever was said. */
const goalOf = ({ share, level }: Pick<Term, 'share' | 'level'>, unit: FigureUnit): number | null =>
  unit === 'percent' ? (share ?? level) : (level ?? share);

/**
 * Whether a measure kept what was promised of it. Near is not kept: a tolerance says how far off a figure that is to stay may be, and
 * excuses no other. Credits go by shares of which more is better.
 */
export const judgeFigure = (
  promised: Pick<Term, 'share' | 'level'>,
  { tolerance, ...gauge }: Gauge,
  came: Pick<Figured, 'value' | 'cases'>,
  rules: readonly CreditRule[],
): { readonly figure: Figured; readonly attained: boolean | null; readonly credit: Credit | null } => {
  const goal = goalOf(promised, gauge.unit);
  const standing = stands({ aim: gauge.aim, target: goal, tolerance }, came.value);
  const isShare = gauge.unit === 'percent' && gauge.aim === 'more' && came.value !== null;
  return {
    figure: { ...gauge, ...came, goal },
    attained: standing === null ? null : standing === 'met',
    credit: isShare ? creditFor(rules, { kept: came.value ?? 0, missed: 100 - (came.value ?? 0) }) : null,
  };
};
