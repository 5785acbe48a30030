import { useCallback, useState } from 'react';
import { kept } from './kept.ts';
import { useMe } from './session.ts';

export type Draft<T> = {
  readonly value: T;
  readonly set: (next: T) => void;
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

  const set = useCallback(
    (next: T) => {
      kept.write(place, next);
      setHeld((was) => ({ ...was, value: next }));
    },
    [place],
  );
  const clear = useCallback(() => {
    kept.forget(place);
    setHeld({ place, found: undefined, value: undefined });
  }, [place]);

  return { value: current.value ?? current.found ?? initial, set, clear, restored: current.found !== undefined };
};
