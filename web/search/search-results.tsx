import { useMeta } from '../../ui/client/meta.ts';
import { RecordLink } from '../../ui/parts/record-link.tsx';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { Marked } from './marked.tsx';
import type { Found } from './use-search.ts';

const Result = ({ found, q }: { readonly found: Found; readonly q: string }) => {
  const type = useMeta().types[found.type];
  const state = type?.states.find(({ name }) => name === found.state);
  return (
    <li>
      <div style={{ minWidth: 0 }}>
        <RecordLink type={found.type} number={found.number} title={found.title} />
        <div className="kind">{type?.words.name}</div>
      </div>
      {state ? <StateBadge category={state.category} label={state.label} /> : null}
      {found.snippet ? (
        <p className="snippet" dir="auto">
          <Marked text={found.snippet} words={q} />
        </p>
      ) : null}
    </li>
  );
};

export const SearchResults = ({ items, q }: { readonly items: readonly Found[]; readonly q: string }) => (
  <ul className="search-results">
    {items.map((found) => (
      <Result key={found.id} found={found} q={q} />
    ))}
  </ul>
);
