import { useFormat } from '../../client/format.ts';
import { useWords } from '../../words/words.ts';
import { dueWords } from '../words/due.ts';
import { partsOf } from './countdown.ts';

/** Seconds as people say them: "3 h 20 min"; each amount stays with its unit. Days are those of the clock on the wall. */
export const useSpell = (): ((seconds: number, fine?: boolean, days?: boolean) => string) => {
  const { units } = useWords(dueWords);
  const { number } = useFormat();
  return (seconds, fine = true, days = false) =>
    partsOf(seconds, fine, days)
      .map(([amount, unit]) => `${number(amount)}\u00a0${units[unit]}`)
      .join(' ');
};
