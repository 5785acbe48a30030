import './navigation.css';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconMap from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconSunHigh from '@tabler/icons-react/dist/esm/icons/IconSunHigh.mjs';
import { Link, useLocation } from '@tanstack/react-router';
import type { StageMeta } from '../../derive/meta.types.ts';
import { type Meta, useMeta } from '../../ui/client/meta.ts';
import { useMay, useOnlyAsks } from '../../ui/client/session.ts';
import { useWords } from '../../ui/words/words.ts';
import { isInside, type Place, placesOf } from './places-of.ts';
import { PracticeLinks } from './practice-links.tsx';
import { shellWords } from './shell.words.ts';
import { StageGroup } from './stage-group.tsx';

const administration = [
  ['/admin/people', 'people'],
  ['/admin/teams', 'teams'],
  ['/admin/custom-fields', 'customFields'],
  ['/admin/settings', 'settings'],
] as const;

/** What somebody who only asks comes for: the kinds of things that they may ask for. */
const askedPlaces = (meta: Meta): readonly Place[] =>
  Object.values(meta.types)
    .filter(({ header, may, traits }) => header['requester'] && may.create && traits.includes('assignable'))
    .map(({ plural, words }) => ({ to: `/${plural}`, label: words.plural }));

const TopPlaces = ({ asks }: { readonly asks: boolean }) => {
  const words = useWords(shellWords);
  return (
    <ul className="top">
      <li>
        <Link to="/" activeOptions={{ exact: true }}>
          <IconSunHigh size={18} stroke={1.7} aria-hidden="true" /> {words.today}
        </Link>
      </li>
      <li>
        <Link to="/queue">
          <IconInbox size={18} stroke={1.7} aria-hidden="true" /> {words.queue}
        </Link>
      </li>
      {asks ? null : (
        <li>
          <Link to="/life">
            <IconMap size={18} stroke={1.7} aria-hidden="true" /> {words.life}
          </Link>
        </li>
      )}
    </ul>
  );
};

const Places = ({ places }: { readonly places: readonly Place[] }) =>
  places.map(({ to, label }) => (
    <li key={to}>
      <Link to={to}>{label}</Link>
    </li>
  ));

/**
 * The lifecycle is the map: what is mine, then the stages with their practices, then the house itself. Who only asks finds
 * what they may ask for first, and the stages folded.
 */
export const Navigation = () => {
  const words = useWords(shellWords);
  const meta = useMeta();
  const { pathname } = useLocation();
  const administrator = useMay('administrator');
  const asks = useOnlyAsks();
  const asked = asks ? askedPlaces(meta) : [];
  const inside = isInside(pathname, asked)
    ? undefined
    : meta.stages.find(({ practices }) => practices.some((practice) => isInside(pathname, placesOf(practice, meta))));
  const unfolds = (stage: StageMeta): boolean => (inside ? stage === inside : !asks && stage.name === 'operate');
  return (
    <nav className="navigation" aria-label={words.navigation}>
      <TopPlaces asks={asks} />
      {asked.length > 0 ? (
        <StageGroup name="asked" label={words.asked} unfolded>
          <Places places={asked} />
        </StageGroup>
      ) : null}
      {meta.stages.map((stage) => (
        <StageGroup key={stage.name} name={stage.name} label={stage.label} unfolded={unfolds(stage)}>
          {stage.practices.map((practice) => (
            <PracticeLinks key={practice.name} practice={practice} />
          ))}
        </StageGroup>
      ))}
      {administrator ? (
        <StageGroup name="administration" label={words.administration} unfolded={pathname.startsWith('/admin/')}>
          <Places places={administration.map(([to, word]) => ({ to, label: words[word] }))} />
        </StageGroup>
      ) : null}
    </nav>
  );
};
