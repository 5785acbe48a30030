import { Link } from '@tanstack/react-router';
import type { TypeOutline } from '../../ui/client/meta.ts';
import { useNow } from '../../ui/parts/now.ts';
import { StateBadge } from '../../ui/parts/state-badge.tsx';
import { When } from '../../ui/parts/when.tsx';
import { useWords } from '../../ui/words/words.ts';
import { needsALook } from './needs-a-look.ts';
import { todayWords } from './today.words.ts';
import { type OpenWork, type Owned, unfinishedQuery, useOpenWork, useOwned } from './use-owned.ts';
import type { WorkItem } from './use-work.ts';

type Cared = { readonly thing: Owned; readonly work: readonly OpenWork[] };
type Group = { readonly type: TypeOutline; readonly items: readonly Cared[] };

const Line = ({ type, thing, work }: Cared & { readonly type: TypeOutline }) => {
  const words = useWords(todayWords);
  const state = type.states.find(({ name }) => name === thing.state);
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

const Groups = ({ groups }: { readonly groups: readonly Group[] }) =>
  groups.map(({ type, items }) => (
    <div key={type.name} className="work-group">
      <h3>{type.words.plural}</h3>
      <ul className="work-rows">
        {items.map((cared) => (
          <Line key={cared.thing.id} type={type} {...cared} />
        ))}
      </ul>
    </div>
  ));

const those = (groups: readonly Group[], fits: (cared: Cared) => boolean): readonly Group[] =>
  groups.map(({ type, items }) => ({ type, items: items.filter(fits) })).filter(({ items }) => items.length > 0);

/**
 * What stands under one's care, as services and objectives do: first what wants something of one, with when it is looked at next and
 * what work it makes; what is quiet stands folded behind it.
 * What stands among one's own work already is not told twice.
 */
export const LookAfter = ({ mine }: { readonly mine: readonly WorkItem[] }) => {
  const words = useWords(todayWords);
  const now = useNow();
  const shown = new Set(mine.map(({ id }) => id));
  const owned = useOwned().map(({ type, items }) => ({ type, items: items.filter(({ id }) => !shown.has(id)) }));
  const openWork = useOpenWork(owned.map(({ type }) => type));
  if (owned.every(({ items }) => items.length === 0)) return null;
  const groups = owned.map(({ type, items }) => ({
    type,
    items: items.map((thing) => ({ thing, work: openWork(thing.id) })),
  }));
  const wants = ({ thing, work }: Cared): boolean => needsALook(thing, work.length, now);
  const quiet = those(groups, (cared) => !wants(cared));
  return (
    <section className="today-section" aria-labelledby="today-care">
      <h2 id="today-care">{words.lookAfter}</h2>
      <Groups groups={those(groups, wants)} />
      {quiet.length > 0 ? (
        <details className="cared-quiet">
          <summary>{words.quietCare(quiet.flatMap(({ items }) => items).length)}</summary>
          <Groups groups={quiet} />
        </details>
      ) : null}
    </section>
  );
};
