import type { Executor } from './database.ts';

/** A transaction's connection: whoever takes part asks it, and one side ends it. */
export type Turns = Executor & {
  /**
   * Nobody is heard any more; runs `last` when what was asked before has been answered. With `asked` `'dropped'` only the
   * statement that runs is waited for, and those that wait are refused without being sent.
   */
  end<T>(last: () => Promise<T>, asked: 'answered' | 'dropped'): Promise<T>;
};

type Waiting = { readonly start: () => void; readonly refuse: (why: Error) => void };

/**
 * One connection answers one statement at a time. Asked from several sides it takes them in the order in which they came; the next is
 * sent before the answer to the last is looked at, so that the database works while its answers are thought about. What is asked
 * after the end is refused: the connection may serve somebody else by then.
 */
export const inTurns = ({ run, cells }: Executor): Turns => {
  const waiting: Waiting[] = [];
  let busy = false;
  let ended = false;
  const done = (): void => {
    const next = waiting.shift();
    busy = next !== undefined;
    next?.start();
  };
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const start = (): void => void ask().finally(done).then(resolve, reject);
      if (busy) waiting.push({ start, refuse: reject });
      else {
        busy = true;
        start();
      }
    });
  const over = (): Error => new Error('The transaction has ended; this statement was not run.');
  const queued =
    <A extends readonly unknown[], T>(ask: (...given: A) => Promise<T>) =>
    (...given: A): Promise<T> =>
      ended ? Promise.reject(over()) : inTurn(() => ask(...given));
  return {
    run: queued(run) as Executor['run'],
    cells: queued(cells),
    end: (last, asked) => {
      ended = true;
      if (asked === 'dropped') for (const { refuse } of waiting.splice(0)) refuse(over());
      return inTurn(last);
    },
  };
};
