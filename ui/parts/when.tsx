import { useFormat } from '../client/format.ts';
import { useNow } from './now.ts';

type Props = { readonly at: string; readonly absolute?: boolean };

/** A moment, relative and kept so; the absolute one is its title. */
export const When = ({ at, absolute }: Props) => {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={at} title={absolute ? format.relative(at, now) : format.absolute(at)} className="numbers">
      {absolute ? format.absolute(at) : format.relative(at, now)}
    </time>
  );
};
