import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { Link } from '@tanstack/react-router';
import type { TypeOutline } from '../../ui/client/meta.ts';

/** A big way to report or ask, one card a type. */
export const ReportCards = ({ types }: { readonly types: readonly TypeOutline[] }) => (
  <ul className="report-cards">
    {types.map(({ name, plural, words }) => (
      <li key={name}>
        <Link to="/$plural/new" params={{ plural }}>
          <strong>{words.name}</strong>
          <IconArrowRight size={20} stroke={1.7} aria-hidden="true" />
          <span>{words.help}</span>
        </Link>
      </li>
    ))}
  </ul>
);
