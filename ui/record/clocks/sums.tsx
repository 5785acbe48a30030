import { useWords } from '../../words/words.ts';
import { clockWords } from '../words/clock.ts';
import type { Clock } from './clocks.types.ts';
import { useSpell } from './use-spell.ts';

const order = ['us', 'customer', 'supplier', 'closed', 'resting'] as const;

/** On whom a clock's time went, as far as it went on them at all. */
export const Sums = ({ sums }: Pick<Clock, 'sums'>) => {
  const t = useWords(clockWords);
  const spell = useSpell();
  return (
    <dl className="clock-sums" aria-label={t.sums}>
      {order
        .filter((party) => party === 'us' || sums[party] > 0)
        .map((party) => (
          <div key={party}>
            <dt>{t.parties[party]}</dt>
            <dd className="numbers" dir="auto">
              {spell(sums[party])}
            </dd>
          </div>
        ))}
    </dl>
  );
};
