import { type ComponentProps, useState } from 'react';
import { hand } from '../../parts/later.tsx';
import type { Dock as Shown } from './dock.tsx';

const Dock = hand(
  async () => (await import('./dock.tsx')).Dock,
  ({ control }: ComponentProps<typeof Shown>) => control.mode !== null,
);

/** The bar at the foot of a list, fetched when there is first something to do. */
export const DockWhenNeeded = (props: ComponentProps<typeof Shown>) => {
  const { selected, control } = props;
  const [ever, setEver] = useState(false);
  const needed = selected > 0 || control.mode !== null || control.failed.length > 0;
  if (needed && !ever) setEver(true);
  return ever ? <Dock {...props} /> : null;
};
