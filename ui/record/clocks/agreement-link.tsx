import type { Included } from '../../client/meta.ts';
import { RecordLink } from '../../parts/record-link.tsx';
import type { Clock } from './clocks.types.ts';

type Props = {
  readonly agreement: NonNullable<Clock['agreement']>;
  readonly included: Included;
  readonly titled?: boolean;
};

/** The agreement by its number, and by its title where there is room. */
export const AgreementLink = ({ agreement: { id, number, title }, included, titled }: Props) => (
  <RecordLink
    type={included[id]?.type ?? ''}
    number={number}
    className="word-link"
    {...(titled && title && { title })}
  />
);
