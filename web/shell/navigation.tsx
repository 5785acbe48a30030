import './navigation.css';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconSunHigh from '@tabler/icons-react/dist/esm/icons/IconSunHigh.mjs';
import { Link } from '@tanstack/react-router';
import { useMeta } from '../../ui/client/meta.ts';
import { useMay } from '../../ui/client/session.ts';
import { useWords } from '../../ui/words/words.ts';
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
  const { stages } = useMeta();
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
      </ul>
      {stages.map((stage) => (
        <StageGroup key={stage.name} name={stage.name} label={stage.label}>
          {stage.practices.map((practice) => (
            <PracticeLinks key={practice.name} practice={practice} />
          ))}
        </StageGroup>
      ))}
      {administrator ? (
        <StageGroup name="administration" label={words.administration}>
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
