import { Menu, type MenuProps, Popover, type PopoverProps } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useLayoutEffect, useState } from 'react';
import type { Fold } from './folded.tsx';

type AtProps = {
  readonly element: HTMLElement;
  readonly ref?: Ref<HTMLElement>;
  readonly id?: string;
  readonly 'aria-controls'?: string;
};

/** Stands in for a button that is there already: what unfolds is placed at it, and named by it. */
export const At = ({ element, ref, id, 'aria-controls': controls }: AtProps) => {
  useLayoutEffect(() => {
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  }, [element, ref]);
  useLayoutEffect(() => {
    if (id && !element.id) element.id = id;
    if (controls) element.setAttribute('aria-controls', controls);
    else element.removeAttribute('aria-controls');
  }, [element, id, controls]);
  return null;
};

/** Open once it has been drawn closed: only so is it known where the focus was, and goes back to. */
const useUnfolded = (fold: Fold): boolean => {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready && fold.open;
};

type Tall = { readonly mah?: number | string; readonly children: ReactNode };
const rolling = { overflowY: 'auto' } as const;

type MenuAtProps = Tall & Pick<MenuProps, 'position' | 'width'> & { readonly fold: Fold };

/** A menu that unfolds from a button. */
export const MenuAt = ({ fold, mah, children, ...menu }: MenuAtProps) => (
  <Menu {...menu} opened={useUnfolded(fold)} onChange={fold.onChange}>
    <Menu.Target>
      <At element={fold.anchor} />
    </Menu.Target>
    <Menu.Dropdown {...(mah !== undefined && { mah, style: rolling })}>{children}</Menu.Dropdown>
  </Menu>
);

type PopoverAtProps = Tall & Pick<PopoverProps, 'position' | 'width'> & { readonly fold: Fold; readonly label: string };

/** A small panel that unfolds from a button and holds the focus. */
export const PopoverAt = ({ fold, label, mah, children, ...popover }: PopoverAtProps) => (
  <Popover {...popover} opened={useUnfolded(fold)} onChange={fold.onChange} trapFocus returnFocus>
    <Popover.Target>
      <At element={fold.anchor} />
    </Popover.Target>
    <Popover.Dropdown aria-label={label} {...(mah !== undefined && { mah, style: rolling })}>
      {children}
    </Popover.Dropdown>
  </Popover>
);
