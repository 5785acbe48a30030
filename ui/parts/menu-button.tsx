import type { ComponentProps, ReactElement } from 'react';
import { Folded } from './folded.tsx';
import { hand } from './later.tsx';
import type { MenuItems as Items, MenuLine } from './menu-items.fold.tsx';

const MenuItems = hand(async () => (await import('./menu-items.fold.tsx')).MenuItems);

type Props = Omit<ComponentProps<typeof Items>, 'fold'> & {
  readonly button: ReactElement<object>;
  readonly lines: readonly MenuLine[];
  /** Where a key opens it, too. */
  readonly open?: boolean;
  readonly onChange?: (open: boolean) => void;
};

/** A button with a menu of plain lines. */
export const MenuButton = ({ button, open, onChange, ...menu }: Props) => (
  <Folded popup="menu" button={button} {...(open !== undefined && { open })} {...(onChange && { onChange })}>
    {(fold) => <MenuItems fold={fold} {...menu} />}
  </Folded>
);
