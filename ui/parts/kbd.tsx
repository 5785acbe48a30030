import './kbd.css';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { partsWords } from './parts.words.ts';

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
// Words and drawn arrows: not every font has the signs for them. Those of Apple are on every machine whose keys bear them.
const shown: Readonly<Record<string, ReactNode>> = {
  alt: apple ? '⌥' : 'Alt',
  Enter: 'Enter',
  Escape: 'Esc',
  ArrowUp: <IconArrowUp size={12} />,
  ArrowDown: <IconArrowDown size={12} />,
  ArrowLeft: <IconArrowLeft size={12} />,
  ArrowRight: <IconArrowRight size={12} />,
};

const partsOf = (chord: string): string[] => (chord.length === 1 ? [chord] : chord.split(/[+\s]/));

/** A key or chord as useKeys writes it: "j", "shift+x", "mod+k", "g t". */
export const Kbd = ({ chord }: { readonly chord: string }) => {
  const words = useWords(partsWords);
  const named: Readonly<Record<string, ReactNode>> = {
    ...shown,
    mod: apple ? '⌘' : words.control,
    shift: words.shift,
  };
  return (
    <span aria-hidden="true" style={{ display: 'inline-flex', gap: 3 }}>
      {partsOf(chord).map((part, at) => (
        <kbd className="kbd" key={`${part}${at.toString()}`}>
          {named[part] ?? part.toUpperCase()}
        </kbd>
      ))}
    </span>
  );
};
