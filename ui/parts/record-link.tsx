import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMeta } from '../client/meta.ts';
import { prefetchRecord } from '../record/data/record-query.ts';

type Props = {
  readonly type: string;
  readonly number: string;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly className?: string;
};

/** A link to a record of any type: its number, quiet, and its title. */
export const RecordLink = ({ type, number, title, children, className = 'plain-link' }: Props) => {
  const plural = useMeta().types[type]?.plural;
  const shown = children ?? (
    <>
      <span className="number">{number}</span>
      {title === undefined ? null : (
        <>
          {' '}
          <span dir="auto">{title}</span>
        </>
      )}
    </>
  );
  if (plural === undefined) return <span>{shown}</span>;
  return (
    <Link
      to="/$plural/$key"
      params={{ plural, key: number }}
      className={className}
      onPointerEnter={() => prefetchRecord(plural, number)}
    >
      {shown}
    </Link>
  );
};
