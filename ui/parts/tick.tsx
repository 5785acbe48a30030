import './tick.css';
import type { MouseEvent } from 'react';

type Props = {
  readonly label: string;
  readonly state: 'none' | 'some' | 'all';
  readonly onPress: (event: MouseEvent) => void;
  /** Reached by keys of its own where it stands. */
  readonly unreachable?: boolean;
};

/** A box to tick in each of many rows: the browser's own, for a list draws dozens of them while one scrolls. */
export const Tick = ({ label, state, onPress, unreachable }: Props) => (
  <input
    type="checkbox"
    className="tick"
    aria-label={label}
    checked={state === 'all'}
    ref={(box) => {
      if (box) box.indeterminate = state === 'some';
    }}
    tabIndex={unreachable ? -1 : undefined}
    onChange={() => undefined}
    onClick={onPress}
  />
);
