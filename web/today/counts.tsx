import { Link } from '@tanstack/react-router';
import { useMeta } from '../../ui/client/meta.ts';
import { useWords } from '../../ui/words/words.ts';
import { todayWords } from './today.words.ts';
import type { Work } from './use-work.ts';

/** Three figures, each a way to its list. */
export const Counts = ({ counts }: { readonly counts: Work['counts'] }) => {
  const words = useWords(todayWords);
  const hasTeams = useMeta().me.teams.length > 0;
  const figures = [
    { value: counts.mine, word: words.mineCount, search: { view: 'mine' } },
    { value: counts.team, word: words.teamCount, search: { view: 'team' } },
    { value: counts.unassigned, word: words.unassignedCount, search: { view: 'unassigned' } },
  ];
  return (
    <ul className="today-counts">
      {(hasTeams ? figures : figures.slice(0, 1)).map(({ value, word, search }) => (
        <li key={word}>
          <Link to="/queue" search={search as never}>
            <strong>{value}</strong> {word}
          </Link>
        </li>
      ))}
    </ul>
  );
};
