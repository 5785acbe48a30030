import './page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTitle } from './title.ts';

type HeaderProps = {
  readonly title: string;
  readonly help?: ReactNode;
  readonly actions?: ReactNode;
  /** What the tab says, when it is not the title. */
  readonly tab?: string;
};

/** The one heading of a screen. It names the tab and takes the focus when one arrives, so that a screen reader says where one is. */
export const PageHeader = ({ title, help, actions, tab }: HeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(tab ?? title);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <header className="page-header">
      <div className="words">
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h1>
        {help ? <p>{help}</p> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
};

type PageProps = { readonly children: ReactNode; readonly measure?: 'full' | 'wide' | 'reading' };

export const Page = ({ children, measure = 'full' }: PageProps) => (
  <div className="page" data-measure={measure}>
    {children}
  </div>
);
