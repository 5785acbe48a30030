import { useCallback, useRef, useState } from 'react';
import { kept } from './kept.ts';
import { useMe } from './session.ts';

export type Draft<T> = {
  readonly value: T;
  readonly set: (next: T) => void;
  /** Changes what stands there at that moment: of two changes in one breath neither is lost. */
  readonly change: (how: (now: T) => T) => void;
  /** After sending: the draft is gone and the value is what it began with. */
  readonly clear: () => void;
  /** True when it was found from an earlier visit. */
  readonly restored: boolean;
};

/** Something half-written, kept per person until cleared: it survives a closed tab. `key` names what it is for: "comment:INC-7". */
export const useDraft = <T>(key: string, initial: T): Draft<T> => {
  const place = `draft:${useMe().id}:${key}`;
  const [held, setHeld] = useState(() => ({ place, found: kept.read<T>(place), value: undefined as T | undefined }));
  const current = held.place === place ? held : { place, found: kept.read<T>(place), value: undefined };
  if (current !== held) setHeld(current);

  const value = current.value ?? current.found ?? initial;
  const latest = useRef(value);
  latest.current = value;

  const set = useCallback(
    (next: T) => {
      latest.current = next;
      kept.write(place, next);
      setHeld((was) => ({ ...was, value: next }));
    },
    [place],
  );
  const change = useCallback((how: (now: T) => T) => set(how(latest.current)), [set]);
  const clear = useCallback(() => {
    kept.forget(place);
    latest.current = initial;
    setHeld({ place, found: undefined, value: undefined });
  }, [place, initial]);

  return { value, set, change, clear, restored: current.found !== undefined };
};
