import './table.css';
import { type ReactNode, useId } from 'react';

type Props = { readonly title: string; readonly help?: ReactNode; readonly children: ReactNode };

/** A named part of a page of settings. */
export const Block = ({ title, help, children }: Props) => {
  const id = useId();
  return (
    <section className="settings-block" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {help ? <p>{help}</p> : null}
      </header>
      <div className="body">{children}</div>
    </section>
  );
};
