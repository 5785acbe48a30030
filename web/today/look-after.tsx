import { Link } from '@tanstack/react-router';
import type { TypeOutline } from '../../ui/client/meta.ts';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { todayWords } from './today.words.ts';
import { type Owned, unfinishedQuery, useOpenWork, useOwned } from './use-owned.ts';

const Line = ({ type, thing }: { readonly type: TypeOutline; readonly thing: Owned }) => {
  const words = useWords(todayWords);
  const state = type.states.find(({ name }) => name === thing.state);
  const work = useOpenWork(type, thing.id);
  return (
    <li className="owned">
      <Link
        to="/$plural/$key"
        params={{ plural: type.plural, key: thing.number }}
        className="plain-link cut"
        dir="auto"
      >
        {thing.title}
      </Link>
      <span className="owned-facts">
        {state ? <StateBadge category={state.category} label={state.label} bare /> : null}
        {thing.due !== null ? (
          <span className="quiet">
            {type.due}: <When at={thing.due} />
          </span>
        ) : null}
        {work.map(({ type: of, field, count }) => (
          <Link
            key={of.name + field}
            to="/$plural"
            params={{ plural: of.plural }}
            search={{ [field]: thing.id, ...unfinishedQuery } as never}
            className="word-link"
          >
            {words.openWork(count, count === 1 ? of.words.name : of.words.plural)}
          </Link>
        ))}
      </span>
    </li>
  );
};

/** What stands under one's care, as services and objectives do: how it is, when it is looked at next, and what work it makes. */
export const LookAfter = () => {
  const words = useWords(todayWords);
  const owned = useOwned();
  if (owned.length === 0) return null;
  return (
    <section className="today-section" aria-labelledby="today-care">
      <h2 id="today-care">{words.lookAfter}</h2>
      {owned.map(({ type, items }) => (
        <div key={type.name} className="work-group">
          <h3>{type.words.plural}</h3>
          <ul className="work-rows">
            {items.map((thing) => (
              <Line key={thing.id} type={type} thing={thing} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
