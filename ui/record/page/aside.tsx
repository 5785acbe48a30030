import type { ReactNode } from 'react';
import './aside.css';

type Props = {
  readonly label: string;
  readonly count?: number | undefined;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** One block beside the record: its heading, how many, and what can be added. */
export const Aside = ({ label, count, action, children }: Props) => (
  <section className="aside" aria-label={label}>
    <header>
      <h2>
        {label} {count ? <span className="numbers quiet">{count}</span> : null}
      </h2>
      {action}
    </header>
    {children}
  </section>
);
