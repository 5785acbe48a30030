import { useWords } from '../../words/words.ts';
import { useAnswer } from '../data/use-answer.ts';
import { clockWords } from '../words/clock.ts';
import type { Clock } from './clocks.types.ts';

type Prediction = Pick<Clock, 'kind' | 'metric' | 'run'> & {
  readonly risk: number;
  readonly count: number;
  readonly missed: number;
  readonly group: string;
};

/** How likely it is to be missed, from how others went that had come as far, and what that rests on. */
export const Risk = ({ clock }: { readonly clock: Clock }) => {
  const t = useWords(clockWords);
  const { data } = useAnswer<{ readonly items: readonly Prediction[] }>('clocks/predictions');
  const found = data?.items.find(
    ({ metric, kind, run }) => metric === clock.metric && kind === clock.kind && run === clock.run,
  );
  if (!found) return null;
  return (
    <p className="quiet" dir="auto">
      {t.risk(Math.round(found.risk * 100), found.count, t.riskOf[found.group] ?? '')}
    </p>
  );
};
