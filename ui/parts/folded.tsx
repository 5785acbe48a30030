import { cloneElement, type ReactElement, type ReactNode, type Ref, useState } from 'react';

/** What unfolds from a button: whether it is open, the button it stands at, and what hears when it opens or closes. */
export type Fold = {
  readonly open: boolean;
  readonly anchor: HTMLElement;
  readonly onChange: (open: boolean) => void;
};

type ButtonLike = {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onClick?: () => void;
  readonly 'aria-haspopup'?: 'menu' | 'dialog' | 'listbox';
  readonly 'aria-expanded'?: boolean;
};

type Props = {
  readonly popup: 'menu' | 'dialog' | 'listbox';
  readonly button: ReactElement<ButtonLike>;
  /** What unfolds: a part that is fetched when it is first drawn. */
  readonly children: (fold: Fold) => ReactNode;
  /** Where something else decides whether it is open. */
  readonly open?: boolean;
  readonly onChange?: (open: boolean) => void;
};

/** A button from which something unfolds, of which nothing is drawn or fetched until it is first pressed. */
export const Folded = ({ popup, button, children, ...held }: Props) => {
  const [own, setOwn] = useState(false);
  const [ever, setEver] = useState(false);
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const open = held.open ?? own;
  const change = held.onChange ?? setOwn;
  if (open && !ever) setEver(true);
  return (
    <>
      {cloneElement(button, {
        ref: setAnchor,
        'aria-haspopup': popup,
        'aria-expanded': open,
        onClick: () => change(!open),
      })}
      {ever && anchor ? children({ open, anchor, onChange: change }) : null}
    </>
  );
};
