import type { ReactNode } from 'react';
import './table.css';

type Props = {
  readonly label: string;
  /** What its cells are like: figures stand at their end, a ledger's lines do not wrap. */
  readonly look?: 'figures-table' | 'ledger';
  readonly children: ReactNode;
};

/** A table that may be wider than the page: it scrolls within itself, by the keyboard too. */
export const TableScroll = ({ label, look, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be reached by keyboard
  <section className={look ? `table-scroll ${look}` : 'table-scroll'} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
