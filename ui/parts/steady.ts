import { useLayoutEffect, useRef, useState } from 'react';

type Call = (...given: never[]) => unknown;

const steadied = <F extends Call>(latest: { readonly current: F }): F =>
  ((...given: never[]) => latest.current(...given)) as F;

/**
 * A function that stays the same while what it does follows the latest one, so that what holds it need not be drawn anew.
 * For what happens to a person's press, and not for what is asked while drawing: then it may still be the one before.
 */
export const useSteady = <F extends Call>(act: F): F => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  const [steady] = useState(() => steadied(latest));
  return steady;
};
