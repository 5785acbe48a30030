import './note.css';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  readonly actions?: ReactNode;
};

/** Nothing here: says why, and what one can do about it. */
export const EmptyState = ({ title, children, icon, actions }: Props) => (
  <div className="empty-state">
    {icon}
    <strong>{title}</strong>
    {children ? <p>{children}</p> : null}
    {actions ? <div className="actions">{actions}</div> : null}
  </div>
);
