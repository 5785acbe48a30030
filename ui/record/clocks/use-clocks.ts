import type { Query } from '@tanstack/react-query';
import { useAnswer } from '../data/use-answer.ts';
import type { Clocks } from './clocks.types.ts';

const [second, often] = [1_000, 5 * 60_000];

/** When something is due or to be done next, it stands otherwise; and how much is used is asked now and then. */
const untilItTurns = (answer: Clocks | undefined): number => {
  const moments = (answer?.items ?? []).flatMap(({ due, next }) => [due, next?.at ?? null]);
  const ahead = moments.flatMap((moment) => (moment ? [Date.parse(moment) - Date.now()] : [])).filter((ms) => ms > 0);
  return Math.max(second, Math.min(often, ...ahead) + second);
};

/** The clocks over the record whose page this is; asked anew with every change of it. */
export const useClocks = () =>
  useAnswer<Clocks>('clocks', { refetchInterval: ({ state }: Query<Clocks>) => untilItTurns(state.data) });
