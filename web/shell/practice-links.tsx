import { Link, useLocation } from '@tanstack/react-router';
import type { StageMeta } from '../../derive/meta.types.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { isInside, placesOf } from './places-of.ts';

type Practice = StageMeta['practices'][number];

/** A practice under its name, which leads to the first of its places; the others once one is in it. */
export const PracticeLinks = ({ practice }: { readonly practice: Practice }) => {
  const meta = useMeta();
  const { pathname } = useLocation();
  const places = placesOf(practice, meta);
  const [first, ...others] = places;
  const inside = isInside(pathname, places);
  return (
    <>
      {first ? (
        <li>
          <Link to={first.to} title={practice.help}>
            {practice.label}
          </Link>
        </li>
      ) : null}
      {(inside ? others : []).map(({ to, label }) => (
        <li key={to} className="inner">
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </>
  );
};
