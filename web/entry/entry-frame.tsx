import './entry.css';
import type { ReactNode } from 'react';
import { Mark } from '../shell/mark.tsx';

/** The quiet page before one is in. */
export const EntryFrame = ({ children, wide }: { readonly children: ReactNode; readonly wide?: boolean }) => (
  <div className="entry">
    <main data-wide={wide || undefined}>
      <span className="mark">
        <Mark size={28} /> Reeve
      </span>
      {children}
    </main>
  </div>
);
