import './navigation.css';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconMap from '@tabler/icons-react/dist/esm/icons/IconMap2.mjs';
import IconSunHigh from '@tabler/icons-react/dist/esm/icons/IconSunHigh.mjs';
import { Link, useLocation } from '@tanstack/react-router';
import type { StageMeta } from '../../derive/meta.types.ts';
import { useMeta } from '../../ui/client/meta.ts';
import { useMay } from '../../ui/client/session.ts';
import { useWords } from '../../ui/words/words.ts';
import { isInside, placesOf } from './places-of.ts';
import { PracticeLinks } from './practice-links.tsx';
import { shellWords } from './shell.words.ts';
import { StageGroup } from './stage-group.tsx';

const administration = [
  ['/admin/people', 'people'],
  ['/admin/teams', 'teams'],
  ['/admin/custom-fields', 'customFields'],
  ['/admin/settings', 'settings'],
] as const;

/** The lifecycle is the map: what is mine, then the stages with their practices, then the house itself. */
export const Navigation = () => {
  const words = useWords(shellWords);
  const meta = useMeta();
  const { pathname } = useLocation();
  const isIn = ({ practices }: StageMeta): boolean =>
    practices.some((practice) => isInside(pathname, placesOf(practice, meta)));
  const inside = meta.stages.find(isIn);
  const administrator = useMay('administrator');
  return (
    <nav className="navigation" aria-label={words.navigation}>
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
        <li>
          <Link to="/life">
            <IconMap size={18} stroke={1.7} aria-hidden="true" /> {words.life}
          </Link>
        </li>
      </ul>
      {meta.stages.map((stage) => (
        <StageGroup
          key={stage.name}
          name={stage.name}
          label={stage.label}
          unfolded={inside === undefined ? stage.name === 'operate' : stage === inside}
        >
          {stage.practices.map((practice) => (
            <PracticeLinks key={practice.name} practice={practice} />
          ))}
        </StageGroup>
      ))}
      {administrator ? (
        <StageGroup name="administration" label={words.administration} unfolded={pathname.startsWith('/admin/')}>
          {administration.map(([to, word]) => (
            <li key={to}>
              <Link to={to}>{words[word]}</Link>
            </li>
          ))}
        </StageGroup>
      ) : null}
    </nav>
  );
};
