import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { partsWords } from './parts.words.ts';

type Props = {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** From the start side: navigation on a phone. */
  readonly from?: 'start' | 'end';
};

/** A panel at the side: what is behind it stays in sight. Escape closes it and gives the focus back. */
export const Panel = ({ title, open, onClose, children, wide, from = 'end' }: Props) => {
  const words = useWords(partsWords);
  const rtl = typeof document !== 'undefined' && document.documentElement.dir === 'rtl';
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      title={title}
      position={(from === 'end') === rtl ? 'left' : 'right'}
      size={wide ? 640 : 420}
      closeButtonProps={{ 'aria-label': words.close }}
      overlayProps={{ backgroundOpacity: 0.15 }}
      transitionProps={{ duration: 120 }}
      padding="md"
    >
      {children}
    </Drawer>
  );
};
