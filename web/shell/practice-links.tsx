import { Link, useLocation } from '@tanstack/react-router';
import type { StageMeta } from '../../derive/meta.types.ts';
import { type TypeMeta, useMeta } from '../../ui/client/meta.ts';

type Practice = StageMeta['practices'][number];

/** A practice: its first record type under the practice's name; the others and its own screens once one is in it. */
export const PracticeLinks = ({ practice }: { readonly practice: Practice }) => {
  const meta = useMeta();
  const { pathname } = useLocation();
  const types = practice.types.map((name) => meta.types[name]).filter((type): type is TypeMeta => type !== undefined);
  const { screens } = practice;
  const [first, ...others] = types;
  const inside =
    types.some(({ plural }) => pathname === `/${plural}` || pathname.startsWith(`/${plural}/`)) ||
    screens.some(({ name }) => pathname === `/screens/${name}`);
  return (
    <>
      {first ? (
        <li>
          <Link to="/$plural" params={{ plural: first.plural }} title={practice.help}>
            {practice.label}
          </Link>
        </li>
      ) : null}
      {(inside ? others : []).map((type) => (
        <li key={type.name} className="inner">
          <Link to="/$plural" params={{ plural: type.plural }}>
            {type.words.plural}
          </Link>
        </li>
      ))}
      {(inside || !first ? screens : []).map(({ name, label }) => (
        <li key={name} className={first ? 'inner' : undefined}>
          <Link to="/screens/$name" params={{ name }}>
            {label}
          </Link>
        </li>
      ))}
    </>
  );
};
