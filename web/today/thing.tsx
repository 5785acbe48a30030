import { Link } from '@tanstack/react-router';
import { useMeta } from '../../ui/client/meta.ts';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { todayWords } from './today.words.ts';

export type ThingJson = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly state: string | null;
  readonly updatedAt: string;
};

/** Something I asked for: its title first, its number small, where it stands, when it last moved. */
export const Thing = ({ thing }: { readonly thing: ThingJson }) => {
  const words = useWords(todayWords);
  const type = useMeta().types[thing.type];
  const state = type?.states.find(({ name }) => name === thing.state);
  return (
    <li>
      <Link
        to="/$plural/$key"
        params={{ plural: type?.plural ?? '', key: thing.number }}
        className="work-row"
        data-narrow
      >
        <span className="number">{thing.number}</span>
        <span className="cut title" dir="auto">
          {thing.title}
          <span className="quiet" style={{ display: 'block', fontSize: '0.8125rem' }}>
            {words.updated} <When at={thing.updatedAt} />
          </span>
        </span>
        {state ? <StateBadge category={state.category} label={state.label} /> : null}
      </Link>
    </li>
  );
};
